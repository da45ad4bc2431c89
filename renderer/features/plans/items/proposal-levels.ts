import type { ProposedItem } from '../../../../shared/contract/plan-items.ts'
import { outlineKinds } from '../../../../shared/domain/outline-kinds.ts'
import { deepestItem } from '../../../../shared/domain/plan-outline.ts'

/** The items with one and all below it a level deeper or higher, as far as the tree allows; kinds follow where the level did. */
export function shiftedLevel(items: readonly ProposedItem[], at: number, by: -1 | 1): readonly ProposedItem[] {
  const item = items[at]
  if (item === undefined) return items
  const end = branchEnd(items, at)
  const highest = Math.max(...items.slice(at, end).map(({ depth }) => depth))
  const before = items[at - 1]?.depth ?? -1
  if (by === 1 ? item.depth + 1 > before + 1 || highest + 1 >= deepestItem : item.depth === 0) return items
  const isMoved = (index: number) => index >= at && index < end
  const moved = items.map((one, index) => (isMoved(index) ? { ...one, depth: one.depth + by } : one))
  const kinds = outlineKinds(moved.map(({ depth, kind }, index) => ({ depth, said: isMoved(index) ? null : kind })))
  return moved.map((one, index) => {
    const kind = kinds[index] ?? one.kind
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
