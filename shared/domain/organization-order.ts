import type { Bilingual } from './model.ts'
import { inNameOrder } from './name-order.ts'
import type { Language } from './vocabulary.ts'

export interface PlacedOrganization {
  readonly id: number
  readonly parentId: number | null
  /** Its place in protocol (建制順); 0: none is known. */
  readonly place: number
}

/**
 * Organizations in protocol order, each followed by its parts in theirs. Those whose place is not known come after those whose place is:
 * by name in the language where one is given, else in the order of entry.
 */
export function inProtocol<Organization extends PlacedOrganization>(
  organizations: readonly Organization[],
  byName: { readonly nameOf: (organization: Organization) => Bilingual; readonly language: Language } | null = null,
): readonly Organization[] {
  const known = new Set(organizations.map(({ id }) => id))
  const partsOf = new Map<number | null, Organization[]>()
  for (const one of organizations) {
    const parent = one.parentId !== null && known.has(one.parentId) ? one.parentId : null
    const parts = partsOf.get(parent)
    if (parts === undefined) partsOf.set(parent, [one])
    else parts.push(one)
  }
  const told = new Set<number>()
  const tell = (siblings: readonly Organization[]): readonly Organization[] =>
    siblingsInOrder(siblings).flatMap((one) => {
      if (told.has(one.id)) return []
      told.add(one.id)
      return [one, ...tell(partsOf.get(one.id) ?? [])]
    })
  const siblingsInOrder = (siblings: readonly Organization[]) => {
    const placed = siblings
      .filter(({ place }) => place > 0)
      .toSorted((one, other) => one.place - other.place || one.id - other.id)
    const unplaced = siblings.filter(({ place }) => place <= 0).toSorted((one, other) => one.id - other.id)
    return [...placed, ...(byName === null ? unplaced : inNameOrder(unplaced, byName.nameOf, byName.language))]
  }
  const reached = tell(partsOf.get(null) ?? [])
  // Parts of each other in a circle hang on none of the others.
  return [...reached, ...tell(organizations.filter(({ id }) => !told.has(id)))]
}
