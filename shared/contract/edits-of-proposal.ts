import type { PlanItemEdit, ProposedItem } from './plan-items.ts'

/** Where the items of the top level go: below an item (null: top level), before a sibling (null: last). */
export interface ProposalPlace {
  readonly parent: number | null
  readonly before: number | null
}

/**
 * The steps that take proposed items in, as one command: each hangs below the last one before it that stands higher. `names` makes the
 * names of new items unlike others given in the same session.
 */
export function editsOfProposal(
  items: readonly ProposedItem[],
  place: ProposalPlace,
  nameOf: (at: number) => string = (at) => `item-${at}`,
): readonly PlanItemEdit[] {
  const names: string[] = []
  return items.map((item, at): PlanItemEdit => {
    const depth = Math.min(item.depth, names.length)
    const name = nameOf(at)
    names.splice(depth, names.length, name)
    const parent = depth === 0 ? place.parent : (names[depth - 1] ?? place.parent)
    const unknown = [...item.responsible, ...item.supporting].filter((one) => one.id === null).map((one) => one.words)
    const idsOf = (named: ProposedItem['responsible']) => named.flatMap((one) => (one.id === null ? [] : [one.id]))
    return {
      act: 'add',
      name,
      parent,
      before: depth === 0 ? place.before : null,
      patch: {
        kind: item.kind,
        number: item.number,
        titleEn: item.title.en,
        titleJa: item.title.ja,
        bodyEn: item.body.en,
        bodyJa: item.body.ja,
        deadline: item.deadline,
        targetValue: item.targetValue,
        targetUnit: item.targetUnit,
        tags: [...item.tags],
        responsibleIds: idsOf(item.responsible),
        supportingIds: idsOf(item.supporting),
      },
      ...(unknown.length === 0 ? {} : { unknownOrganizations: unknown }),
    }
  })
}
