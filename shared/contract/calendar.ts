import { z } from 'zod'
import type { IsoDate } from '../domain/calendar.ts'
import { firstCalendarYear, lastCalendarYear, type YearKind, yearKinds } from '../domain/calendar-year.ts'
import type { Holiday } from '../domain/holidays.ts'
import type { MeetingClash } from '../domain/meeting-clashes.ts'
import type { Bilingual, Name } from '../domain/model.ts'
import { afterInput, type BodyRef, dayInput, type MeetingRef, type PageEnd } from './common.ts'
import { query } from './define.ts'

/**
 * A year of all bodies, so many days at a time as bring 200 meetings at most. What is told of the year as a whole (from `laterMeetings` on) comes
 * with its first days; after that it is empty.
 */
export interface CalendarYear {
  readonly kind: YearKind
  readonly year: number
  readonly from: IsoDate
  readonly to: IsoDate
  /** Bodies are still being looked through and some are missing here: ask again soon. */
  readonly isCounting: boolean
  /** In date order, of each day the first few. Of a founding act `meeting.actKind` tells which. */
  readonly meetings: readonly CalendarMeeting[]
  /** Of each day the first few. */
  readonly clashes: readonly MeetingClash[]
  /** The days that have more, with all they have. */
  readonly crowded: readonly CrowdedDay[]
  /** `row`: how many days of the year were told. */
  readonly next: PageEnd
  /** Meetings of the year that were held after the as-of date, which are left out. */
  readonly laterMeetings: number
  /** Windows in which a body's habit lets a meeting expect and none is planned, in order. */
  readonly expected: readonly ExpectedWindow[]
  /** Weekends are not among them. */
  readonly holidays: readonly Holiday[]
  /** Every registered body. */
  readonly bodies: readonly CalendarBody[]
}

/** A day with more meetings or clashes than the year names. */
export interface CrowdedDay {
  readonly on: IsoDate
  readonly meetings: number
  readonly clashes: number
}

export interface CalendarMeeting {
  readonly meeting: MeetingRef
  /** The registered bodies that meet, the leading one first. */
  readonly bodies: readonly { readonly body: BodyRef; readonly ordinal: number | null }[]
  /** Bodies known by name only that meet with them. */
  readonly others: readonly Name[]
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: Bilingual
  /** Another one is held on its day. */
  readonly isClashing: boolean
}

/** What a year does not tell of one of its days. */
export interface CalendarDay {
  readonly on: IsoDate
  readonly asOf: IsoDate
  /** All that the day shows, at most 200. */
  readonly meetings: readonly CalendarMeeting[]
  /** In reading order, of each of these meetings. */
  readonly agendas: readonly { readonly meetingId: number; readonly lines: readonly CalendarLine[] }[]
  /** The first of them, with whose seats are on both bodies that meet; no members: nobody's, as far as the register knows. */
  readonly clashes: readonly (MeetingClash & { readonly members: readonly Name[] })[]
}

export interface CalendarLine {
  readonly id: number
  readonly depth: number
  readonly number: string | null
  readonly title: Name
}

export interface ExpectedWindow {
  readonly body: BodyRef
  readonly from: IsoDate
  readonly to: IsoDate
  /** "April, 8 of the last 9": the months of the window, and how many of the last meetings fell into them. */
  readonly months: readonly number[]
  readonly hits: number
  readonly of: number
  /** The window has passed without a meeting. */
  readonly isPast: boolean
}

export interface CalendarBody {
  readonly body: BodyRef
  /** False while the past is read. */
  readonly isPlannable: boolean
}

export const calendarContract = {
  /** The year of all bodies as read on a day; the calendar knows the years 1868 to 2998. */
  year: query<CalendarYear>()(
    z.strictObject({
      kind: z.enum(yearKinds),
      year: z.int().min(firstCalendarYear).max(lastCalendarYear),
      asOf: dayInput,
      after: afterInput,
    }),
  ),
  day: query<CalendarDay>()(z.strictObject({ on: dayInput, asOf: dayInput })),
}
