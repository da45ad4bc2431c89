import { z } from 'zod'
import type { IsoDate } from '../domain/calendar.ts'
import type { ChangeSummary } from './history.ts'
import type { NeedView } from './follow-ups.ts'
import type { NextMeetingCard } from './next-meeting.ts'
import { query } from './define.ts'
import { asOfInput, type BodyRef, dayInput, type MeetingRef } from './common.ts'

export interface HomeScreen {
  readonly asOf: IsoDate
  readonly fiscalYear: number
  /** Bodies are still being looked through and some are missing here: ask again soon. */
  readonly isCounting: boolean
  readonly next: readonly NextMeetingCard[]
  /** The 200 most urgent. */
  readonly needs: readonly NeedView[]
  /** All of them. */
  readonly needCount: number
  /** Meetings whose agenda is being worked on. */
  readonly inWork: readonly {
    readonly body: BodyRef
    readonly meeting: MeetingRef
    readonly itemCount: number
    readonly changedAt: string | null
  }[]
  readonly changes: readonly ChangeSummary[]
  readonly counts: {
    readonly meetingsHeld: number
    readonly meetingsPlanned: number
    readonly cabinetDecisions: number
    readonly oralConsents: number
    readonly openQuestions: number
  }
}

/** A day on which a body meets. */
export interface MeetingDay {
  readonly on: IsoDate
  readonly body: BodyRef
  readonly meeting: MeetingRef
}

export const homeContract = {
  get: query<HomeScreen>()(asOfInput),
  /** The days with meetings in the month of a day, for the small calendar; at most a year from the as-of date. */
  month: query<{ readonly isCounting: boolean; readonly days: readonly MeetingDay[] }>()(
    z.strictObject({ asOf: dayInput, month: dayInput }),
  ),
}
