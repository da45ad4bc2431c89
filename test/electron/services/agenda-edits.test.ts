import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createHonbuApp } from '../../../electron/api/create-honbu-app.ts'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import type { EditedAgenda, LineEdit } from '../../../shared/contract/agenda.ts'

/** A register with one planned meeting, and how to edit its agenda. */
async function desk() {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-edits-'))
  const app = await createHonbuApp({
    host: 'cli',
    dataFolder: folder,
    now: () => new Date('2006-03-01T00:00:00Z'),
    log: () => {},
  })
  onTestFinished(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })
  await app.createRegister(join(folder, 'r.honbu'), 'published-record')
  const ask = async (type: 'query' | 'mutation', path: string, input: unknown) => {
    const answer = await app.call({ type, path, input })
    return answer.ok ? answer.data : answer.error.code
  }
  const { id } = (await ask('mutation', 'meetings.create', { body: 'firearms', on: '2006-04-28' })) as { readonly id: number }
  const screen = async () => (await ask('query', 'meetings.get', { id, asOf: '2006-03-01' })) as MeetingScreen
  return {
    edit: (...edits: readonly LineEdit[]) =>
      ask('mutation', 'agenda.edit', { meetingId: id, edits }) as Promise<EditedAgenda | string>,
    undo: () => ask('mutation', 'history.undo', {}),
    screen,
    lines: async () => (await screen()).lines.map((line) => `${'  '.repeat(line.depth)}${line.title.en ?? ''}`),
  }
}

const add = (name: string, parent: string | number | null = null, before: string | number | null = null): LineEdit => ({
  act: 'add',
  name,
  parent,
  before,
  patch: { titleEn: name },
})

test('lines added in one step hang on each other by name, and go by one undo', async () => {
  const { edit, lines, undo, screen } = await desk()
  const answer = await edit(add('a'), add('a1', 'a'), add('a2', 'a'), add('b'), add('first', null, 'a'))
  expect(await lines()).toEqual(['first', 'a', '  a1', '  a2', 'b'])
  expect((await screen()).meeting.status).toBe('drafted')
  const { ids, revisions } = answer as EditedAgenda
  expect(Object.keys(ids)).toEqual(['a', 'a1', 'a2', 'b', 'first'])
  expect(new Set(revisions.map(({ id }) => id))).toEqual(new Set(Object.values(ids)))
  await undo()
  expect(await lines()).toEqual([])
})

test('hundreds of lines put before another keep their order', async () => {
  const { edit, lines } = await desk()
  const { ids } = (await edit(add('top'), add('end'))) as EditedAgenda
  const names = Array.from({ length: 500 }, (_, at) => `line ${at}`)
  await edit(...names.map((name) => add(name, null, ids.end)))
  await edit(add('one more', null, ids.end))
  expect(await lines()).toEqual(['top', ...names, 'one more', 'end'])
})

test('a stale change anywhere in a step leaves everything as it was', async () => {
  const { edit, lines } = await desk()
  const { ids, revisions } = (await edit(add('a'), add('b'))) as EditedAgenda
  const revisionOf = (id: number | undefined) => revisions.find((one) => one.id === id)?.revision ?? 0
  const change = (line: number | undefined, titleEn: string): LineEdit => ({
    act: 'change',
    line: line ?? 0,
    revision: revisionOf(line),
    patch: { titleEn },
  })
  await edit(change(ids.b, 'B'))
  expect(await edit(change(ids.a, 'A'), change(ids.b, 'newer'))).toBe('stale-edit')
  expect(await lines()).toEqual(['a', 'B'])
})

test('a line moved and changed in one step is not stale by its own move', async () => {
  const { edit, lines } = await desk()
  const { ids, revisions } = (await edit(add('a'), add('b'), add('c'))) as EditedAgenda
  const b = ids.b ?? 0
  await edit(
    { act: 'move', line: b, parent: ids.a ?? 0, before: null },
    { act: 'change', line: b, revision: revisions.find(({ id }) => id === b)?.revision ?? 0, patch: { titleEn: 'B' } },
    { act: 'remove', line: ids.c ?? 0 },
  )
  expect(await lines()).toEqual(['a', '  B'])
})

test('no line goes under itself, deeper than ten, or to a place that is not there', async () => {
  const { edit, lines } = await desk()
  const names = Array.from({ length: 10 }, (_, at) => `l${at}`)
  const { ids } = (await edit(...names.map((name, at) => add(name, at === 0 ? null : `l${at - 1}`)))) as EditedAgenda
  const before = await lines()
  expect(await edit({ act: 'move', line: ids.l0 ?? 0, parent: ids.l3 ?? 0, before: null })).toBe('not-allowed')
  expect(await edit(add('too deep', ids.l9))).toBe('not-allowed')
  expect(await edit(add('nowhere', 'no such line'))).toBe('not-found')
  expect(await edit({ act: 'move', line: ids.l1 ?? 0, parent: null, before: ids.l5 ?? 0 })).toBe('not-found')
  expect(await lines()).toEqual(before)
})

test('a plan entered with its line is of the body that leads, adopted at the meeting and linked, and goes with the line by one undo', async () => {
  const { edit, screen, undo } = await desk()
  await edit({
    act: 'add',
    name: 'new',
    parent: null,
    before: null,
    patch: { titleEn: 'Adoption of it', kind: 'adoption', newPlan: { nameEn: 'Basic Plan for Ports', nameJa: null } },
  })
  const [line] = (await screen()).lines
  expect(line?.plans.map(({ key, kind, name }) => [key, kind, name.en])).toEqual([
    ['firearms/basic-plan-ports-2006', 'strategy', 'Basic Plan for Ports'],
  ])
  await undo()
  expect((await screen()).lines).toEqual([])
})

test('the plan of a series and year that a line reports on is entered as the line names it, once', async () => {
  const { edit, screen } = await desk()
  const patch = {
    titleEn: 'Report on Adoption of Plans for Promotion of Measures Against Firearms in Fiscal 2006',
    kind: 'report-on-adoption',
    seriesId: 2,
    fiscalYear: 2006,
  } as const
  const { ids } = (await edit({ act: 'add', name: 'report', parent: null, before: null, patch })) as EditedAgenda
  const lineOf = async () => (await screen()).lines[0]
  const before = await lineOf()
  expect([before?.series === null, before?.plans]).toEqual([false, []])
  const enter = {
    act: 'change',
    line: ids['report'] ?? 0,
    revision: 1,
    patch: { newPlan: { nameEn: null, nameJa: null } },
  } as const
  await edit(enter)
  const after = await lineOf()
  expect(after?.plans.map(({ kind, fiscalYear, name }) => [kind, fiscalYear, name.en])).toEqual([
    ['annual-plan', 2006, 'Plans for Promotion of Measures Against Firearms in Fiscal 2006'],
  ])
  expect(await edit({ ...enter, revision: after?.revision ?? 0 })).toBe('conflict')
})

test('a title rewritten in one language leaves the other to be checked, until it is kept, cleared or written; one undo puts all back', async () => {
  const { edit, screen, undo } = await desk()
  const patch = { titleEn: 'Report on Recent Firearms Situation', titleJa: '最近の銃器情勢について' }
  const { ids } = (await edit({ act: 'add', name: 'a', parent: null, before: null, patch })) as EditedAgenda
  const line = ids['a'] ?? 0
  const now = async () => (await screen()).lines[0]
  const change = async (one: object) =>
    edit({ act: 'change', line, revision: (await now())?.revision ?? 0, patch: one } as Parameters<typeof edit>[0])
  const told = async () => {
    const { lines, warnings } = await screen()
    return [lines[0]?.title.confirmed.en, warnings.filter(({ code }) => code === 'missing-language')]
  }

  await change({ titleJa: 'けん銃の摘発状況の報告' })
  expect(await told()).toEqual([false, [{ code: 'missing-language', language: 'en', count: 0, unchecked: 1 }]])
  await undo()
  expect(await told()).toEqual([true, []])
  await change({ titleJa: 'けん銃の摘発状況の報告' })
  await change({ titleChecked: 'en' })
  expect(await told()).toEqual([true, []])
})
