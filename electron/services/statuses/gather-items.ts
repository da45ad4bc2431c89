import type { Database } from '../../../db/repositories/database.ts'
import {
  type AnswerableRecord,
  type FollowedItemRecord,
  type ItemStatusRecord,
  listAnswerable,
  listFollowedItems,
  listItemStatuses,
  listPlanRevisions,
} from '../../../db/repositories/item-statuses.ts'
import type { PlanRecord } from '../../../db/repositories/plans.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { findingOn } from '../../../shared/domain/follow-up-state.ts'
import { historyAsOf } from '../../../shared/domain/history-as-of.ts'
import { earliestReport, type ItemCase, type ItemFinding, itemFindings } from '../../../shared/domain/item-follow-up.ts'
import { leavesOf } from '../../../shared/domain/item-roll-up.ts'
import { outline, type OutlineLine } from '../../../shared/domain/item-tree.ts'
import { continuationsOf, itemsInForce } from '../../../shared/domain/plan-tree.ts'
import type { GatheredBody } from '../bodies/histories.ts'
import { getPlan } from '../plans/get-plan.ts'

/** A plan with its items in force on a day and everything reported of them. */
export interface GatheredItems {
  readonly gathered: GatheredBody
  readonly plan: PlanRecord
  readonly the: ItemCase
  /** In reading order. */
  readonly lines: readonly OutlineLine<FollowedItemRecord>[]
  readonly leaves: readonly FollowedItemRecord[]
  /** Of the items in force, in date order, those after the day included. */
  readonly reports: readonly ItemStatusRecord[]
  /** Of every leaf, in reading order. */
  readonly findings: readonly ItemFinding<ItemStatusRecord>[]
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
  const items = itemsInForce(everyItem, await listPlanRevisions(db, plan.id), asOf)
  const lines = outline(items)
  const leafIds = new Set(leavesOf(items).map((item) => item.id))
  const leaves = lines.map(({ item }) => item).filter((item) => leafIds.has(item.id))
  const present = continuationsOf(everyItem, items)
  const reports = (await listItemStatuses(db, plan.id)).flatMap((report) => {
    const itemId = present.get(report.itemId)
    return itemId === undefined ? [] : [{ ...report, itemId }]
  })
  return {
    gathered,
    plan,
    the,
    lines,
    leaves,
    reports,
    findings: itemFindings(the, leaves, reports),
    // What was known then or is known now: a plan entered after the as-of day has its adoption all the same.
    earliestOn: earliestReport(plan, finding),
    organizations: await listAnswerable(db),
  }
}
