import type { InputAt } from '../../../data/contract-paths.ts'
import type { PlanFactsScreen } from '../../../../shared/contract/plans.ts'
import { sayPatched } from '../../../data/say-patched.ts'
import { useFieldUpdate } from '../../../data/use-field-update.ts'

type Patch = InputAt<'plans.update'>['patch']

/** Changes what is known of a plan; the same field changed in another window is shown beside what was typed here. */
export function usePlanUpdate(facts: PlanFactsScreen): (patch: Patch) => Promise<boolean> {
  return useFieldUpdate<PlanFactsScreen, Patch>(facts, {
    update: ({ give }, { plan, revision }, patch) => give('plans.update', { key: plan.key, revision, patch }),
    read: ({ read }) => read('plans.facts', { key: facts.plan.key }),
    matters,
    sayPatch: sayPatched,
  })
}

function matters(view: PlanFactsScreen, patch: Patch): unknown {
  const known = { ...view, under: view.under?.key ?? null, summaryEn: view.summary.en, summaryJa: view.summary.ja }
  return (Object.keys(patch) as (keyof Patch)[]).map((field) => known[field])
}
