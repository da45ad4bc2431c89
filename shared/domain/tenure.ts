import { addDays, firstDay, firstYear, type IsoDate, isoDate, lastDay } from './calendar.ts'
import { isInForce, overlaps } from './interval.ts'
import type { Interval, TenureFacts } from './model.ts'
import type { TenureNature } from './vocabulary.ts'

/**
 * Whether the post is known to be held so on the day. Of a tenure without start and end that a source shows on one day, nothing
 * is known but that day.
 */
export function holdsOnDay(tenure: Pick<TenureFacts, 'interval' | 'knownOn'>, on: IsoDate): boolean {
  return isOfOneDay(tenure) ? tenure.knownOn === on : isInForce(tenure.interval, on)
}

/** Whether all that is known of the tenure is one day. */
export const isOfOneDay = ({ interval, knownOn = null }: Pick<TenureFacts, 'interval' | 'knownOn'>): boolean =>
  interval.from === null && interval.to === null && knownOn !== null

export interface DatedTenure {
  readonly id: number
  readonly personId: number
  readonly interval: Interval
  readonly nature: TenureNature
}

/** Pairs of tenures by which two people would hold one post at one time; who acts for a holder stands beside them rightly. */
export function overlappingTenures(tenures: readonly DatedTenure[]): readonly (readonly [DatedTenure, DatedTenure])[] {
  const holders = tenures.filter(({ nature }) => nature !== 'acting')
  return holders.flatMap((one, at) =>
    holders
      .slice(at + 1)
      .filter((other) => other.personId !== one.personId && overlaps(one.interval, other.interval))
      .map((other) => [one, other] as const),
  )
}

/** The same tenure ended by the day before; null when it had not begun by then, so that it would never have held. */
export function endedBefore(interval: Interval, on: IsoDate): Interval | null {
  if (on <= isoDate(`${firstYear}-01-01`)) return null
  const to = addDays(on, -1)
  if (interval.from !== null && firstDay(interval.from) > to) return null
  if (interval.to !== null && lastDay(interval.to) <= to) return interval
  return { from: interval.from, to }
}
