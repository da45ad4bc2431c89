import type { PlanItemKind } from './vocabulary.ts'

interface NumberedItem {
  readonly id: number
  readonly parentId: number | null
  readonly kind: PlanItemKind
  readonly number: string | null
}

/**
 * The items whose number alone does not tell them apart: a plan of three viewpoints and five tasks counts both from (1). They are named with
 * their kind, "Task (1)".
 */
export function itemsOfSharedNumbers(items: readonly NumberedItem[]): ReadonlySet<number> {
  const kindOf = new Map<string, PlanItemKind | 'several'>()
  const place = (item: NumberedItem) => `${item.parentId ?? ''} ${item.number}`
  for (const item of items) {
    if (item.number === null) continue
    const known = kindOf.get(place(item))
    kindOf.set(place(item), known === undefined || known === item.kind ? item.kind : 'several')
  }
  return new Set(items.filter((item) => item.number !== null && kindOf.get(place(item)) === 'several').map(({ id }) => id))
}
