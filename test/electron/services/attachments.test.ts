import { chmodSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createHonbuApp } from '../../../electron/api/create-honbu-app.ts'
import type { ChosenFiles, IncomingFile } from '../../../shared/contract/attachments.ts'
import type { PaperNode } from '../../../shared/documents/node.ts'
import { honbu } from '../cli/honbu.ts'
import { papersDesk, type PapersDesk, sha256 } from './papers-desk.ts'

const meeting = ({ meetingId }: PapersDesk) => ({ kind: 'meeting', id: meetingId }) as const
const undo = ({ ask }: PapersDesk) => ask('mutation', 'history.undo', {})
const bytes = (text: string) => new TextEncoder().encode(text)

describe('papers of a meeting', () => {
  test('are added by their files, titled by the names and numbered in order', async () => {
    const desk = await papersDesk()
    await desk.add(desk.file('資料1_銃器情勢.pdf'), desk.file('Roster_of_members.docx', 'roster'))
    expect(await desk.list()).toEqual(['P1 銃器情勢', 'P2 Roster of members'])
    expect((await desk.papers()).map(({ file }) => file)).toEqual([
      { name: '資料1_銃器情勢.pdf', byteCount: bytes('資料1_銃器情勢.pdf').length, state: 'present' },
      { name: 'Roster_of_members.docx', byteCount: 6, state: 'present' },
    ])
    expect(desk.filesOnDisk()).toEqual([sha256('資料1_銃器情勢.pdf'), sha256('roster')].toSorted())
  })

  test('keep what was added when the file they came from changes or goes', async () => {
    const desk = await papersDesk()
    const source = desk.file('a.pdf', 'as added')
    const [id = 0] = await desk.add(source)
    writeFileSync(source, 'changed since')
    const shown = await desk.app.attachedFile(id)
    expect(shown.ok && readFileSync(shown.data.path, 'utf8')).toBe('as added')
    expect(shown.ok && statSync(shown.data.path).mode & 0o777).toBe(0o400)
  })

  test('with the same content lie on the disk once, whatever they are called', async () => {
    const desk = await papersDesk()
    await desk.add(desk.file('a.pdf', 'same'), desk.file('b.pdf', 'same'))
    expect(desk.filesOnDisk()).toEqual([sha256('same')])
    expect((await desk.papers()).map(({ file }) => file?.name)).toEqual(['a.pdf', 'b.pdf'])
  })

  test('come and go with undo and redo, their files with them', async () => {
    const desk = await papersDesk()
    const [id = 0] = await desk.add(desk.file('a.pdf', 'content'))
    await desk.ask('mutation', 'attachments.remove', { ids: [id] })
    expect(await desk.list()).toEqual([])
    await undo(desk)
    expect(await desk.list()).toEqual(['P1 a'])
    const shown = await desk.app.attachedFile(id)
    expect(shown.ok && readFileSync(shown.data.path, 'utf8')).toBe('content')
    await undo(desk)
    expect(await desk.list()).toEqual([])
    await desk.ask('mutation', 'history.redo', {})
    expect((await desk.papers())[0]?.file?.state).toBe('present')
  })

  test('stand in parts and for reference, and may be planned before their file is there', async () => {
    const desk = await papersDesk()
    const [, second = 0, third = 0] = await desk.add(desk.file('a.pdf'), desk.file('b.pdf'), desk.file('c.pdf'))
    const { id: planned } = await desk.ask('mutation', 'attachments.plan', {
      of: meeting(desk),
      titleEn: 'Members',
      titleJa: '本部員名簿',
    })
    const change = async (id: number, patch: { isPart?: boolean; isReference?: boolean }) => {
      const revision = (await desk.papers()).find((one) => one.id === id)?.revision ?? 0
      await desk.ask('mutation', 'attachments.update', { id, revision, patch })
    }
    await change(second, { isPart: true })
    await change(planned, { isReference: true })
    expect(await desk.list()).toEqual(['P1-1 a', 'P1-2 b', 'P2 c', 'R1 本部員名簿'])
    expect((await desk.papers()).at(-1)?.file).toBeNull()

    await change(third, { isPart: true })
    await change((await desk.papers())[0]?.id ?? 0, { isReference: true })
    expect(await desk.list()).toEqual(['R1-1 a', 'R1-2 b', 'R1-3 c', 'R2 本部員名簿'])
  })

  test('leave their parts a paper of their own when the first of them goes', async () => {
    const desk = await papersDesk()
    const [, second = 0, third = 0] = await desk.add(desk.file('a.pdf'), desk.file('b.pdf'), desk.file('c.pdf'))
    await desk.ask('mutation', 'attachments.arrange', {
      of: meeting(desk),
      papers: (await desk.papers()).map(({ id }) => ({ id, isPart: id === third })),
    })
    await desk.ask('mutation', 'attachments.remove', { ids: [second] })
    expect(await desk.list()).toEqual(['P1 a', 'P2 c'])
    await undo(desk)
    expect(await desk.list()).toEqual(['P1 a', 'P2-1 b', 'P2-2 c'])
  })

  test('are put in order as a whole, and not on top of what somebody else did', async () => {
    const desk = await papersDesk()
    const [first = 0, second = 0] = await desk.add(desk.file('a.pdf'), desk.file('b.pdf'))
    const order = [second, first].map((id) => ({ id, isPart: false }))
    await desk.ask('mutation', 'attachments.arrange', { of: meeting(desk), papers: order })
    expect(await desk.list()).toEqual(['P1 b', 'P2 a'])
    await desk.add(desk.file('c.pdf'))
    const arrange = desk.ask('mutation', 'attachments.arrange', { of: meeting(desk), papers: order })
    expect(await desk.refusalOf(arrange)).toBe('stale-edit')
    expect(await desk.list()).toEqual(['P1 b', 'P2 a', 'P3 c'])
  })

  test('keep the numbers given out with the agenda; later ones take the next, and going back to the draft frees them', async () => {
    const desk = await papersDesk()
    const [first = 0] = await desk.add(desk.file('a.pdf'), desk.file('b.pdf'))
    await desk.ask('mutation', 'agenda.add', { meetingId: desk.meetingId, patch: { titleEn: 'Situation' } })
    const step = async (path: 'meetings.issue' | 'meetings.withdraw') => {
      const { revision } = await desk.ask('query', 'meetings.get', { id: desk.meetingId, asOf: '2006-03-01' as never })
      await desk.ask('mutation', path, { id: desk.meetingId, revision })
    }
    await step('meetings.issue')
    await desk.ask('mutation', 'attachments.remove', { ids: [first] })
    await desk.add(desk.file('c.pdf'))
    expect(await desk.list()).toEqual(['P2 b', 'P3 c'])
    expect((await desk.papers()).map((paper) => paper.isNumberFixed)).toEqual([true, true])
    await step('meetings.withdraw')
    expect(await desk.list()).toEqual(['P1 b', 'P2 c'])
    await undo(desk)
    expect(await desk.list()).toEqual(['P2 b', 'P3 c'])
  })

  test('stay on the agenda as issued, whatever becomes of them later', async () => {
    const desk = await papersDesk()
    const [first = 0] = await desk.add(desk.file('early.pdf'))
    await desk.ask('mutation', 'agenda.add', { meetingId: desk.meetingId, patch: { titleEn: 'Situation' } })
    const { revision } = await desk.ask('query', 'meetings.get', { id: desk.meetingId, asOf: '2006-03-01' as never })
    await desk.ask('mutation', 'meetings.issue', { id: desk.meetingId, revision })
    await desk.ask('mutation', 'attachments.remove', { ids: [first] })
    await desk.add(desk.file('late.pdf'))
    const paper = async (stage: 'draft' | 'issued') =>
      JSON.stringify((await desk.ask('query', 'documents.agenda', { meetingId: desk.meetingId, language: 'en', stage })).tree)
    expect(await paper('issued')).toContain('early')
    expect(await paper('issued')).not.toContain('late')
    expect(await paper('draft')).toContain('late')
  })

  test('belong to a line of their meeting, and to none when the line goes', async () => {
    const desk = await papersDesk()
    const [id = 0] = await desk.add(desk.file('a.pdf'))
    const add = (meetingId: number) => desk.ask('mutation', 'agenda.add', { meetingId, patch: { titleEn: 'Situation' } })
    const line = await add(desk.meetingId)
    const elsewhere = await add(30)
    const tie = async (itemId: number) =>
      desk.ask('mutation', 'attachments.update', { id, revision: (await desk.papers())[0]?.revision ?? 0, patch: { itemId } })
    expect(await desk.refusalOf(tie(elsewhere.id))).toBe('not-found')
    await tie(line.id)
    expect((await desk.papers())[0]?.itemId).toBe(line.id)
    await desk.ask('mutation', 'agenda.remove', { ids: [line.id] })
    expect((await desk.papers())[0]?.itemId).toBeNull()
    await undo(desk)
    expect((await desk.papers())[0]?.itemId).toBe(line.id)
  })

  test('go with their meeting and come back with it', async () => {
    const desk = await papersDesk()
    await desk.add(desk.file('a.pdf'))
    await desk.ask('mutation', 'meetings.remove', { id: desk.meetingId })
    await undo(desk)
    expect(await desk.list()).toEqual(['P1 a'])
  })

  test('stand on the agenda as handed out, and behind their line', async () => {
    const desk = await papersDesk()
    const [id = 0] = await desk.add(desk.file('フォローアップ.pdf'))
    const line = await desk.ask('mutation', 'agenda.add', { meetingId: desk.meetingId, patch: { titleJa: '報告について' } })
    await desk.ask('mutation', 'attachments.update', { id, revision: 1, patch: { itemId: line.id } })
    const { tree } = await desk.ask('query', 'documents.agenda', { meetingId: desk.meetingId, language: 'ja' })
    expect(textOf(tree)).toMatch(/報告について 資料１.*配布資料資料１フォローアップ$/)
  })

  test('are found by their titles, at their meeting', async () => {
    const desk = await papersDesk()
    const find = async () => (await desk.ask('query', 'search.find', { text: '水際対策の概要' })).hits.map((hit) => hit.target)
    const [id = 0] = await desk.add(desk.file('水際対策の概要.pdf'))
    expect(await find()).toEqual([{ screen: 'meeting', key: String(desk.meetingId) }])
    await desk.ask('mutation', 'attachments.remove', { ids: [id] })
    expect(await find()).toEqual([])
  })

  test('of a plan are kept likewise', async () => {
    const desk = await papersDesk()
    const of = { kind: 'plan', id: 1 } as const
    await desk.ask('mutation', 'attachments.plan', { of, titleEn: 'Text of the plan', titleJa: null })
    expect((await desk.ask('query', 'attachments.list', { of })).papers.map(({ title }) => title.en)).toEqual([
      'Text of the plan',
    ])
    const none = desk.ask('query', 'attachments.list', { of: { kind: 'plan', id: 9999 } })
    expect(await desk.refusalOf(none)).toBe('not-found')
  })
})

describe('a file of a paper', () => {
  test('that is missing or changed is told in the list and when it is opened, and mended by giving it again', async () => {
    const desk = await papersDesk()
    const [first = 0, second = 0] = await desk.add(desk.file('a.pdf', 'aaaa'), desk.file('b.pdf', 'bbbb'))
    rmSync(join(desk.filesFolder, sha256('aaaa')))
    const changed = join(desk.filesFolder, sha256('bbbb'))
    chmodSync(changed, 0o600)
    // Of the same length: only its content tells.
    writeFileSync(changed, 'BBBB')
    const states = async () => (await desk.papers()).map(({ file }) => file?.state)
    expect(await desk.app.attachedFile(first)).toMatchObject({
      error: { code: 'file-missing', details: { file: 'a.pdf', folder: 'r.honbu-files' } },
    })
    expect(await desk.app.attachedFile(second)).toMatchObject({ error: { code: 'file-changed' } })
    expect(await states()).toEqual(['missing', 'changed'])

    await desk.add(desk.file('again.pdf', 'aaaa'), desk.file('and again.pdf', 'bbbb'))
    expect(await states()).toEqual(['present', 'present', 'present', 'present'])
    expect(await desk.app.attachedFile(second)).toMatchObject({ ok: true })
  })

  test('may be replaced by a newer one, and undo brings the former back', async () => {
    const desk = await papersDesk()
    const [id = 0] = await desk.add(desk.file('draft.docx', 'draft'))
    const taken = await desk.app.takeFiles([desk.file('final.pdf', 'final')])
    const [upload] = (taken as { readonly data: ChosenFiles }).data.uploads satisfies readonly IncomingFile[]
    await desk.ask('mutation', 'attachments.replaceFile', { id, upload: upload?.upload ?? '' })
    expect((await desk.papers())[0]).toMatchObject({ title: { en: 'draft' }, file: { name: 'final.pdf', state: 'present' } })
    await undo(desk)
    expect((await desk.papers())[0]?.file).toEqual({ name: 'draft.docx', byteCount: 5, state: 'present' })
  })

  test('that cannot be taken keeps no other out', async () => {
    const desk = await papersDesk()
    const answer = await desk.app.takeFiles([desk.filesFolder, desk.file('a.pdf'), join(desk.filesFolder, 'not there.pdf')])
    expect(answer).toMatchObject({
      data: {
        uploads: [{ fileName: 'a.pdf' }],
        refused: [
          { fileName: 'r.honbu-files', error: { code: 'file-unreadable' } },
          { fileName: 'not there.pdf', error: { code: 'file-unreadable' } },
        ],
      },
    })
  })

  test.each([
    ['a path', '../../etc/passwd', 'bad-file-name'],
    ['a path of Windows', '..\\secret.pdf', 'bad-file-name'],
    ['nothing', '', 'bad-file-name'],
    ['the folder above', '..', 'bad-file-name'],
    ['NUL', 'a\u0000.pdf', 'bad-file-name'],
    ['a line break', 'a\n.pdf', 'bad-file-name'],
    ['half a character', 'a\ud800.pdf', 'bad-file-name'],
    ['300 characters', `${'あ'.repeat(296)}.pdf`, 'bad-file-name'],
    ['a device of Windows', 'CON.pdf', 'done'],
    ['255 characters', `${'x'.repeat(251)}.pdf`, 'done'],
  ])('named by %s is %3$s', async (_what, fileName, expected) => {
    const desk = await papersDesk()
    const begun = desk.ask('mutation', 'attachments.begin', { fileName, byteCount: 3 })
    expect(await desk.refusalOf(begun)).toBe(expected)
  })

  test('larger than the limit is refused before a byte of it is taken', async () => {
    const desk = await papersDesk()
    const begun = desk.ask('mutation', 'attachments.begin', { fileName: 'film.mp4', byteCount: 200 * 1024 * 1024 + 1 })
    expect(await desk.refusalOf(begun)).toBe('file-too-large')
    expect(desk.filesOnDisk()).toEqual([])
  })

  test('comes in parts, and is attached only when it is whole', async () => {
    const desk = await papersDesk()
    const { upload } = await desk.ask('mutation', 'attachments.begin', { fileName: 'a.txt', byteCount: 6 })
    const add = () => desk.ask('mutation', 'attachments.add', { of: meeting(desk), uploads: [upload] })
    await desk.app.receivePart({ upload, offset: 0, bytes: bytes('abc') })
    expect(await desk.refusalOf(add())).toBe('file-unreadable')
    expect(await desk.list()).toEqual([])
    expect(await desk.app.receivePart({ upload, offset: 3, bytes: bytes('def') })).toEqual({ ok: true, data: { received: 6 } })
    await add()
    expect(desk.filesOnDisk()).toEqual([sha256('abcdef')])
    expect(await desk.refusalOf(add())).toBe('not-found')
  })

  test.each([
    ['out of order', 5, 'x'],
    ['longer than was announced', 0, 'abcdefg'],
  ])('whose part is %s is given up', async (_what, offset, text) => {
    const desk = await papersDesk()
    const { upload } = await desk.ask('mutation', 'attachments.begin', { fileName: 'a.txt', byteCount: 6 })
    const send = () => desk.app.receivePart({ upload, offset, bytes: bytes(text) })
    expect(await send()).toMatchObject({ error: { code: 'invalid-input' } })
    expect(await send()).toMatchObject({ error: { code: 'not-found' } })
    expect(desk.filesOnDisk()).toEqual([])
  })

  test('leaves nothing behind when it is given up or the program ends', async () => {
    const desk = await papersDesk()
    const begin = () => desk.ask('mutation', 'attachments.begin', { fileName: 'a.txt', byteCount: 6 })
    const { upload } = await begin()
    await desk.ask('mutation', 'attachments.giveUp', { uploads: [upload] })
    expect(desk.filesOnDisk()).toEqual([])
    await begin()
    await desk.app.close()
    expect(desk.filesOnDisk()).toEqual([])
  })

  test('left half received by a program that ended early goes with the next one taken', async () => {
    const desk = await papersDesk()
    await desk.add(desk.file('a.pdf'))
    const left = join(desk.filesFolder, '01234567-89ab-cdef-0123-456789abcdef.part')
    writeFileSync(left, 'half')
    await desk.app.openRegister(desk.registerPath)
    const again = await createHonbuApp({
      host: 'desktop',
      dataFolder: join(desk.registerPath, '..', 'data'),
      now: () => new Date(),
      log: () => {},
    })
    await desk.app.close()
    await again.openRegister(desk.registerPath)
    await again.takeFiles([desk.file('b.pdf')])
    await again.close()
    expect(desk.filesOnDisk()).toEqual([sha256('a.pdf')])
  })

  test('is not taken where the folder cannot be made, and nothing is half saved', async () => {
    const desk = await papersDesk()
    writeFileSync(desk.filesFolder, 'a file stands in the way')
    const answer = await desk.app.takeFiles([desk.file('a.pdf')])
    expect(answer).toMatchObject({
      data: { uploads: [], refused: [{ error: { code: 'folder-not-writable', details: { file: 'r.honbu' } } }] },
    })
    expect(await desk.list()).toEqual([])
  })
})

describe('the command line', () => {
  test('tells sound, missing, changed and unknown files', async () => {
    const desk = await papersDesk()
    const [gone = 0] = await desk.add(desk.file('a.pdf', 'a'), desk.file('b.pdf', 'b'), desk.file('c.pdf', 'c'))
    await desk.ask('mutation', 'attachments.remove', { ids: [gone] })
    await desk.app.close()
    const sound = await honbu('check', '--file', desk.registerPath)
    expect({ code: sound.code, out: sound.out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^attached files: 2 files, all sound$/m),
    })

    rmSync(join(desk.filesFolder, sha256('b')))
    chmodSync(join(desk.filesFolder, sha256('c')), 0o600)
    writeFileSync(join(desk.filesFolder, sha256('c')), 'C')
    writeFileSync(join(desk.filesFolder, sha256('nobody knows it')), 'nobody knows it')
    const { code, out, error } = await honbu('check', '--file', desk.registerPath)
    expect(code).toBe(1)
    expect(out).toContain(`2 files, 2 not sound: “b.pdf” is missing (${sha256('b')}); “c.pdf” is changed (${sha256('c')})`)
    expect(out).toContain(`1 in r.honbu-files that no paper and no history knows: ${sha256('nobody knows it')}`)
    expect(error).toMatch(/register’s folder of files/)
  })

  test('warns that the bytes of files are not in an export', async () => {
    const desk = await papersDesk()
    const before = await honbu('export', '--file', desk.registerPath)
    expect(before.error).toBe('')
    await desk.add(desk.file('a.pdf'), desk.file('b.pdf'))
    const { out, error } = await honbu('export', '--file', desk.registerPath)
    expect(JSON.parse(out)).toMatchObject({ tables: { attachments: [{ file_name: 'a.pdf' }, { file_name: 'b.pdf' }] } })
    expect(error).toMatch(/^honbu: 2 attached files are not in the JSON\. Use --format zip, or copy the folder r\.honbu-files /)
  })
})

test('a register open for reading shows and opens its papers, and takes none', async () => {
  const desk = await papersDesk()
  const [id = 0] = await desk.add(desk.file('a.pdf'))
  await desk.app.close()
  chmodSync(desk.registerPath, 0o400)
  const app = await createHonbuApp({
    host: 'desktop',
    dataFolder: join(desk.registerPath, '..', 'data'),
    registerPath: desk.registerPath,
    now: () => new Date(),
    log: () => {},
  })
  try {
    const status = await app.call({ type: 'query', path: 'register.status', input: {} })
    // Whoever may write everywhere (root) cannot be kept from it.
    const isReading = status.ok && (status.data as { readonly mode: string }).mode === 'read'
    const begun = await app.call({ type: 'mutation', path: 'attachments.begin', input: { fileName: 'b.pdf', byteCount: 1 } })
    expect(begun).toMatchObject(isReading ? { error: { code: 'read-only' } } : { ok: true })
    expect(await app.attachedFile(id)).toMatchObject({ ok: true, data: { name: 'a.pdf' } })
  } finally {
    await app.close()
  }
})

const textOf = (node: PaperNode): string => (typeof node === 'string' ? node : node.children.map(textOf).join(''))
