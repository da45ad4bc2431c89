import { firstYear, type IsoDate, isoDate, lastYear, numbersOf } from './calendar.ts'
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from './fiscal-year.ts'
import type { BodyHistory, MeetingFacts } from './model.ts'

/** `fiscal`: April to March, named by its first year; `calendar`: January to December. */
export const yearKinds = ['fiscal', 'calendar'] as const
export type YearKind = (typeof yearKinds)[number]

/** The years that can be shown whole: the fiscal year 2999 ends after the register's last day. */
export const firstCalendarYear = firstYear
export const lastCalendarYear = lastYear - 1

/** Its first and last day. Throws RangeError outside 1868–2998. */
export function yearSpan(kind: YearKind, year: number): { readonly from: IsoDate; readonly to: IsoDate } {
  return kind === 'fiscal'
    ? { from: fiscalYearStart(year), to: fiscalYearEnd(year) }
    : { from: isoDate(`${year}-01-01`), to: isoDate(`${year}-12-31`) }
}

/** The year of this kind in which a day lies, kept within those that can be shown. */
export function yearWith(kind: YearKind, on: IsoDate): number {
  const year = kind === 'fiscal' ? fiscalYearOf(on) : numbersOf(on).year
  return Math.min(Math.max(year, firstCalendarYear), lastCalendarYear)
}

/**
 * A body's meetings and founding acts that a calendar read on a day shows: what was held by then and, unless the past is being read,
 * everything still to come, cancelled and postponed meetings included.
 */
export function meetingsOnCalendar(history: BodyHistory, asOf: IsoDate): readonly MeetingFacts[] {
  const readsThePast = history.meetings.some(({ status, heldOn }) => status === 'held' && heldOn > asOf)
  return history.meetings.filter((meeting) => isOnCalendar(meeting, readsThePast, asOf))
}

/** The same of one meeting, by whether its body held another after the day. */
export function isOnCalendar(
  { status, heldOn }: Pick<MeetingFacts, 'status' | 'heldOn'>,
  readsThePast: boolean,
  asOf: IsoDate,
): boolean {
  switch (status) {
    case 'held':
      return heldOn <= asOf
    case 'planned':
    case 'drafted':
    case 'issued':
      return !readsThePast
    case 'cancelled':
    case 'postponed':
      return !readsThePast || heldOn <= asOf
  }
}

/** What a year names of each of its days; what is beyond is counted, and told where the day itself is looked at. */
export const mostOfDay = { meetings: 4, clashes: 2 } as const
