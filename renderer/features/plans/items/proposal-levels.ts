import type { ProposedItem } from '../../../../shared/contract/plan-items.ts'
import { deepestItem, usualKind } from '../../../../shared/domain/plan-outline.ts'

/** The items with one and all below it a level deeper or higher, as far as the tree allows; kinds follow where the level did. */
export function shiftedLevel(items: readonly ProposedItem[], at: number, by: -1 | 1): readonly ProposedItem[] {
  const item = items[at]
  if (item === undefined) return items
  const end = branchEnd(items, at)
  const highest = Math.max(...items.slice(at, end).map(({ depth }) => depth))
  const before = items[at - 1]?.depth ?? -1
  if (by === 1 ? item.depth + 1 > before + 1 || highest + 1 >= deepestItem : item.depth === 0) return items
  const moved = items.map((one, index) => (index >= at && index < end ? { ...one, depth: one.depth + by } : one))
  const parents: ProposedItem['kind'][] = []
  return moved.map((one, index) => {
    const isMoved = index >= at && index < end
    const hasNested = (moved[index + 1]?.depth ?? 0) > one.depth
    const kind = isMoved ? usualKind(one.depth === 0 ? null : (parents[one.depth - 1] ?? null), hasNested) : one.kind
    parents[one.depth] = kind
    return kind === one.kind ? one : { ...one, kind }
  })
}

/** The items without one; those below it come up a level. */
export function withoutItem(items: readonly ProposedItem[], at: number): readonly ProposedItem[] {
  const end = branchEnd(items, at)
  return items.flatMap((item, index) =>
    index === at ? [] : [index > at && index < end ? { ...item, depth: item.depth - 1 } : item],
  )
}

/** The place behind the last item that hangs below one. */
function branchEnd(items: readonly ProposedItem[], at: number): number {
  const depth = items[at]?.depth ?? 0
  let end = at + 1
  while ((items[end]?.depth ?? -1) > depth) end += 1
  return end
}
