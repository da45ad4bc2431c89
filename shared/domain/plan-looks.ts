import type { PlanFacts } from './model.ts'
import type { Occurrence, Precedent } from './precedent.ts'

/** What past agendas had as looks at the plan or at those it superseded, in date order. */
export function looksAtPlan(precedent: Precedent, plan: PlanFacts): readonly Occurrence[] {
  const lineage = precedent.lineages.get(plan.id) ?? plan.id
  return looksWhere(precedent, (lineages) => lineages.includes(lineage))
}

/** All looks at plans that past agendas had, in date order; those at annual series are none of them. */
export function looksAtPlans(precedent: Precedent): readonly Occurrence[] {
  return looksWhere(precedent, () => true)
}

function looksWhere({ patterns }: Precedent, isMeant: (lineages: readonly number[]) => boolean): readonly Occurrence[] {
  return patterns
    .filter(({ itemClass, subject }) => itemClass === 'look' && subject.kind === 'plans' && isMeant(subject.lineages))
    .flatMap((pattern) => pattern.occurrences)
    .toSorted((a, b) => a.index - b.index || a.place - b.place)
}
