import type { PlanFacts } from './model.ts'

/** The lineage of each plan: the smallest id among the plans joined to it by supersession. A plan of no chain is its own. */
export type Lineages = ReadonlyMap<number, number>

/** Plans in one chain of supersession share a lineage: what the agenda did about the old one is precedent for the new. */
export function planLineages(plans: readonly PlanFacts[]): Lineages {
  const lineages = new Map(plans.map((plan) => [plan.id, plan.id]))
  const links = plans.flatMap((plan) => plan.supersedesIds.map((earlier) => [plan.id, earlier] as const))
  // Chains are short; each round carries the smallest id one link further.
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false
    for (const [later, earlier] of links) {
      const [a, b] = [lineages.get(later) ?? later, lineages.get(earlier) ?? earlier]
      if (a === b) continue
      lineages.set(later, Math.min(a, b))
      lineages.set(earlier, Math.min(a, b))
      hasChanged = true
    }
  }
  return lineages
}
