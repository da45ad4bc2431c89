import type { IsoDate } from '../domain/calendar.ts'
import type { ChangeSummary } from './history.ts'
import type { NeedView } from './follow-ups.ts'
import { query } from './define.ts'
import { asOfInput, type BodyRef, type MeetingRef } from './common.ts'

/** The next meeting of a body: planned, or expected from its rhythm. */
export interface NextMeetingCard {
  readonly body: BodyRef
  readonly meeting: MeetingRef | null
  readonly itemCount: number
  /** When no meeting is planned: the window the rhythm points to, with its basis. */
  readonly expected: {
    readonly from: IsoDate
    readonly to: IsoDate
    readonly ordinal: number
    /** "April, 8 of the last 9": the calendar months of the window, and how many of the last meetings fell into them. */
    readonly months: readonly number[]
    readonly hits: number
    readonly of: number
    /** The window has passed without a meeting. */
    readonly isPast: boolean
  } | null
  /** Days from the as-of date to the meeting or to the beginning of the window; negative when it has passed. */
  readonly daysToGo: number | null
}

export interface HomeScreen {
  readonly asOf: IsoDate
  readonly fiscalYear: number
  readonly next: readonly NextMeetingCard[]
  readonly needs: readonly NeedView[]
  /** Meetings whose agenda is being worked on. */
  readonly inWork: readonly {
    readonly body: BodyRef
    readonly meeting: MeetingRef
    readonly itemCount: number
    readonly changedAt: string | null
  }[]
  readonly changes: readonly ChangeSummary[]
  /** Days with meetings round the as-of date, for the small calendar: the month of the as-of date and the next. */
  readonly calendar: readonly { readonly on: IsoDate; readonly body: BodyRef; readonly meeting: MeetingRef }[]
  readonly counts: {
    readonly meetingsHeld: number
    readonly meetingsPlanned: number
    readonly cabinetDecisions: number
    readonly oralConsents: number
    readonly openQuestions: number
  }
}

export const homeContract = {
  get: query<HomeScreen>()(asOfInput),
}
