import type { NeedView } from '../../../shared/contract/follow-ups.ts'
import type { MeetingRef } from '../../../shared/contract/common.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { byUrgency, type Need, needsOfBody } from '../../../shared/domain/needs.ts'
import type { GatheredBody } from '../bodies/histories.ts'
import { bodyRef, meetingRef, planRef, seriesRef } from '../register/refs.ts'

/** What a body needs, with what its row shows and where it leads. */
export interface ViewedNeed {
  readonly need: Need
  readonly view: NeedView
}

/** What one body needs on a day. */
export const viewedNeeds = (gathered: GatheredBody, asOf: IsoDate): readonly ViewedNeed[] =>
  needsOfBody(gathered.history, asOf).map((need) => ({ need, view: viewOf(need, gathered, asOf) }))

/** "Needs you" over bodies in the office's order: the most urgent first. */
export function needViews(all: readonly ViewedNeed[]): readonly NeedView[] {
  const views = new Map(all.map(({ need, view }) => [need, view]))
  return byUrgency(all.map(({ need }) => need)).flatMap((group) => group.needs.flatMap((need) => views.get(need) ?? []))
}

export function viewOf(need: Need, gathered: GatheredBody, asOf: IsoDate): NeedView {
  const base = {
    kind: need.kind,
    body: bodyRef(gathered.body, asOf),
    plan: null,
    series: null,
    fiscalYear: null,
    missing: null,
    meeting: null,
    since: null,
    isFirstLook: false,
    meetingsSince: null,
    dueOn: null,
    expected: null,
    count: null,
    left: null,
  } as const
  const meetingOf = (id: number | null | undefined): MeetingRef | null => {
    const found = gathered.history.meetings.find((meeting) => meeting.id === id)
    return found ? meetingRef(found) : null
  }
  switch (need.kind) {
    case 'overdue':
    case 'due':
    case 'never-followed-up':
    case 'term-ending': {
      const plan = gathered.plans.find((one) => one.id === need.planId)
      const { finding } = need
      return {
        ...base,
        plan: plan ? planRef(plan, asOf) : null,
        since: finding.lastOn ?? finding.birth?.on ?? null,
        isFirstLook: finding.lastOn === null,
        meetingsSince: finding.meetingsSince,
        dueOn: need.kind === 'term-ending' ? need.endsOn : finding.dueOn,
      }
    }
    case 'items-late': {
      const plan = gathered.plans.find((one) => one.id === need.planId)
      return { ...base, plan: plan ? planRef(plan, asOf) : null, dueOn: need.dueOn, count: need.count }
    }
    case 'chain-broken': {
      const series = gathered.series.find((one) => one.id === need.seriesId)
      const plan = gathered.plans.find((one) => one.id === need.break.planId)
      return {
        ...base,
        series: series ? seriesRef(series) : null,
        plan: plan ? planRef(plan, asOf) : null,
        fiscalYear: need.break.fiscalYear,
        missing: need.break.missing,
        meeting: meetingOf(need.break.expectedAt.meetingId),
        since: need.break.planReported?.on ?? need.break.expectedAt.on,
      }
    }
    case 'agenda-not-issued':
    case 'meeting-not-recorded':
      return { ...base, meeting: meetingOf(need.meeting.meetingId), dueOn: need.meeting.on }
    case 'after-meeting':
      return { ...base, meeting: meetingOf(need.meeting.meetingId), dueOn: need.meeting.on, left: need.left }
    case 'no-meeting':
      return {
        ...base,
        fiscalYear: need.fiscalYear,
        since: need.last?.on ?? null,
        expected: { from: need.expected.from, to: need.expected.to },
      }
  }
}
