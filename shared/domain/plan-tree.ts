import type { IsoDate, PartialDate } from './calendar.ts'
import { firstDay } from './calendar.ts'

/** A revision of a plan (改定); the plan as first adopted has none. */
export interface PlanRevision {
  readonly id: number
  readonly number: number
  readonly adoptedOn: PartialDate | null
}

/**
 * The items in force on a day: those of the newest revision adopted by then that has items of its own, else those of the plan as
 * first adopted. A revision that only changed words keeps the tree before it.
 */
export function itemsInForce<Item extends { readonly revisionId: number | null }>(
  items: readonly Item[],
  revisions: readonly PlanRevision[],
  on: IsoDate,
): readonly Item[] {
  const newest = revisions
    .filter(
      ({ id, adoptedOn }) => (adoptedOn === null || firstDay(adoptedOn) <= on) && items.some((item) => item.revisionId === id),
    )
    .toSorted((one, other) => one.number - other.number)
    .at(-1)
  return items.filter((item) => item.revisionId === (newest?.id ?? null))
}

/**
 * For each item of any revision the item in force that goes on from it, itself included. An item that no item in force goes on
 * from has none. What was reported of an item before a revision holds for the item that goes on from it.
 */
export function continuationsOf<Item extends { readonly id: number; readonly continuesId: number | null }>(
  items: readonly Item[],
  inForce: readonly Item[],
): ReadonlyMap<number, number> {
  const byId = new Map(items.map((item) => [item.id, item]))
  const present = new Map<number, number>()
  for (const { id } of inForce) {
    // A chain that leads back into itself ends where it was before.
    for (let item = byId.get(id); item !== undefined && !present.has(item.id); item = byId.get(item.continuesId ?? 0)) {
      present.set(item.id, id)
    }
  }
  return present
}
