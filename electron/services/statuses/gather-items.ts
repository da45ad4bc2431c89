import type { Database } from '../../../db/repositories/database.ts'
import {
  type AnswerableRecord,
  listAnswerable,
  listFollowedItems,
  listItemStatuses,
  listPlanRevisions,
} from '../../../db/repositories/item-statuses.ts'
import type { PlanRecord } from '../../../db/repositories/plans.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { findingOn } from '../../../shared/domain/follow-up-state.ts'
import { historyAsOf } from '../../../shared/domain/history-as-of.ts'
import { earliestReport, type ItemCase } from '../../../shared/domain/item-follow-up.ts'
import type { GatheredBody } from '../bodies/histories.ts'
import { getPlan } from '../plans/get-plan.ts'
import { type Standings, standingsOf } from './standings-of.ts'

/** A plan with its items in force on a day and everything reported of them. */
export interface GatheredItems extends Standings {
  readonly gathered: GatheredBody
  readonly plan: PlanRecord
  readonly the: ItemCase
  readonly earliestOn: IsoDate | null
  readonly organizations: readonly AnswerableRecord[]
}

/** Errors: not-found. */
export async function gatherItems(db: Database, planKey: string, asOf: IsoDate): Promise<GatheredItems> {
  const { gathered, plan } = await getPlan(db, planKey)
  const known = historyAsOf(gathered.history, asOf)
  const finding = findingOn(known, plan, asOf)
  const the: ItemCase = { known, plan, finding, asOf }
  const everyItem = await listFollowedItems(db, plan.id)
  const revisions = await listPlanRevisions(db, plan.id)
  const standings = standingsOf(the, everyItem, revisions, await listItemStatuses(db, plan.id))
  return {
    gathered,
    plan,
    the,
    ...standings,
    // What was known then or is known now: a plan entered after the as-of day has its adoption all the same.
    earliestOn: earliestReport(plan, finding),
    organizations: await listAnswerable(db),
  }
}
