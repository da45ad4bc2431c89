import type { PlanItemKind } from './vocabulary.ts'

interface NumberedItem {
  readonly id: number
  readonly parentId: number | null
  readonly kind: PlanItemKind
  readonly number: string | null
}

/**
 * The items whose number alone does not tell them apart, with all that stand beside them: a plan of three viewpoints and five tasks counts
 * both from (1), so that its items are called by their kinds too.
 */
export function itemsOfSharedNumbers(items: readonly NumberedItem[]): ReadonlySet<number> {
  const kindOf = new Map<string, PlanItemKind>()
  const mixed = new Set<number | null>()
  for (const { parentId, number, kind } of items) {
    if (number === null) continue
    const place = `${parentId ?? ''} ${number}`
    if ((kindOf.get(place) ?? kind) !== kind) mixed.add(parentId)
    kindOf.set(place, kind)
  }
  return new Set(items.filter(({ parentId }) => mixed.has(parentId)).map(({ id }) => id))
}
