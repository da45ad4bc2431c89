import type { List } from './list.ts'
import type { TableRow, Tables } from './tables.ts'

/** Where each line of a tree stands, `2.1`: counted from 1 among its siblings, in their order. */
export function placesInTrees(list: List, tables: Tables): ReadonlyMap<number, string> {
  const [root, within] = list.key === 'agenda-items' ? ['meeting_id', null] : ['plan_id', 'plan_revision_id']
  const children = new Map<string, TableRow[]>()
  for (const row of tables[list.table] ?? []) {
    if (list.holds?.(row) === false) continue
    const parent = row['parent_id'] ?? null
    const key = parent === null ? `root ${row[root]} ${within === null ? '' : row[within]}` : `under ${parent}`
    const siblings = children.get(key)
    if (siblings) siblings.push(row)
    else children.set(key, [row])
  }
  const places = new Map<number, string>()
  const queue = [...children].filter(([key]) => key.startsWith('root')).map(([, rows]) => ({ rows, over: '' }))
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const inOrder = next.rows.toSorted(
      (one, other) => Number(one['position']) - Number(other['position']) || Number(one['id']) - Number(other['id']),
    )
    for (const [index, row] of inOrder.entries()) {
      const place = `${next.over}${index + 1}`
      places.set(Number(row['id']), place)
      const below = children.get(`under ${row['id']}`)
      if (below) queue.push({ rows: below, over: `${place}.` })
    }
  }
  return places
}

/** The place one step up; null at the top. */
export const placeAbove = (place: string): string | null => (place.includes('.') ? place.slice(0, place.lastIndexOf('.')) : null)
