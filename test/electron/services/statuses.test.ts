import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createHonbuApp } from '../../../electron/api/create-honbu-app.ts'
import type { HonbuApp } from '../../../electron/api/honbu-app.ts'
import type { InputAt, OutputAt } from '../../../renderer/data/contract-paths.ts'
import { type OpenRegister, openRegister } from '../../../db/sqlite/open-register.ts'
import { commit } from '../../../db/history/commit.ts'
import { isoDate, partialDate } from '../../../shared/domain/calendar.ts'
import { note, owner } from '../../db/register-on-disk.ts'
import { type BuiltStrategy, buildStrategyItems, looksAtStrategy, recordSome, strategyKey } from '../../support/strategy-items.ts'

const folder = mkdtempSync(join(tmpdir(), 'honbu-statuses-'))
const master = join(folder, 'master.honbu')
let built: BuiltStrategy
let lines: readonly { readonly id: number }[]

beforeAll(async () => {
  const app = await open(undefined)
  const made = await app.createRegister(master, 'published-record')
  if (!made.ok) throw new Error(made.error.message)
  await app.close()
  const register = await openRegister(master, { mode: 'write', owner })
  built = await buildStrategyItems(register.db, 40)
  lines = await looksAtStrategy(register.db)
  await register.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const asOf = isoDate('2006-03-01')
const open = (registerPath: string | undefined): Promise<HonbuApp> =>
  createHonbuApp({
    host: 'cli',
    dataFolder: folder,
    now: () => new Date('2006-03-01T00:00:00Z'),
    log: () => {},
    ...(registerPath === undefined ? {} : { registerPath }),
  })

/** The program on a register of its own with 40 items of the strategy under two goals. */
async function desk(prepare: (db: OpenRegister['db']) => Promise<void> = async () => {}) {
  const path = join(folder, `${crypto.randomUUID()}.honbu`)
  copyFileSync(master, path)
  const register = await openRegister(path, { mode: 'write', owner })
  await prepare(register.db)
  await register.close()
  const app = await open(path)
  onTestFinished(() => app.close())
  const call = async (type: 'query' | 'mutation', path: string, input: unknown) => app.call({ type, path, input })
  const ask = async <Answer>(type: 'query' | 'mutation', path: string, input: unknown): Promise<Answer> => {
    const answer = await call(type, path, input)
    if (!answer.ok) throw new Error(`${path}: ${answer.error.code} ${JSON.stringify(answer.error.details)}`)
    return answer.data as Answer
  }
  return {
    screen: () => ask<OutputAt<'statuses.get'>>('query', 'statuses.get', { plan: strategyKey, asOf }),
    record: (input: Omit<InputAt<'statuses.record'>, 'plan'>) =>
      ask<OutputAt<'statuses.record'>>('mutation', 'statuses.record', { plan: strategyKey, ...input }),
    refused: async (path: string, input: object) => {
      const answer = await call('mutation', path, { plan: strategyKey, ...input })
      return answer.ok ? 'taken' : `${answer.error.code} ${String(answer.error.details['why'] ?? '')}`.trim()
    },
    ask,
    undo: () => ask('mutation', 'history.undo', {}),
  }
}

const leaf = (at: number) => built.leafIds[at] ?? 0
const line = (at: number) => ({ kind: 'line', agendaItemId: lines[at]?.id ?? 0 }) as const

describe('recording what was reported of items', () => {
  it('takes many at once, dated by the meeting, and one undo takes them all back', async () => {
    const { record, screen, undo } = await desk()
    const { saved } = await record({
      at: line(1),
      entries: [
        { itemId: leaf(0), revision: null, patch: { status: 'done', noteJa: '実施した。', figure: 12, unit: '回' } },
        { itemId: leaf(1), revision: null, patch: { status: 'delayed' } },
      ],
    })
    expect(saved.map(({ itemId, revision }) => [itemId, revision])).toEqual([
      [leaf(0), 1],
      [leaf(1), 1],
    ])
    const { reports, standings, progress } = await screen()
    expect(reports).toEqual([
      {
        id: saved[0]?.id,
        revision: 1,
        itemId: leaf(0),
        on: '2005-06-10',
        status: 'done',
        agendaItemId: lines[1]?.id,
        note: { en: null, ja: '実施した。' },
        figure: 12,
        unit: '回',
        organizationId: null,
        evidence: null,
      },
      expect.objectContaining({ itemId: leaf(1), status: 'delayed', on: '2005-06-10' }),
    ])
    expect(standings.map(({ standing }) => standing).slice(0, 3)).toEqual(['concluded', 'current', 'not-reported'])
    expect(progress.at(-1)?.counts).toMatchObject({ done: 1, delayed: 1, 'not-reported': 38 })
    await undo()
    expect((await screen()).reports).toEqual([])
  })

  it('shows the look at the whole plan and the silence about its items beside each other: neither stands for the other', async () => {
    const { screen } = await desk()
    const { finding, standings, matrix } = await screen()
    expect(finding.followUps.map(({ on }) => on)).toEqual(['2004-06-14', '2005-06-10'])
    expect(new Set(standings.map(({ standing }) => standing))).toEqual(new Set(['not-reported']))
    expect(matrix.rows[0]?.cells.map(({ kind }) => kind)).toEqual(['none', 'missing', 'missing'])
  })

  it('changes a report by its revision, and refuses what was seen in an older state', async () => {
    const { record, refused, screen } = await desk()
    const entry = { itemId: leaf(0), revision: null, patch: { status: 'in-progress' as const } }
    await record({ at: line(1), entries: [entry] })
    expect(await refused('statuses.record', { at: line(1), entries: [entry] })).toBe('stale-edit')
    const { saved } = await record({ at: line(1), entries: [{ itemId: leaf(0), revision: 1, patch: { noteEn: 'Held.' } }] })
    expect(saved[0]?.revision).toBe(2)
    expect((await screen()).reports).toEqual([
      expect.objectContaining({ status: 'in-progress', note: { en: 'Held.', ja: null } }),
    ])
  })

  it('keeps what is reported between meetings apart from the meeting', async () => {
    const { record, screen } = await desk()
    const entries = [{ itemId: leaf(0), revision: null, patch: { status: 'in-progress' as const } }]
    await record({ at: line(0), entries })
    await record({ at: { kind: 'day', on: isoDate('2004-12-01') }, entries })
    await record({ at: line(1), entries })
    const { matrix } = await screen()
    expect(matrix.columns.map(({ key }) => key.split('/')[0])).toEqual(['meeting', 'meeting', 'day', 'meeting'])
    expect(matrix.rows[0]?.cells.map(({ kind }) => kind)).toEqual(['none', 'report', 'report', 'report'])
  })

  it('refuses what cannot be, and changes nothing then', async () => {
    const { record, refused, screen } = await desk()
    const entries = [{ itemId: leaf(0), revision: null, patch: { status: 'done' } }]
    const at = (on: string) => ({ kind: 'day', on })
    expect(await refused('statuses.record', { at: at('2003-07-28'), entries })).toBe('not-allowed before-plan')
    expect(await refused('statuses.record', { at: at('2006-03-02'), entries })).toBe('not-allowed after-today')
    expect(await refused('statuses.record', { at: { kind: 'line', agendaItemId: 1 }, entries })).toBe(
      'not-allowed line-of-another-plan',
    )
    expect(await refused('statuses.record', { at: { kind: 'line', agendaItemId: 99_999 }, entries })).toBe('not-found')
    const entry = (itemId: number, patch: object) => ({ at: line(1), entries: [...entries, { itemId, revision: null, patch }] })
    expect(await refused('statuses.record', entry(1, { status: 'done' }))).toBe('not-allowed item-of-another-plan')
    expect(await refused('statuses.record', entry(built.goalIds[0] ?? 0, { status: 'done' }))).toBe('not-allowed not-a-leaf')
    expect(await refused('statuses.record', entry(leaf(1), { noteEn: 'no status' }))).toBe('not-allowed needs-status')
    expect((await screen()).reports).toEqual([])
    await record({
      at: { kind: 'day', on: isoDate('2003-07-29') },
      entries: [{ itemId: leaf(0), revision: null, patch: { status: 'done' } }],
    })
  })

  it('keeps a report that papers point to, and says so', async () => {
    const { screen, refused } = await desk(async (db) => {
      await recordSome(db, built.leafIds.slice(1, 2), { lineId: lines[1]?.id ?? 0, on: isoDate('2005-06-10'), round: 1 })
      const report = await db.selectFrom('item_statuses').select('id').executeTakeFirstOrThrow()
      const file = { file_name: 'survey.pdf', media_type: 'application/pdf', byte_count: 1, sha256: 'f'.repeat(64) }
      await commit(db, note, (writer) => writer.insert('attachments', { item_status_id: report.id, position: 1, ...file }))
    })
    const reports = (await screen()).reports.map(({ id, revision }) => ({ id, revision }))
    expect(reports).toHaveLength(1)
    expect(await refused('statuses.remove', { reports })).toBe('not-allowed report-has-papers')
    expect((await screen()).reports).toHaveLength(1)
  })

  it('takes a report out again, and explains items that nobody reports', async () => {
    const { record, screen, ask, refused } = await desk()
    const { saved } = await record({ at: line(1), entries: [{ itemId: leaf(0), revision: null, patch: { status: 'done' } }] })
    const reports = [{ id: saved[0]?.id ?? 0, revision: 9 }]
    expect(await refused('statuses.remove', { reports })).toBe('stale-edit')
    await ask('mutation', 'statuses.remove', { plan: strategyKey, reports: [{ id: saved[0]?.id, revision: 1 }] })
    await ask('mutation', 'statuses.explain', {
      plan: strategyKey,
      itemIds: [leaf(0), leaf(1)],
      on: '2006-01-10',
      reason: 'covered-by-other',
      textEn: 'Covered by the annual plan.',
    })
    const { reports: left, standings } = await screen()
    expect(left).toEqual([])
    expect(standings.slice(0, 3).map(({ standing }) => standing)).toEqual(['explained', 'explained', 'not-reported'])
  })
})

describe('items past their deadline', () => {
  it('are counted on Home and among what is to be done, one line a plan, until they are done or explained', async () => {
    const { ask, record } = await desk(async (db) => {
      await commit(db, note, async (writer) => {
        // A pillar that somebody answers for by itself is counted as well; one that is due later is not.
        await writer.update('plan_items', built.goalIds[0] ?? 0, { deadline_on: isoDate('2005-03-31') })
        await writer.update('plan_items', leaf(0), { deadline_on: partialDate('2005-12') })
        await writer.update('plan_items', leaf(1), { deadline_on: partialDate('2006-03') })
      })
    })
    const late = async () => {
      const home = await ask<OutputAt<'home.get'>>('query', 'home.get', { asOf })
      const worklist = await ask<OutputAt<'followUps.worklist'>>('query', 'followUps.worklist', { asOf })
      const frame = await ask<OutputAt<'register.frame'>>('query', 'register.frame', { asOf })
      expect([worklist.needCount, frame.counts.needs]).toEqual([home.needCount, home.needCount])
      return [home, worklist].map(({ needs }) =>
        needs.filter(({ kind }) => kind === 'items-late').map(({ plan, count, dueOn }) => [plan?.key, count, dueOn]),
      )
    }
    const before = await late()
    expect(before[0]?.[0]?.[0]).toBe(strategyKey)
    expect(before[0]).toEqual(before[1])
    const count = Number(before[0]?.[0]?.[1])
    // The matrix marks the same plan with as many.
    const { rows } = await ask<OutputAt<'followUps.matrix'>>('query', 'followUps.matrix', { body: 'drugs', asOf })
    const marked = rows.flatMap((row) => (row.kind === 'plan' && row.lateItems > 0 ? [[row.plan.key, row.lateItems]] : []))
    expect(marked).toEqual([[strategyKey, count]])
    const ids = [built.goalIds[0] ?? 0, leaf(0)]
    await record({ at: line(1), entries: ids.map((itemId) => ({ itemId, revision: null, patch: { status: 'done' } })) })
    const after = await late()
    expect(Number(after[0]?.[0]?.[1] ?? 0)).toBe(count - 2)
  })
})

describe('a request to a ministry', () => {
  const bytesOf = (text: string) => Buffer.from(text, 'utf8').toString('base64')

  it('goes out with what it is responsible for, comes back filled in, and is taken in by one undoable step', async () => {
    const { ask, screen, undo } = await desk()
    const { csv, rows, fileName } = await ask<OutputAt<'statuses.request'>>('query', 'statuses.request', {
      plan: strategyKey,
      asOf,
      organization: 'education',
      language: 'ja',
    })
    expect(fileName).toMatch(/^照会_文部科学省_/)
    const sent = csv.trimEnd().split('\r\n')
    expect(sent).toHaveLength(rows + 1)
    expect(csv.startsWith('\uFEFF')).toBe(true)
    const heads = (sent[0] ?? '').split(',').map((head) => /\[(\w+)\]$/.exec(head)?.[1])
    const fill = (row: string, filled: Readonly<Record<string, string>>) =>
      row
        .split(',')
        .map((cell, at) => filled[heads[at] ?? ''] ?? cell)
        .join(',')
    const answers = [
      fill(sent[1] ?? '', { status: '３', figure: '"１，２３４件"', note_ja: '研修を実施した。', reported_on: '平成17年4月1日' }),
      fill(sent[2] ?? '', { status: '遅延' }),
      fill(sent[3] ?? '', { status: 'ほぼ完了' }),
      fill(sent[4] ?? '', { status: '1', reported_on: 'H17.6.11' }),
      sent[5],
      fill(sent[1] ?? '', { status: '1' }),
      fill(sent[6] ?? '', { item: 'crime/action-plan-2003#1', status: '1' }),
      fill(sent[7] ?? '', { note_ja: '状況なし' }),
    ]
    const returned = { plan: strategyKey, at: line(1), fileName: '回答.csv', bytes: bytesOf([sent[0], ...answers].join('\r\n')) }
    const preview = await ask<OutputAt<'statuses.preview'>>('query', 'statuses.preview', returned)
    expect(preview.lines.map(({ line: at, verdict, problem, status }) => [at, verdict, problem?.code ?? status])).toEqual([
      [2, 'create', 'done'],
      [3, 'create', 'delayed'],
      [4, 'problem', 'unknown-status'],
      [5, 'problem', 'after-meeting'],
      [6, 'empty', null],
      [7, 'problem', 'twice'],
      [8, 'problem', 'other-plan'],
      [9, 'problem', 'needs-status'],
    ])
    expect(await ask('mutation', 'statuses.takeBack', returned)).toEqual({ created: 2, changed: 0 })
    const { reports, organizations } = await screen()
    const education = organizations.find(({ key }) => key === 'education')?.id
    expect(reports).toEqual([
      expect.objectContaining({ status: 'done', on: '2005-04-01', figure: 1234, unit: '件', organizationId: education }),
      expect.objectContaining({ status: 'delayed', on: '2005-06-10', figure: null, organizationId: education }),
    ])
    const again = await ask<OutputAt<'statuses.preview'>>('query', 'statuses.preview', returned)
    expect(again.lines.slice(0, 2).map(({ verdict }) => verdict)).toEqual(['same', 'same'])
    await undo()
    expect((await screen()).reports).toEqual([])
  })

  it('is refused whole when a chosen line has a problem, or when it is no such table', async () => {
    const { ask, refused, screen } = await desk()
    const { csv } = await ask<OutputAt<'statuses.request'>>('query', 'statuses.request', {
      plan: strategyKey,
      asOf,
      language: 'en',
    })
    const [head = '', row = ''] = csv.split('\r\n')
    const bad = row.replace(/(,[^,]*){8}$/, ',nearly,,,,,,,')
    const returned = { at: line(1), fileName: 'a.csv', bytes: bytesOf(`${head}\n${bad}\n`), lines: [2] }
    expect(await refused('statuses.takeBack', returned)).toBe('import-problems')
    expect(await refused('statuses.takeBack', { ...returned, bytes: bytesOf('a,b\n1,2\n') })).toBe('nothing-found')
    expect(await refused('statuses.takeBack', { ...returned, bytes: '' })).toBe('unreadable-text empty')
    expect((await screen()).reports).toEqual([])
  })
})
