import type { PlanRecord } from '../../../db/repositories/plans.ts'
import { bothWords } from '../../../shared/domain/both-words.ts'

/** What a plan is called where one language must do: in the history. */
export const planTitle = (plan: PlanRecord): string => bothWords(plan.title) || plan.key
