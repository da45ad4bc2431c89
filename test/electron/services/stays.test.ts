import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHonbuApp } from '../../../electron/api/create-honbu-app.ts'
import type { HonbuApp } from '../../../electron/api/honbu-app.ts'
import { verifyHistory } from '../../../db/history/verify-history.ts'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import type { CommandPath, InputAt, OutputAt, QueryPath } from '../../../renderer/data/contract-paths.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'

const asOf = isoDate('2006-03-01')
const folder = mkdtempSync(join(tmpdir(), 'honbu-stays-'))
const file = join(folder, 'r.honbu')
let app: HonbuApp
let body = ''
let meetingId = 0

const start = () =>
  createHonbuApp({ host: 'cli', dataFolder: folder, now: () => new Date('2006-03-01T00:00:00Z'), log: () => {} })

beforeAll(async () => {
  app = await start()
  await app.createRegister(file, 'empty')
  body = (await give('bodies.create', { nameEn: 'Headquarters', nameJa: '本部', kind: 'headquarters', colour: 'pine' })).key
  meetingId = (await give('meetings.create', { body, on: isoDate('2006-04-28') })).id
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

async function answer<Path extends QueryPath | CommandPath>(type: 'query' | 'mutation', path: Path, input: InputAt<Path>) {
  const given = await app.call({ type, path, input })
  if (!given.ok) throw new Error(`${path}: ${given.error.code} ${JSON.stringify(given.error.fields)}`)
  return given.data as OutputAt<Path>
}
const ask = <Path extends QueryPath>(path: Path, input: InputAt<Path>) => answer('query', path, input)
const give = <Path extends CommandPath>(path: Path, input: InputAt<Path>) => answer('mutation', path, input)

const lines = async () => (await ask('meetings.get', { id: meetingId, asOf })).lines
const titles = async () => (await lines()).map((line) => line.title.en)
const journal = async () => (await ask('history.list', {})).changes
const add = async (titleEn: string, stay: string) => {
  const edits = [{ act: 'add' as const, name: 'new', parent: null, before: null, patch: { titleEn } }]
  return (await give('agenda.edit', { meetingId, edits, stay })).ids['new'] ?? 0
}
/** The title as the field saves it while one types. */
const type = async (line: number, titleEn: string, stay: string) => {
  const revision = (await lines()).find(({ id }) => id === line)?.revision ?? 0
  await give('agenda.edit', { meetingId, edits: [{ act: 'change', line, revision, patch: { titleEn } }], stay })
}

test('a line typed with pauses is one entry and one step, over a restart, and the chain of the history holds', async () => {
  const before = (await journal()).length
  const line = await add('Report', 'window-1')
  await type(line, 'Report on', 'window-1')
  await type(line, 'Report on Customs', 'window-1')
  const [entry] = await journal()
  expect(await journal()).toHaveLength(before + 1)
  expect((entry?.id ?? 0) - (entry?.firstId ?? 0)).toBe(2)
  expect(entry).toMatchObject({ command: 'agenda.add', kind: 'do', subject: 'Report on Customs', reverses: null })
  const { rows, tables } = await ask('history.get', { id: entry?.firstId ?? 0 })
  expect(tables).toContainEqual({ table: 'agenda_items', count: 1 })
  expect(rows.find(({ table }) => table === 'agenda_items')).toMatchObject({ act: 'made', name: { en: 'Report on Customs' } })
  // The meeting was touched by the first save alone.
  expect((await ask('history.list', { row: { table: 'meetings', id: meetingId } })).changes[0]).toEqual(entry)

  await app.close()
  app = await start()
  expect((await give('history.undo', {})).undone.id).toBe(entry?.id)
  expect(await titles()).toEqual([])
  await give('history.redo', {})
  expect(await titles()).toEqual(['Report on Customs'])
  await give('history.takeBack', { id: entry?.id ?? 0 })
  expect(await titles()).toEqual([])
  await give('history.redo', {})

  await app.close()
  const register = await openRegister(file, { mode: 'read', owner: { program: 'test', processId: 1, host: 'here', since: '' } })
  expect((await verifyHistory(register.db)).findings).toEqual([])
  await register.close()
  app = await start()
})

test('another stay, another command and an undo begin anew; the earlier saves are told with the last', async () => {
  const line = (await lines())[0]?.id ?? 0
  await type(line, 'One', 'window-2')
  await type(line, 'One two', 'window-2')
  await type(line, 'Three', 'window-3')
  await give('meetings.create', { body, on: isoDate('2006-05-28') })
  await type(line, 'Three four', 'window-3')
  await give('history.undo', {})
  expect(await titles()).toEqual(['Three'])
  await type(line, 'Three five', 'window-3')
  const { changes, earlier, newest, lost } = await ask('history.list', {})
  expect(changes.slice(0, 5).map(({ kind, subject, id, firstId }) => [kind, subject, id - firstId])).toEqual([
    ['do', 'Three five', 0],
    ['undo', 'Three four', 0],
    ['do', 'Three four', 0],
    ['do', expect.anything(), 0],
    ['do', 'Three', 0],
  ])
  expect(changes[5]).toMatchObject({ kind: 'do', subject: 'One two' })
  expect(earlier).toContain((changes[5]?.id ?? 0) - 1)
  expect(changes.length + earlier.length + lost.length).toBe(newest)
  for (let step = 0; step < 3; step++) await give('history.undo', {})
  expect(await titles()).toEqual(['One two'])
  await give('history.undo', {})
  expect(await titles()).toEqual(['Report on Customs'])
})

test('a version before the stay comes back row by row as it stood before the first save', async () => {
  const line = (await lines())[0]?.id ?? 0
  await type(line, 'Draft', 'window-4')
  await type(line, 'Draft of the plan', 'window-4')
  const [entry] = await journal()
  await give('history.restoreRow', { changeId: entry?.id ?? 0, table: 'agenda_items', rowId: line, side: 'before' })
  expect(await titles()).toEqual(['Report on Customs'])
})

test('what was undone says so until it is done again; steps of one sort are kept by their sort', async () => {
  const line = await add('Customs', 'window-9')
  expect((await journal())[0]).toMatchObject({ command: 'agenda.add', isTakenBack: false })
  await give('history.undo', {})
  const marks = async () => (await journal()).slice(0, 3).map(({ kind, isTakenBack }) => [kind, isTakenBack])
  expect((await marks()).slice(0, 2)).toEqual([
    ['undo', false],
    ['do', true],
  ])
  await give('history.redo', {})
  expect(await marks()).toEqual([
    ['redo', false],
    ['undo', false],
    ['do', false],
  ])
  const { revision } = (await lines()).find(({ id }) => id === line) ?? { revision: 0 }
  const edits = [
    { act: 'change' as const, line, revision, patch: { titleEn: 'Customs measures' } },
    { act: 'remove' as const, line },
  ]
  await give('agenda.edit', { meetingId, edits })
  expect((await journal())[0]?.command).toBe('agenda.edit')
})
