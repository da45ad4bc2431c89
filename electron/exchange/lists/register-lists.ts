import { type ListKey } from '../../../shared/domain/list-keys.ts'
import { markFinder } from './marks.ts'
import type { List, ListColumn, Value, Values } from './list.ts'
import { lists } from './lists.ts'
import { placesInTrees } from './places.ts'
import { isLead, latestNames, nameTable, type TableRow, type Tables } from './tables.ts'

/** A row of a list as the register has it. */
export interface ListRow {
  readonly id: number
  /** By what other rows name it; unlike every other of its list. */
  readonly mark: string
  readonly values: Values
}

/** A register seen as lists. */
export interface RegisterLists {
  readonly rows: (list: ListKey) => readonly ListRow[]
  /** All names a row ever had, for lists whose rows have names. */
  readonly names: (list: ListKey) => ReadonlyMap<number, readonly string[]>
}

/** The lists of a register's tables; made when they are asked for, and once. */
export function registerLists(tables: Tables): RegisterLists {
  const marks = markFinder(tables)
  const made = new Map<ListKey, readonly ListRow[]>()
  const named = new Map<ListKey, ReadonlyMap<number, readonly string[]>>()
  return {
    rows(key) {
      const rows = made.get(key) ?? rowsOf(lists[key], tables, marks)
      made.set(key, rows)
      return rows
    },
    names(key) {
      const names = named.get(key) ?? namesOf(lists[key], tables)
      named.set(key, names)
      return names
    },
  }
}

function namesOf(list: List, tables: Tables): ReadonlyMap<number, readonly string[]> {
  const at = nameTable(list)
  const names = new Map<number, string[]>()
  for (const row of at === null ? [] : (tables[at.table] ?? [])) {
    const owner = Number(row[at?.owner ?? ''])
    names.set(owner, [...(names.get(owner) ?? []), String(row['name'])])
  }
  return names
}

function rowsOf(list: List, tables: Tables, marks: ReturnType<typeof markFinder>): readonly ListRow[] {
  const readers = list.columns.map((column) => [column.key, readerOf(list, column, tables, marks)] as const)
  return (tables[list.table] ?? [])
    .filter((row) => list.holds?.(row) ?? true)
    .map((row) => ({
      id: Number(row['id']),
      mark: marks(list.key, Number(row['id'])),
      values: Object.fromEntries(readers.map(([key, read]) => [key, read(row)])),
    }))
}

/** How a column's value is found for a row of the list's table. */
function readerOf(
  list: List,
  { value, stands }: ListColumn,
  tables: Tables,
  marks: ReturnType<typeof markFinder>,
): (row: TableRow) => Value {
  switch (stands.in) {
    case 'id':
      return (row) => row['id'] ?? null
    case 'row':
      return (row) => {
        const stored = row[stands.column] ?? null
        return value.is === 'one' && stored !== null ? marks(value.of, Number(stored)) : stored
      }
    case 'name':
    case 'reading': {
      const kind = stands.in === 'name' ? stands.kind : 'official'
      const names = latestNames(list, tables, stands.language, kind)
      return (row) => names.get(Number(row['id']))?.[stands.in === 'name' ? 'name' : 'reading'] ?? null
    }
    case 'link': {
      const linked = groupRows(tables[stands.table] ?? [], stands.own, stands.role)
      return (row) =>
        (linked.get(Number(row['id'])) ?? [])
          .map((one) => marks(value.is === 'many' ? value.of : list.key, Number(one[stands.other])))
          .join('; ') || null
    }
    case 'lead': {
      const leads = new Map((tables['meeting_bodies'] ?? []).filter(isLead).map((one) => [Number(one['meeting_id']), one]))
      return (row) => {
        const stored = leads.get(Number(row['id']))?.[stands.column] ?? null
        return value.is === 'one' && stored !== null ? marks(value.of, Number(stored)) : stored
      }
    }
    case 'partners': {
      const others = groupRows(
        (tables['meeting_bodies'] ?? []).filter((one) => !isLead(one)),
        'meeting_id',
        null,
      )
      return (row) =>
        (others.get(Number(row['id'])) ?? [])
          .map((one) => marks('bodies', Number(one['body_id'])) + (one['ordinal'] === null ? '' : `/${one['ordinal']}`))
          .join('; ') || null
    }
    case 'tree': {
      const places = placesInTrees(list, tables)
      return (row) => places.get(Number(row['id'])) ?? null
    }
  }
}

function groupRows(rows: readonly TableRow[], own: string, role: string | null): ReadonlyMap<number, readonly TableRow[]> {
  const groups = new Map<number, TableRow[]>()
  for (const row of rows) {
    if (role !== null && row['role'] !== role) continue
    const owner = Number(row[own])
    const group = groups.get(owner)
    if (group) group.push(row)
    else groups.set(owner, [row])
  }
  for (const group of groups.values()) {
    group.sort((one, other) => Number(one['position'] ?? one['id']) - Number(other['position'] ?? other['id']))
  }
  return groups
}
