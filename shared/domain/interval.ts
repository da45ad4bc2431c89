import { firstDay, type IsoDate, lastDay, type PartialDate } from './calendar.ts'
import type { Interval } from './model.ts'

/**
 * Whether the interval holds on the day. Both ends are inclusive and as wide as they are known: from '2004-04' counts
 * from 1 April 2004, to '2004-07' until 31 July 2004; a null end is open. An interval that ends before it begins never holds.
 */
export function isInForce(interval: Interval, on: IsoDate): boolean {
  // A day sorts after the month and year that contain it, so `from` needs no widening; `to` is met at its own precision.
  return (
    (interval.from === null || interval.from <= on) && (interval.to === null || on.slice(0, interval.to.length) <= interval.to)
  )
}

/** Whether there is a day on which both hold. */
export function overlaps(a: Interval, b: Interval): boolean {
  return intersect(a, b) !== null
}

/** The interval in which both hold, its ends as precise as they were given; null when they share no day. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const both: Interval = { from: laterStart(a.from, b.from), to: earlierEnd(a.to, b.to) }
  return isEmpty(both) ? null : both
}

/** Whether the interval holds on no day at all, because it ends before it begins. */
export function isEmpty(interval: Interval): boolean {
  return interval.from !== null && interval.to !== null && lastDay(interval.to) < firstDay(interval.from)
}

function laterStart(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  if (a === null || b === null) return a ?? b
  return firstDay(b) > firstDay(a) ? b : a
}

function earlierEnd(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  if (a === null || b === null) return a ?? b
  return lastDay(b) < lastDay(a) ? b : a
}
