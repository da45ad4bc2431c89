import type { NewRow, RowPatch, Writer } from '../../../db/history/writer.ts'
import type { RecordedTable } from '../../../db/history/recorded-tables.ts'
import { type ListKey, listKeys } from '../../../shared/domain/list-keys.ts'
import type { List, ListColumn, Value } from '../../exchange/lists/list.ts'
import { lists } from '../../exchange/lists/lists.ts'
import type { ListEntry } from '../../exchange/lists/proposal.ts'
import type { Target } from '../../exchange/lists/resolver.ts'
import { latestNames, type TableRow, type Tables } from '../../exchange/lists/tables.ts'
import { Refusal } from '../register/refusal.ts'
import { isNamedList, listTables, nameTables } from './list-tables.ts'
import { placesAtEnd, settleTrees } from './settle-trees.ts'
import type { TakenEntry } from './taken-entry.ts'

export interface ApplyOptions {
  readonly writer: Writer
  /** The register as it stands in the same transaction. */
  readonly tables: Tables
  /** Told of every row that was written: for the sources. */
  readonly wrote: (table: RecordedTable, id: number, line: number) => void
  readonly breathe: (share: number) => Promise<void>
}

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

interface Job extends ApplyOptions {
  readonly list: List
  readonly table: RecordedTable
  readonly idOf: (target: Target) => number
  readonly positions: (list: List) => number
  readonly placeAtEnd: (row: TableRow) => number
  /** The names there were before, by language and kind. */
  readonly names: (language: string, kind: string) => ReadonlyMap<number, TableRow>
  /** Names made just now with the rows they name, by whose, language and kind. */
  readonly newNames: Map<string, NewName>
}

interface NewName {
  readonly id: number
  readonly name: string
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

const nameKey = (table: string, owner: number, language: Value | undefined, kind: Value | undefined) =>
  `${table} ${owner} ${language} ${kind}`

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

/** What stands in other tables than the row's own. */
async function writeBeside(job: Job, column: ListColumn, entry: ListEntry, id: number): Promise<void> {
  const { stands, key } = column
  const value = entry.values[key] ?? null
  switch (stands.in) {
    case 'row':
    case 'id':
    case 'tree':
      return
    case 'name':
      return writeName(job, id, { language: stands.language, kind: stands.kind }, value)
    case 'reading':
      return value === null ? undefined : writeReading(job, id, stands.language, String(value))
    case 'link':
      return writeLinks(job, stands, entry.targets[key] ?? [], id, entry.id === null)
    case 'lead': {
      if (stands.column !== 'ordinal') return
      const bodyId = entry.targets['body']?.[0]
      const lead =
        entry.id === null
          ? undefined
          : job.tables['meeting_bodies']?.find((row) => row['meeting_id'] === id && row['position'] === 1)
      if (lead !== undefined)
        return job.writer.update('meeting_bodies', Number(lead['id']), { ordinal: value === null ? null : Number(value) })
      if (bodyId === undefined) return
      await job.writer.insert('meeting_bodies', {
        meeting_id: id,
        body_id: job.idOf(bodyId),
        position: 1,
        ordinal: value === null ? null : Number(value),
      })
      return
    }
    case 'partners':
      return writePartners(job, entry.targets[key] ?? [], value, id)
  }
}

async function writeName(
  job: Job,
  id: number,
  { language, kind }: { readonly language: 'en' | 'ja'; readonly kind: 'official' | 'alias' | 'short' },
  value: Value,
): Promise<void> {
  if (!isNamedList(job.list.key)) return
  const { table, owner } = nameTables[job.list.key]
  const before = job.names(language, kind).get(id)
  if (value === null) return before === undefined ? undefined : job.writer.remove(table, Number(before['id']))
  if (before !== undefined) return job.writer.update(table, Number(before['id']), { name: String(value) })
  const nameId = await job.writer.insert(table, { [owner]: id, language, name: String(value), kind } as unknown as NewRow<
    typeof table
  >)
  job.newNames.set(nameKey(table, id, language, kind), { id: nameId, name: String(value) })
}

/** A reading is kept with the name it is the reading of. */
async function writeReading(job: Job, id: number, language: 'en' | 'ja', reading: string): Promise<void> {
  if (!isNamedList(job.list.key)) return
  const { table } = nameTables[job.list.key]
  const before = job.names(language, 'official').get(id)
  const nameId = before === undefined ? job.newNames.get(nameKey(table, id, language, 'official'))?.id : Number(before['id'])
  if (nameId !== undefined) await job.writer.update(table, nameId, { reading })
}

async function writeLinks(
  job: Job,
  { table, own, other, role }: Extract<ListColumn['stands'], { readonly in: 'link' }>,
  targets: readonly Target[],
  id: number,
  isNew: boolean,
): Promise<void> {
  const linkTable = linkTables.find((known) => known === table)
  if (linkTable === undefined) return
  const wanted = targets.map(job.idOf)
  // A row just made has none yet.
  const present = isNew ? [] : (job.tables[table] ?? []).filter((row) => row[own] === id)
  const ofRole = present.filter((row) => role === null || row['role'] === role)
  for (const row of ofRole) if (!wanted.includes(Number(row[other]))) await job.writer.remove(linkTable, Number(row['id']))
  for (const [index, otherId] of wanted.entries()) {
    const row = present.find((one) => one[other] === otherId)
    const position = role === null ? { position: index + 1 } : {}
    const roleOf = role === null ? {} : { role }
    if (row === undefined) {
      await job.writer.insert(linkTable, { [own]: id, [other]: otherId, ...position, ...roleOf } as unknown as NewRow<
        typeof linkTable
      >)
    } else await job.writer.update(linkTable, Number(row['id']), { ...position, ...roleOf } as RowPatch<typeof linkTable>)
  }
}

const linkTables = ['plan_item_organizations', 'agenda_item_plans', 'measure_organizations'] as const

async function writePartners(job: Job, targets: readonly Target[], value: Value, id: number): Promise<void> {
  const ordinals = String(value ?? '')
    .split('; ')
    .map((word) => Number(/\/(\d+)$/.exec(word)?.[1] ?? 0))
  for (const [index, target] of targets.entries()) {
    const ordinal = ordinals[index] ?? 0
    const row = { meeting_id: id, body_id: job.idOf(target), position: index + 2, ordinal: ordinal > 0 ? ordinal : null }
    await job.writer.insert('meeting_bodies', row)
  }
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
