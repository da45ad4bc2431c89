import { outline, type OutlineItem } from '../../../shared/domain/item-tree.ts'
import { deepestItem } from '../../../shared/domain/plan-outline.ts'
import { settlePositions } from '../../../shared/domain/settle-positions.ts'
import { Refusal } from '../register/refusal.ts'

/** A plan's items while steps are done on them: who hangs below whom, in which order. Refuses what no tree can be. */
export interface ItemForest {
  readonly has: (id: number) => boolean
  readonly parentOf: (id: number) => number | null
  readonly childrenOf: (id: number | null) => readonly number[]
  /** The next sibling; null: it is the last. */
  readonly nextOf: (id: number) => number | null
  readonly isBelow: (id: number, ancestor: number) => boolean
  readonly add: (id: number, parent: number | null, before: number | null) => void
  readonly move: (id: number, parent: number | null, before: number | null) => void
  /** The ids that go, each after those below it. */
  readonly remove: (id: number) => readonly number[]
  /** Throws Refusal 'not-allowed' when an item that was put somewhere lies too deep. */
  readonly requireDepth: () => void
  /** Every item in reading order, with parent and position as they are to be. */
  readonly settled: () => readonly { readonly id: number; readonly parentId: number | null; readonly position: number }[]
}

export function createItemForest(items: readonly OutlineItem[]): ItemForest {
  const parents = new Map<number, number | null>()
  const children = new Map<number | null, number[]>()
  const original = new Map(items.map((item) => [item.id, item]))
  const put = new Set<number>()
  const orderOf = (parent: number | null): number[] => {
    const own = children.get(parent) ?? []
    children.set(parent, own)
    return own
  }
  for (const { item, depth } of outline(items)) {
    const parent = depth === 0 ? null : item.parentId
    parents.set(item.id, parent)
    orderOf(parent).push(item.id)
  }

  const isBelow = (id: number, ancestor: number): boolean => {
    for (let at = parents.get(id) ?? null; at !== null; at = parents.get(at) ?? null) if (at === ancestor) return true
    return false
  }
  const take = (id: number) => {
    const siblings = orderOf(parents.get(id) ?? null)
    siblings.splice(siblings.indexOf(id), 1)
  }
  const insert = (id: number, parent: number | null, before: number | null) => {
    const siblings = orderOf(parent)
    const at = before === null ? siblings.length : siblings.indexOf(before)
    if (at < 0) throw new Refusal('not-found', { what: 'plan item', id: before })
    siblings.splice(at, 0, id)
    parents.set(id, parent)
    put.add(id)
  }
  const branchOf = (id: number): readonly number[] => [...(children.get(id) ?? []).flatMap(branchOf), id]
  const heightOf = (id: number): number => 1 + Math.max(0, ...(children.get(id) ?? []).map(heightOf))
  const depthOf = (id: number): number => {
    let depth = 0
    for (let at = parents.get(id) ?? null; at !== null; at = parents.get(at) ?? null) depth += 1
    return depth
  }

  return {
    has: (id) => parents.has(id),
    parentOf: (id) => parents.get(id) ?? null,
    childrenOf: (id) => [...(children.get(id) ?? [])],
    nextOf: (id) => {
      const siblings = orderOf(parents.get(id) ?? null)
      return siblings[siblings.indexOf(id) + 1] ?? null
    },
    isBelow,
    add: insert,
    move: (id, parent, before) => {
      if (parent !== null && (parent === id || isBelow(parent, id))) throw new Refusal('not-allowed', { why: 'under-itself' })
      if (before === id) return
      take(id)
      insert(id, parent, before)
    },
    remove: (id) => {
      const gone = branchOf(id)
      take(id)
      for (const one of gone) {
        parents.delete(one)
        children.delete(one)
        put.delete(one)
      }
      return gone
    },
    requireDepth: () => {
      for (const id of put) {
        if (depthOf(id) + heightOf(id) > deepestItem)
          throw new Refusal('not-allowed', { why: 'items-too-deep', deepest: deepestItem })
      }
    },
    settled: () => {
      const lines: { readonly id: number; readonly parentId: number | null; readonly position: number }[] = []
      const place = (parentId: number | null) => {
        const siblings = children.get(parentId) ?? []
        const positions = settlePositions(
          siblings.map((id) => {
            const was = original.get(id)
            return { id, position: was !== undefined && was.parentId === parentId ? was.position : null }
          }),
        )
        for (const id of siblings) {
          lines.push({ id, parentId, position: positions.get(id) ?? 1 })
          place(id)
        }
      }
      place(null)
      return lines
    },
  }
}
