import type { IsoDate } from './calendar.ts'
import { type ItemReport, latestReports } from './item-follow-up.ts'
import { countStatuses, type StatusCounts } from './item-roll-up.ts'

/** How the items stood on a day. */
export interface ProgressPoint {
  readonly on: IsoDate
  readonly counts: StatusCounts
}

/**
 * Items done over time: the counts on the plan's first day, on each day on which something was reported, and on the as-of day.
 * An item that was done and is reported otherwise later is done no more.
 */
export function burnUp(
  itemIds: readonly number[],
  reports: readonly ItemReport[],
  from: IsoDate | null,
  asOf: IsoDate,
): readonly ProgressPoint[] {
  const ids = new Set(itemIds)
  const own = reports.filter((report) => ids.has(report.itemId) && report.on <= asOf)
  const days = new Set<IsoDate>(own.map((report) => report.on))
  if (from !== null && from <= asOf) days.add(from)
  days.add(asOf)
  const items = itemIds.map((id) => ({ id }))
  return [...days]
    .filter((on) => from === null || on >= from)
    .toSorted()
    .map((on) => {
      const latest = latestReports(own, on)
      return { on, counts: countStatuses(items, (id) => latest.get(id)?.status ?? null) }
    })
}
