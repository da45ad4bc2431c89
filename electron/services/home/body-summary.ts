import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import type { BodyRef, MeetingRef } from '../../../shared/contract/common.ts'
import type { NextMeetingCard } from '../../../shared/contract/next-meeting.ts'
import { type IsoDate, monthsBetween } from '../../../shared/domain/calendar.ts'
import { findingOn } from '../../../shared/domain/follow-up-state.ts'
import { heldMeetings, historyAsOf } from '../../../shared/domain/history-as-of.ts'
import type { BodyHistory } from '../../../shared/domain/model.ts'
import type { FollowUpState } from '../../../shared/domain/vocabulary.ts'
import { recentMeetings } from '../../../shared/domain/rhythm.ts'
import type { GatheredBody } from '../bodies/histories.ts'
import { nextMeeting } from '../meetings/next-meeting.ts'
import { bodyRef, meetingRef } from '../register/refs.ts'
import { type ViewedNeed, viewedNeeds } from './needs.ts'

/** What the screens over all bodies show of one body on a day. */
export interface BodySummary {
  readonly body: BodyRecord
  readonly ref: BodyRef
  readonly next: NextMeetingCard
  readonly needs: readonly ViewedNeed[]
  /** Meetings whose agenda is being worked on. */
  readonly inWork: readonly { readonly meeting: MeetingRef; readonly itemCount: number }[]
  readonly last: MeetingRef | null
  /** Whole years since the last meeting. */
  readonly yearsSilent: number
  readonly counts: {
    readonly plans: number
    readonly states: Readonly<Record<FollowUpState, number>>
    readonly meetingsHeld: number
    readonly meetingsPlanned: number
    readonly cabinetDecisions: number
    readonly oralConsents: number
  }
  /** Without agendas and plans, only as far back as habits are looked for. */
  readonly recent: BodyHistory
  /** Whether it held a meeting after the day, so that the past is being read. */
  readonly readsThePast: boolean
}

/** `gathered` may lack the lines that no rule of follow-up looks at. */
export function summaryOfBody(gathered: GatheredBody, asOf: IsoDate): BodySummary {
  const { body, history } = gathered
  const known = historyAsOf(history, asOf)
  const last = heldMeetings(known).at(-1)
  const meetings = known.meetings.filter(({ kind }) => kind === 'meeting')
  const ref = bodyRef(body, asOf)
  return {
    body,
    ref,
    next: nextMeeting(gathered, asOf),
    needs: viewedNeeds(gathered, asOf),
    inWork: meetings
      .filter(({ status }) => status === 'planned' || status === 'drafted')
      .map((meeting) => ({ meeting: meetingRef(meeting), itemCount: meeting.items.length })),
    last: last === undefined ? null : meetingRef(last),
    yearsSilent: last === undefined ? 0 : Math.floor(monthsBetween(last.heldOn, asOf) / 12),
    counts: {
      plans: known.plans.length,
      states: countStates(known, asOf),
      meetingsHeld: meetings.filter(({ status }) => status === 'held').length,
      meetingsPlanned: meetings.filter(({ status }) => status === 'planned' || status === 'drafted' || status === 'issued')
        .length,
      cabinetDecisions: known.meetings.filter(({ actKind }) => actKind === 'cabinet-decision').length,
      oralConsents: known.meetings.filter(({ actKind }) => actKind === 'oral-consent').length,
    },
    recent: recentMeetings(history, asOf),
    readsThePast: history.meetings.some(({ status, heldOn }) => status === 'held' && heldOn > asOf),
  }
}

function countStates(known: BodyHistory, asOf: IsoDate): BodySummary['counts']['states'] {
  const counts = { 'not-yet-due': 0, due: 0, overdue: 0, 'never-followed-up': 0, explained: 0, concluded: 0 }
  for (const plan of known.plans) counts[findingOn(known, plan, asOf).state]++
  return counts
}

/** Rows it holds, for what is kept in memory. */
export const weightOf = ({ needs, recent, inWork }: BodySummary): number =>
  1 + needs.length + recent.meetings.length + inWork.length
