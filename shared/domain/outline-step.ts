import { outline, type OutlineItem } from './item-tree.ts'

export type OutlineStep = 'up' | 'down' | 'in' | 'out'

/** Where a line goes: below a parent (null: top level), before a sibling (null: last). */
export interface OutlinePlace {
  readonly parentId: number | null
  readonly beforeId: number | null
}

/**
 * Where one step leads a line with all nested under it; null where there is nowhere to go. Up and down go among the siblings and, at
 * the edge, to the lines below the parent's neighbour; in goes below the sibling before it, out behind its parent.
 */
export function outlineStep(items: readonly OutlineItem[], id: number, step: OutlineStep): OutlinePlace | null {
  const lines = outline(items).map(({ item }) => item)
  const below = (parentId: number | null) => lines.filter((line) => line.parentId === parentId)
  const line = lines.find((one) => one.id === id)
  if (line === undefined) return null
  const around = below(line.parentId)
  const at = around.indexOf(line)
  const parent = lines.find((one) => one.id === line.parentId)
  const uncles = parent === undefined ? [] : below(parent.parentId)
  const uncle = (by: -1 | 1) => (parent === undefined ? undefined : uncles[uncles.indexOf(parent) + by])
  const [previous, next] = [around[at - 1], around[at + 1]]
  switch (step) {
    case 'up': {
      if (previous !== undefined) return { parentId: line.parentId, beforeId: previous.id }
      const above = uncle(-1)
      return above === undefined ? null : { parentId: above.id, beforeId: null }
    }
    case 'down': {
      if (next !== undefined) return { parentId: line.parentId, beforeId: around[at + 2]?.id ?? null }
      const under = uncle(1)
      return under === undefined ? null : { parentId: under.id, beforeId: below(under.id)[0]?.id ?? null }
    }
    case 'in':
      return previous === undefined ? null : { parentId: previous.id, beforeId: null }
    case 'out':
      return parent === undefined ? null : { parentId: parent.parentId, beforeId: uncle(1)?.id ?? null }
  }
}
