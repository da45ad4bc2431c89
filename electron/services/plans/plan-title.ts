import type { PlanRecord } from '../../../db/repositories/plans.ts'

/** What a plan is called where one language must do: in the history. */
export const planTitle = (plan: PlanRecord): string => plan.title.en ?? plan.title.ja ?? plan.key
