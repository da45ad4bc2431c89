import type { FollowedItemRecord, ItemStatusRecord } from '../../../db/repositories/item-statuses.ts'
import { type ItemCase, type ItemFinding, itemFindings } from '../../../shared/domain/item-follow-up.ts'
import { reportableOf } from '../../../shared/domain/item-roll-up.ts'
import { outline, type OutlineLine } from '../../../shared/domain/item-tree.ts'
import { continuationsOf, itemsInForce, type PlanRevision } from '../../../shared/domain/plan-tree.ts'

/** Where the items of a plan stand on a day. */
export interface Standings {
  /** In force on the day, in reading order. */
  readonly lines: readonly OutlineLine<FollowedItemRecord>[]
  /** Those of which a status is reported, in reading order. */
  readonly reportable: readonly FollowedItemRecord[]
  /** Of the items in force, in date order, those after the day included. */
  readonly reports: readonly ItemStatusRecord[]
  /** Of every one of them. */
  readonly findings: readonly ItemFinding<ItemStatusRecord>[]
}

/** From every item of a plan, of all its revisions, and everything reported of them. */
export function standingsOf(
  the: ItemCase,
  everyItem: readonly FollowedItemRecord[],
  revisions: readonly PlanRevision[],
  everyReport: readonly ItemStatusRecord[],
): Standings {
  const items = itemsInForce(everyItem, revisions, the.asOf)
  const lines = outline(items)
  const ids = new Set(reportableOf(items).map((item) => item.id))
  const reportable = lines.map(({ item }) => item).filter((item) => ids.has(item.id))
  const present = continuationsOf(everyItem, items)
  const reports = everyReport.flatMap((report) => {
    const itemId = present.get(report.itemId)
    return itemId === undefined ? [] : [{ ...report, itemId }]
  })
  return { lines, reportable, reports, findings: itemFindings(the, reportable, reports) }
}
