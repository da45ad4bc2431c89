import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { besideThreads } from '../../../../electron/services/beside/beside-threads.ts'
import { addPapers } from '../../../../electron/services/files/attachments.ts'
import { incomingFiles } from '../../../../electron/services/files/incoming-files.ts'
import { columnsIn } from '../../../../electron/services/lists/columns-in.ts'
import { importDesk } from '../../../../electron/services/lists/import-desk.ts'
import { chronicleText } from '../../../../electron/services/bodies/chronicle.ts'
import { makeExport } from '../../../../electron/services/exports/make-export.ts'
import { undo } from '../../../../electron/services/register/history.ts'
import { exportRegister } from '../../../../electron/services/register/export-register.ts'
import type { RegisterSession } from '../../../../electron/services/register/register-session.ts'
import type { ExportRequest } from '../../../../shared/contract/exports.ts'
import type { ImportAnswers, ImportAspect, ImportPreview } from '../../../../shared/contract/imports.ts'
import { isoDate } from '../../../../shared/domain/calendar.ts'
import type { ImportVerdict, ListKey } from '../../../../shared/domain/list-keys.ts'
import { folderForTest } from '../../../db/register-on-disk.ts'
import { sessionOn } from '../importing.ts'

const noAnswers: ImportAnswers = { rows: [], words: [], leave: [] }

/** A file before the desk: what it would do, and how it is taken in. */
async function fileOn(
  session: RegisterSession,
  fileName: string,
  content: string | Uint8Array,
  { list }: { readonly list?: ListKey } = {},
) {
  const desk = importDesk(session, incomingFiles(session), besideThreads())
  const job = randomUUID()
  const path = join(folderForTest(), fileName)
  writeFileSync(path, content)
  const opened = await desk.openFile(job, { fileName, path }, 'en')
  const sheet = opened.sheets[0]
  const heads = sheet?.columns.map(({ head }) => head) ?? []
  const table = list
    ? { sheet: 0, list, columns: [...columnsIn(list, heads)] }
    : sheet?.list
      ? { sheet: 0, list: sheet.list, columns: [...sheet.mapping] }
      : null
  const aspect = (answers: ImportAnswers): ImportAspect => ({ job, table, answers, language: 'en' })
  return {
    desk,
    job,
    opened,
    preview: (answers = noAnswers, show: ImportVerdict | 'all' = 'all'): Promise<ImportPreview> =>
      desk.preview({ ...aspect(answers), show, from: 0, count: 500 }),
    accept: (answers = noAnswers) => desk.accept(aspect(answers)),
    report: (answers = noAnswers) => desk.report(aspect(answers)),
  }
}

async function exported(session: RegisterSession, request: ExportRequest): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of (await makeExport(session, request)).parts) parts.push(part)
  return Buffer.concat(parts)
}

const said = ({ rows }: ImportPreview) => rows.map(({ verdict, title, notes }) => [verdict, title, ...notes])

describe('a table before the desk', () => {
  it('shows what it would do row by row, is taken in as one change, and undone as one', async () => {
    const session = await sessionOn('published-record')
    const meetings = async () => (await exportRegister(session)).tables['meetings']?.map((row) => ({ ...row, revision: 0 }))
    const before = await meetings()
    const file = await fileOn(
      session,
      'meetings.csv',
      '会議体,開催日,回次,場所\n薬物乱用対策推進本部,平成16年6月14日,11,官邸\n薬物乱用対策推進本部,平成18年6月２日,第12回,官邸大会議室\n薬物乱用対策推進本部,平成18年7月2日,第10回,\n銃器対策推進本部,2006-02-30,11,\n',
    )
    expect(file.opened.sheets[0]?.list).toBe('meetings')
    const preview = await file.preview()
    expect(preview.counts).toMatchObject({ create: 1, change: 1, conflict: 1, problem: 1 })
    expect(preview.rows.at(-1)).toMatchObject({
      verdict: 'problem',
      isTaken: false,
      notes: ['Date “2006-02-30”: This is no day, or not a whole one.'],
    })
    const done = await file.accept()
    expect(done).toMatchObject({ created: 1, changed: 1 })
    expect(done.lines.at(-1)).toBe('2 rows have problems and were left out.')
    await undo(session)
    expect(await meetings()).toEqual(before)
  })

  it('asks once for each name nobody knows, and knows it the next time', async () => {
    const session = await sessionOn('published-record')
    const csv = 'ministry,post\n法務,連絡官\n法務,調整官\n'
    const heads = csv.replace('ministry', 'organization')
    const first = await fileOn(session, 'posts.csv', heads)
    const [asked] = (await first.preview()).words
    expect(asked).toMatchObject({ text: '法務', count: 2, canLearn: true })
    const justice = asked?.choices.find(({ label }) => label === 'Ministry of Justice')
    expect(justice).toBeDefined()
    const answers: ImportAnswers = {
      ...noAnswers,
      words: [{ list: 'organizations', text: '法務', id: justice?.id ?? 0, learn: true }],
    }
    expect((await first.accept(answers)).learned).toBe(1)
    const second = await fileOn(session, 'posts-2.csv', heads)
    const preview = await second.preview()
    expect(preview.words).toEqual([])
    expect(preview.counts.same).toBe(2)
  })

  it('takes the roster of a council as people write it, with posts by their ministries, and keeps what is wrong to be mended', async () => {
    const session = await sessionOn('published-record')
    const file = await fileOn(
      session,
      'roster.csv',
      '会議体,役職,官職,氏名,始期\n薬物乱用対策推進本部,議長,警察庁生活安全局長,,H18.4.1\n薬物乱用対策推進本部,構成員,総務省総合通信基盤局長,,H18.4.1\n薬物乱用対策推進本部,部長,関税局長,,H18.4.1\n薬物乱用対策推進本部,委員,刑事局長,,H18.4.1\n',
      { list: 'seats' },
    )
    const preview = await file.preview()
    expect(preview.rows[0]?.verdict).toBe('create')
    expect(preview.rows[0]?.fields).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ key: 'role', after: 'Chief' }),
        expect.objectContaining({ key: 'from_on', after: '1 April 2006' }),
      ]),
    )
    expect(preview.rows[2]?.notes[0]).toBe(
      'Role “部長”: This is none of the words that stand here. It takes one of: Chief, Deputy Chief, Member, Observer, Secretary.',
    )
    const [unknown, several] = preview.words
    expect(unknown).toMatchObject({ text: '総務省総合通信基盤局長', canBeNew: true })
    // Posts of one title are told apart by their organizations.
    expect(several?.choices.map(({ label }) => /\((.+)\)$/.exec(label)?.[1])).toEqual(
      expect.arrayContaining(['National Police Agency', 'Ministry of Justice']),
    )
    const answers: ImportAnswers = {
      ...noAnswers,
      words: [{ list: 'posts', text: '総務省総合通信基盤局長', id: 'new', learn: false }],
    }
    expect((await file.preview(answers)).rows[0]).toMatchObject({ verdict: 'create', thing: 'Posts', line: '' })
    const done = await file.accept(answers)
    expect(done).toMatchObject({ created: 3, learned: 0, left: 2 })
    // The file is still there, held against the register as it is now.
    const after = await file.preview(answers)
    expect(after.counts).toMatchObject({ create: 0, same: 3, problem: 2 })
    const posts = (await exportRegister(session)).tables['post_names']?.map(({ name }) => name)
    expect(posts).toContain('総合通信基盤局長')
    expect(posts).not.toContain('総務省総合通信基盤局長')
  })

  it('takes some rows and some fields only, as people say', async () => {
    const session = await sessionOn('published-record')
    const file = await fileOn(
      session,
      'organizations.csv',
      'key,name_en,founded_on\nmoj,Ministry of Law,1900\nnew-one,New Office,\nnew-two,Second Office,\n'.replace(
        'moj',
        await keyOf(session, 'Ministry of Justice'),
      ),
    )
    const answers: ImportAnswers = {
      words: [],
      leave: ['create'],
      rows: [
        { ref: 'organizations:2', without: ['name_en'] },
        { ref: 'organizations:4', take: true },
      ],
    }
    expect((await file.preview(answers)).rows.map(({ isTaken }) => isTaken)).toEqual([true, false, true])
    expect(await file.accept(answers)).toMatchObject({ created: 1, changed: 1 })
    const after = await fileOn(
      session,
      'again.csv',
      'name_en,founded_on\nMinistry of Justice,1900\nSecond Office,\nNew Office,\n',
    )
    expect(said(await after.preview()).map(([verdict]) => verdict)).toEqual(['same', 'same', 'create'])
  })

  it('is remembered by its heads, so that the next one is read alike', async () => {
    const session = await sessionOn('published-record')
    const csv = 'who,when,what\nNobody,2001,x\n'
    const first = await fileOn(session, 'odd.csv', csv)
    expect(first.opened.sheets[0]?.list).toBeNull()
    const table = { sheet: 0, list: 'organizations' as const, columns: ['name_en', 'founded_on', null] }
    await first.desk.accept({ job: first.job, table, answers: noAnswers, language: 'en' })
    const second = await fileOn(session, 'odd-2.csv', csv.replace('Nobody', 'Somebody'))
    expect(second.opened.sheets[0]).toMatchObject({
      list: 'organizations',
      mapping: ['name_en', 'founded_on', null],
      isRemembered: true,
    })
  })

  it('leaves the register as it was when it is stopped half-way', async () => {
    const session = await sessionOn('empty')
    const rows = Array.from({ length: 3000 }, (_, index) => `Office ${index}`)
    const file = await fileOn(session, 'many.csv', `name_en,kind\n${rows.map((name) => `${name},office`).join('\n')}\n`)
    const accepting = file.accept()
    const stopping = (async () => {
      while (file.desk.progress(file.job).phase !== 'writing' || file.desk.progress(file.job).share < 0.1) {
        await new Promise((resolve) => setImmediate(resolve))
      }
      file.desk.stop(file.job)
    })()
    await expect(accepting).rejects.toMatchObject({ code: 'cancelled' })
    await stopping
    expect((await exportRegister(session)).tables['organizations']).toEqual([])
  })

  it('says in its report what each row and field would do', async () => {
    const session = await sessionOn('published-record')
    const file = await fileOn(session, 'o.csv', 'name_en,kind\nSecond Office,office\nThird Office,palace\n', {
      list: 'organizations',
    })
    const { text } = await file.report()
    expect(text).toContain('New,yes,Name (English),,Second Office,')
    expect(text).toContain('Kind “palace”: This is none of the words that stand here.')
  })
})

describe('the published record before the desk', () => {
  it('can be taken where it differs from the register, one thing at a time', async () => {
    const session = await sessionOn('published-record')
    const text = await chronicleText(session, 'drugs', isoDate('2005-12-20'), 'en')
    const changed = text.replace('31 May 2002', '1 June 2002').replace('May 31, 2002', 'June 1, 2002')
    expect(changed).not.toBe(text)
    const file = await fileOn(session, 'record.txt', changed)
    expect(file.opened.form).toBe('record')
    const preview = await file.preview()
    const conflict = preview.rows.find(({ verdict }) => verdict === 'conflict')
    if (conflict === undefined) throw new Error(JSON.stringify(preview.counts))
    expect(conflict).toMatchObject({ isTaken: false, canTake: true })
    const done = await file.accept({ ...noAnswers, rows: [{ ref: conflict.ref, take: true }] })
    expect(done.changed).toBe(1)
    const again = await fileOn(session, 'record.txt', changed)
    expect((await again.preview()).rows.find(({ ref }) => ref === conflict.ref)?.verdict).toBe('same')
  })
})

describe('forms of other programs', () => {
  it('a calendar that goes out comes in as the same meetings, and a new entry as a new one', async () => {
    const session = await sessionOn('published-record')
    for (const language of ['en', 'ja'] as const) {
      const ics = new TextDecoder().decode(await exported(session, { what: 'ics', body: null, language }))
      const preview = await (await fileOn(session, 'meetings.ics', ics)).preview()
      expect(preview.counts).toMatchObject({ create: 0, change: 0, conflict: 0, problem: 0 })
      expect(preview.counts.same).toBe(ics.split('BEGIN:VEVENT').length - 1)
    }
    const event =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260612T013000Z\nDTEND:20260612T023000Z\nSUMMARY:薬物乱用対策推進本部（第12回会合）\nLOCATION:官邸\\, 2階\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20260612\nRRULE:FREQ=DAILY\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR\n'
    const preview = await (await fileOn(session, 'new.ics', event)).preview()
    expect(preview.remarks).toHaveLength(1)
    expect(preview.rows[0]?.fields.map(({ key, after }) => [key, after])).toEqual(
      expect.arrayContaining([
        ['held_on', '12 June 2026'],
        ['ordinal', '12'],
        ['starts_at', '10:30'],
        ['ends_at', '11:30'],
        ['place_ja', '官邸, 2階'],
      ]),
    )
  })

  it('Popolo that goes out comes in again as the same, and fills an empty register', async () => {
    const session = await sessionOn('published-record')
    const popolo = await exported(session, { what: 'popolo', language: 'en' })
    const same = await (await fileOn(session, 'members.json', popolo)).preview()
    expect(said({ ...same, rows: same.rows.filter(({ verdict }) => verdict !== 'same') })).toEqual([])
    const empty = await sessionOn('empty')
    const into = await fileOn(empty, 'members.json', popolo)
    expect((await into.preview()).counts).toMatchObject({ problem: 0, conflict: 0 })
    await into.accept()
    expect(
      JSON.parse(new TextDecoder().decode(await exported(empty, { what: 'popolo', language: 'en' }))) as object,
    ).toMatchObject({
      posts: (JSON.parse(new TextDecoder().decode(popolo)) as { posts: object[] }).posts.map(() => expect.anything() as object),
    })
  })

  it('another register is merged by what its things are called', async () => {
    const session = await sessionOn('published-record')
    const other = await sessionOn('published-record')
    const file = await fileOn(other, 'plus.csv', 'name_en,kind\nOffice of the Other Register,office\n', {
      list: 'organizations',
    })
    await file.accept()
    const copy = await exported(other, { what: 'copy', language: 'en' })
    const { opened, preview, accept } = await fileOn(session, 'other.honbu', copy)
    expect(opened).toMatchObject({ form: 'register', canRestore: false })
    expect((await preview(noAnswers, 'create')).rows.map(({ title }) => title)).toContain('Office of the Other Register')
    expect((await preview()).counts).toMatchObject({ problem: 0, conflict: 0, change: 0 })
    await accept()
    expect((await preview()).counts.create).toBe(0)
  })

  it('a whole register with its files goes into an empty one and comes out as the same bytes', async () => {
    const session = await sessionOn('published-record')
    await attach(session, 'paper.pdf', '%PDF-1.7 paper')
    const archive = await exported(session, { what: 'archive', language: 'en' })
    const empty = await sessionOn('empty')
    const { opened, desk, job } = await fileOn(empty, 'register.zip', archive)
    expect(opened.canRestore).toBe(true)
    await desk.restore({ job, language: 'en' })
    expect(Buffer.from(await exported(empty, { what: 'archive', language: 'en' })).equals(Buffer.from(archive))).toBe(true)
  })
})

async function keyOf(session: RegisterSession, name: string): Promise<string> {
  const { tables } = await exportRegister(session)
  const id = tables['organization_names']?.find((row) => row['name'] === name)?.['organization_id']
  return String(tables['organizations']?.find((row) => row['id'] === id)?.['key'])
}

/** Attaches a file to the first meeting. */
async function attach(session: RegisterSession, name: string, content: string): Promise<void> {
  const path = join(folderForTest(), name)
  writeFileSync(path, content)
  const incoming = incomingFiles(session)
  const { upload } = await incoming.copy(path)
  await addPapers(session, incoming, { of: { kind: 'meeting', id: 1 }, uploads: [upload] })
}
