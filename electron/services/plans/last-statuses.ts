import type { Database } from '../../../db/repositories/database.ts'
import { type ItemStatusRecord, listFollowedItems, listItemStatuses } from '../../../db/repositories/item-statuses.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { latestReports } from '../../../shared/domain/item-follow-up.ts'
import { continuationsOf } from '../../../shared/domain/plan-tree.ts'

/** What was reported last, up to a day, of each of these items of a plan; of an item that goes on from an older revision, what was said of it before. */
export async function lastStatuses(
  db: Database,
  planId: number,
  items: readonly { readonly id: number; readonly continuesId: number | null }[],
  on: IsoDate,
): Promise<ReadonlyMap<number, ItemStatusRecord>> {
  const reports = await listItemStatuses(db, planId)
  if (reports.length === 0) return new Map()
  const goesOn = items.some((item) => item.continuesId !== null)
  const present = continuationsOf(goesOn ? await listFollowedItems(db, planId) : items, items)
  const own = reports.flatMap((report) => {
    const itemId = present.get(report.itemId)
    return itemId === undefined ? [] : [{ ...report, itemId }]
  })
  return latestReports(own, on)
}
