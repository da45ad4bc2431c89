import type { Database } from '../../../db/repositories/database.ts'
import { bodyKeyOfPlan, type PlanRecord } from '../../../db/repositories/plans.ts'
import { type GatheredBody, gatherBody } from '../bodies/histories.ts'
import { Refusal } from '../register/refusal.ts'

export interface GatheredPlan {
  readonly gathered: GatheredBody
  readonly plan: PlanRecord
}

/** A plan with everything its body has. Throws Refusal 'not-found'. */
export async function getPlan(db: Database, key: string): Promise<GatheredPlan> {
  const bodyKey = await bodyKeyOfPlan(db, key)
  const gathered = bodyKey === null ? null : await gatherBody(db, bodyKey)
  const plan = gathered?.plans.find((one) => one.key === key)
  if (!gathered || !plan) throw new Refusal('not-found', { what: 'plan', key })
  return { gathered, plan }
}
