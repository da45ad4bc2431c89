import type { NewRow, RowPatch } from '../../../db/history/writer.ts'
import type { RecordedTable } from '../../../db/history/recorded-tables.ts'
import { type ListKey, listKeys } from '../../../shared/domain/list-keys.ts'
import type { List, ListColumn, Value } from '../../exchange/lists/list.ts'
import { lists } from '../../exchange/lists/lists.ts'
import type { ListEntry } from '../../exchange/lists/proposal.ts'
import type { Target } from '../../exchange/lists/resolver.ts'
import { latestNames, type TableRow, type Tables } from '../../exchange/lists/tables.ts'
import { Refusal } from '../register/refusal.ts'
import { listTables } from './list-tables.ts'
import { placesAtEnd, settleTrees } from './settle-trees.ts'
import type { TakenEntry } from './taken-entry.ts'
import { type ApplyOptions, type Job, type NewName, nameKey } from './apply-job.ts'
import { writeBeside } from './write-beside.ts'

/** How many rows are written between two breaths. */
const atOnce = 100

/**
 * Writes what was taken, list by list, so that each row finds those it speaks of. Throws Refusal 'import-problems' with the line when the register
 * takes a row not at all; the transaction is then given up by the caller's.
 */
export async function applyLists(taken: readonly TakenEntry[], options: ApplyOptions): Promise<void> {
  const made = new Map<string, number>()
  const positions = positionGiver(options.tables)
  const newNames = new Map<string, NewName>()
  let done = 0
  for (const key of listKeys) {
    const own = taken.filter(({ entry }) => entry.list === key)
    const job: Job = {
      ...options,
      list: lists[key],
      table: listTables[key],
      idOf: (target) => idOf(target, made),
      positions,
      placeAtEnd: isTree(lists[key]) ? placesAtEnd(lists[key], options.tables) : () => 1,
      newNames,
      names: nameFinder(lists[key], options.tables),
    }
    for (const { entry, without } of own) {
      const id = await refusingAt(entry, () =>
        entry.id === null ? insertEntry(job, entry) : updateEntry(job, entry, entry.id, without),
      )
      made.set(entry.ref, id)
      options.wrote(job.table, id, entry.line)
      done += 1
      if (done % atOnce === 0) await options.breathe(done / taken.length)
    }
    // What speaks of its own list: the rows it means are all there now.
    for (const { entry, without } of own) await refusingAt(entry, () => writeOwnReferences(job, entry, made, without))
    await settleTrees(options.writer, lists[key], own, (target) => idOf(target, made), options.tables, made)
  }
}

function nameFinder(list: List, tables: Tables): Job['names'] {
  const found = new Map<string, ReadonlyMap<number, TableRow>>()
  return (language, kind) => {
    const key = `${language} ${kind}`
    const names = found.get(key) ?? latestNames(list, tables, language, kind)
    found.set(key, names)
    return names
  }
}

function idOf(target: Target, made: ReadonlyMap<string, number>): number {
  const id = typeof target === 'number' ? target : made.get(target)
  if (id === undefined) throw new Error(`Nothing was made for ${target}`)
  return id
}

async function insertEntry(job: Job, entry: ListEntry): Promise<number> {
  const { list, writer } = job
  const row: Record<string, Value> = {}
  for (const column of list.columns) {
    const value = entry.values[column.key] ?? null
    if (column.stands.in !== 'row' || value === null || isOwn(list, column)) continue
    row[column.stands.column] = stored(job, column, entry, value)
  }
  if (needsPosition.has(list.key) && row['position'] === undefined) row['position'] = job.positions(list)
  // Lines of a tree get their places for good when all are there.
  if (isTree(list)) row['position'] = job.placeAtEnd(row)
  const known = nameMadeBefore(job, row)
  if (known !== null) {
    await writer.update(job.table, known, row as RowPatch<RecordedTable>)
    return known
  }
  const id = await writer.insert(job.table, row as NewRow<RecordedTable>)
  for (const column of list.columns) await writeBeside(job, column, entry, id)
  return id
}

/** A row of names may say more of a name that came with the row it names: it is the same name, and taken once. */
function nameMadeBefore({ list, table, newNames }: Job, row: Readonly<Record<string, Value>>): number | null {
  const owner = list.key.endsWith('-names') ? list.columns[0]?.stands : undefined
  if (owner?.in !== 'row') return null
  const key = nameKey(table, Number(row[owner.column]), row['language'], row['kind'])
  const known = newNames.get(key)
  if (known === undefined || known.name !== row['name']) return null
  newNames.delete(key)
  return known.id
}

async function updateEntry(job: Job, entry: ListEntry, id: number, without: ReadonlySet<string>): Promise<number> {
  const changed = new Set(entry.changes.flatMap(({ column }) => (without.has(column) ? [] : [column])))
  const patch: Record<string, Value> = {}
  for (const column of job.list.columns) {
    if (!changed.has(column.key) || isOwn(job.list, column)) continue
    if (column.stands.in === 'row') patch[column.stands.column] = stored(job, column, entry, entry.values[column.key] ?? null)
    else await writeBeside(job, column, entry, id)
  }
  await job.writer.update(job.table, id, patch as RowPatch<RecordedTable>)
  return id
}

async function writeOwnReferences(
  job: Job,
  entry: ListEntry,
  made: ReadonlyMap<string, number>,
  without: ReadonlySet<string>,
): Promise<void> {
  const id = entry.id ?? made.get(entry.ref)
  if (id === undefined) return
  const changed = new Set(entry.changes.map(({ column }) => column))
  for (const column of job.list.columns) {
    if (column.stands.in !== 'row' || !isOwn(job.list, column) || without.has(column.key)) continue
    if (entry.id !== null && !changed.has(column.key)) continue
    const value = entry.values[column.key] ?? null
    if (value === null && entry.id === null) continue
    const patch = { [column.stands.column]: stored(job, column, entry, value) }
    await job.writer.update(job.table, id, patch as RowPatch<RecordedTable>)
  }
}

const isTree = (list: List): boolean => list.columns.some(({ stands }) => stands.in === 'tree')

const isOwn = (list: List, { value }: ListColumn): boolean => value.is === 'one' && value.of === list.key

/** A value as the register's own column holds it. */
function stored(job: Job, column: ListColumn, entry: ListEntry, value: Value): Value {
  if (value === null || column.value.is !== 'one') return value
  const [target] = entry.targets[column.key] ?? []
  return target === undefined ? null : job.idOf(target)
}

/** Lists whose rows have an order of their own that a file need not give: what is new goes last. */
const needsPosition = new Set<ListKey>([
  'bodies',
  'posts',
  'seats',
  'attendances',
  'standing-lines',
  'measures',
  'measure-facts',
  'indicators',
])

function positionGiver(tables: Tables): (list: List) => number {
  const last = new Map<ListKey, number>()
  return (list) => {
    const rows = tables[list.table] ?? []
    const before = last.get(list.key) ?? rows.reduce((most, row) => Math.max(most, Number(row['position'] ?? 0)), 0)
    last.set(list.key, Math.floor(before) + 1)
    return Math.floor(before) + 1
  }
}

/** A row that the register itself refuses is told with its line, whatever rule of the file it breaks. */
async function refusingAt<Result>(entry: ListEntry, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')) {
      throw new Refusal('import-problems', { count: 1, what: entry.list, line: entry.line })
    }
    throw error
  }
}
