import type { IsoDate } from '../domain/calendar.ts'
import type { BodyRef, MeetingRef } from './common.ts'

/** A look that stands on the agenda of a meeting still to be held: at a plan by its key, or at a year of a series. */
export interface PlacedLook {
  readonly plan: string | null
  readonly series: string | null
  readonly fiscalYear: number | null
  readonly meeting: MeetingRef
  readonly itemId: number
}

/** The next meeting of a body: planned, or expected from its rhythm. */
export interface NextMeetingCard {
  readonly body: BodyRef
  readonly meeting: MeetingRef | null
  readonly itemCount: number
  /** The next meeting whose agenda is still being drafted, where a look can be put. */
  readonly drafting: MeetingRef | null
  /** What stands on the agendas to come, in the order of their days. */
  readonly placed: readonly PlacedLook[]
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
  /** False while the past is read: a meeting was held after the as-of date, so none can be planned on it. */
  readonly isPlannable: boolean
  /** A day to offer when a further meeting is to be planned: on the body's usual weekday, in its season or four weeks ahead. */
  readonly suggestedOn: IsoDate
  /** The body has never met and was founded long before: nothing but the calendar speaks for the day. */
  readonly isSuggestedBlindly: boolean
}
