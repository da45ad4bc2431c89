import type { IsoDate } from '../domain/calendar.ts'
import type { ChangeSummary } from './history.ts'
import type { NeedView } from './follow-ups.ts'
import type { NextMeetingCard } from './next-meeting.ts'
import { query } from './define.ts'
import { asOfInput, type BodyRef, type MeetingRef } from './common.ts'

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
  /** Days with meetings for the small calendar: from a year before the as-of date to a year after. */
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
