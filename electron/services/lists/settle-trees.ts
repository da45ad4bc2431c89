import type { Writer } from '../../../db/history/writer.ts'
import { groupBy } from '../../../db/repositories/rows.ts'
import { freshPositions, positionStep } from '../../../shared/domain/position.ts'
import type { List } from '../../exchange/lists/list.ts'
import type { Target } from '../../exchange/lists/resolver.ts'
import type { TableRow, Tables } from '../../exchange/lists/tables.ts'
import { listTables } from './list-tables.ts'
import type { TakenEntry } from './taken-entry.ts'

interface Moved {
  readonly id: number
  /** From 0, among its siblings; null: last. */
  readonly at: number | null
}

/** Gives lines of a tree that are new, or stand elsewhere now, their parents and their places among the others. */
export async function settleTrees(
  writer: Writer,
  list: List,
  taken: readonly TakenEntry[],
  idOf: (target: Target) => number,
  tables: Tables,
  made: ReadonlyMap<string, number>,
): Promise<void> {
  const table = list.key === 'agenda-items' ? listTables['agenda-items'] : listTables['plan-items']
  if (!list.columns.some(({ stands }) => stands.in === 'tree')) return
  const moving = taken.filter(({ entry, without }) =>
    entry.id === null ? true : entry.changes.some(({ column }) => column === 'place') && !without.has('place'),
  )
  const rows = tables[list.table] ?? []
  const byId = new Map(rows.map((row) => [row['id'], row]))
  const groups = new Map<string, Moved[]>()
  const leaving = new Set<number>()
  for (const { entry } of moving) {
    const id = entry.id ?? made.get(entry.ref)
    if (id === undefined) continue
    const [parent] = entry.targets['place'] ?? []
    const parentId = parent === undefined ? null : idOf(parent)
    if (entry.id !== null || parentId !== null) await writer.update(table, id, { parent_id: parentId })
    leaving.add(id)
    const place = entry.values['place']
    const last = typeof place === 'string' ? Number(place.split('.').at(-1)) - 1 : null
    const stored = byId.get(id)
    const target = (column: string): number | null => {
      const [of] = entry.targets[column] ?? []
      return of === undefined ? null : idOf(of)
    }
    const container =
      list.key === 'agenda-items'
        ? (target('meeting') ?? stored?.['meeting_id'])
        : `${target('plan') ?? stored?.['plan_id']} ${target('revision') ?? stored?.['plan_revision_id'] ?? ''}`
    const key = groupKey(parentId, container ?? null)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [{ id, at: last }])
    else group.push({ id, at: last })
  }
  const siblings = groupBy(
    rows.filter((row) => !leaving.has(Number(row['id']))),
    (row) => keyOfRow(list, row),
  )
  for (const [key, newcomers] of groups) {
    const staying = (siblings.get(key) ?? []).toSorted(
      (one, other) => Number(one['position']) - Number(other['position']) || Number(one['id']) - Number(other['id']),
    )
    await place(writer, table, staying, newcomers)
  }
}

/** The places that new top lines get if nothing else is said of them, each after the last of its agenda or plan: most need no other then. */
export function placesAtEnd(list: List, tables: Tables): (row: TableRow) => number {
  const last = new Map<string, number>()
  for (const row of tables[list.table] ?? []) {
    const key = keyOfRow(list, row)
    last.set(key, Math.max(last.get(key) ?? 0, Number(row['position'])))
  }
  return (row) => {
    const key = keyOfRow(list, row)
    const position = (last.get(key) ?? 0) + positionStep
    last.set(key, position)
    return position
  }
}

async function place(
  writer: Writer,
  table: 'agenda_items' | 'plan_items',
  staying: readonly TableRow[],
  newcomers: readonly Moved[],
): Promise<void> {
  const inOrder = staying.map((row) => Number(row['id']))
  const byPlace = newcomers.toSorted((one, other) => (one.at ?? Infinity) - (other.at ?? Infinity))
  for (const { id, at } of byPlace) inOrder.splice(Math.min(at ?? inOrder.length, inOrder.length), 0, id)
  const isAtEnd = staying.every((row, index) => inOrder[index] === row['id'])
  const last = Number(staying.at(-1)?.['position'] ?? 0)
  const fresh = freshPositions(inOrder.length)
  for (const [index, id] of inOrder.entries()) {
    if (isAtEnd && index < staying.length) continue
    const position = isAtEnd ? last + (index - staying.length + 1) * positionStep : (fresh[index] ?? 1)
    await writer.update(table, id, { position })
  }
}

const groupKey = (parentId: number | null, container: string | number | null) =>
  parentId === null ? `in ${container}` : `under ${parentId}`

function keyOfRow(list: List, row: TableRow): string {
  const parent = row['parent_id'] ?? null
  const container = list.key === 'agenda-items' ? row['meeting_id'] : `${row['plan_id']} ${row['plan_revision_id'] ?? ''}`
  return groupKey(parent === null ? null : Number(parent), container ?? null)
}
