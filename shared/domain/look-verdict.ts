import { addMonths, daysBetween, type IsoDate, monthsBetween } from './calendar.ts'
import type { DraftReason } from './draft-line.ts'
import { cadenceOf, type FollowUpFinding } from './follow-up-state.ts'
import type { PlanFacts } from './model.ts'
import type { PlanBirth } from './plan-birth.ts'
import { looksAtPlan } from './plan-looks.ts'
import { type Precedent, returnsFrom, seasonalRecurrenceOf } from './precedent.ts'
import { recursReason, stoppedReason } from './recurrence-reason.ts'
import { endOfTermAt } from './term-at-meeting.ts'

/** A plan that was looked at and then passed by this often has been dropped from the agenda. */
const toleratedSkips = 1

/** A plan that is no annual plan, with all that a draft for the day `on` knows of it. */
export interface PlanCase {
  readonly precedent: Precedent
  readonly plan: PlanFacts
  readonly finding: FollowUpFinding
  readonly birth: PlanBirth
  readonly on: IsoDate
}

/** Whether a look at a plan is proposed, and why. */
export interface LookVerdict {
  readonly isProposed: boolean
  readonly reasons: readonly [DraftReason, ...DraftReason[]]
  readonly score: number
}

/**
 * A look is proposed when half a cadence has passed since the last one or the birth, when the body looks at every meeting
 * anyway, or when the term ends. It is left out when meetings passed the plan by, for outlines (carried out through the plans
 * made under them), for what was raised but never adopted, where a human explained it, and for concluded plans. Null for
 * what was concluded before the last agenda: nobody would look for it on this one.
 */
export function judgeLook(the: PlanCase): LookVerdict | null {
  const { finding, precedent, plan } = the
  if (finding.conclusion !== null) {
    const isRecent = finding.conclusion.meetingId !== null && finding.conclusion.meetingId === precedent.meetings.at(-1)?.id
    return isRecent ? leftOut({ code: 'concluded', how: finding.conclusion.how, on: finding.conclusion.on }) : null
  }
  if (finding.because.code === 'explained') return leftOut({ code: 'explained', explanation: finding.because.explanation })
  const term = endOfTermAt(plan, the.on)
  if (term?.isNear === true) {
    const ends: DraftReason = { code: 'term-ends', on: term.on, isOver: term.isOver }
    return { isProposed: true, reasons: [ends, ...history(the)], score: 0.7 }
  }
  return finding.followUps.length === 0 ? judgeFirst(the) : judgeNext(the)
}

const leftOut = (reason: DraftReason): LookVerdict => ({ isProposed: false, reasons: [reason], score: 0 })

function judgeFirst(the: PlanCase): LookVerdict {
  const { birth, plan } = the
  // A cadence of its own says that somebody wants the plan looked at, whatever its kind.
  const isAsked = plan.cadenceMonths !== null
  if (plan.kind === 'initiative' && !isAsked) return leftOut({ code: 'not-a-plan', raisedOn: birth.on })
  if (plan.kind === 'outline' && !isAsked) return leftOut({ code: 'through-its-plans', bornOn: birth.on })
  if (the.on < owedFrom(the, birth.on)) return tooSoon(the, birth.on)
  const meetings = passedBy(the, birth.on)
  if (meetings > 0) return leftOut({ code: 'passed-over', meetings, bornOn: birth.on })
  return { isProposed: true, reasons: firstLook(the), score: 0.6 }
}

function judgeNext(the: PlanCase): LookVerdict {
  const { finding, on, birth } = the
  const since = finding.lastOn ?? birth.on
  const habit = seasonalRecurrenceOf(the.precedent, looksAtPlan(the.precedent, the.plan))
  const isHabit = habit !== null && habit.score >= returnsFrom
  if (on < owedFrom(the, since) && !isHabit) return tooSoon(the, since)
  if (habit !== null && !isHabit && passedBy(the, since) > toleratedSkips) {
    return leftOut(stoppedReason(habit))
  }
  return { isProposed: true, reasons: history(the), score: Math.max(habit?.score ?? 0, finding.state === 'overdue' ? 0.8 : 0.6) }
}

/** What the plan's own past says: its last look or its birth, and how late it is. */
function history(the: PlanCase): readonly [DraftReason, ...DraftReason[]] {
  const { finding, on } = the
  const last = finding.followUps.at(-1)
  if (last === undefined) return firstLook(the)
  const habit = seasonalRecurrenceOf(the.precedent, looksAtPlan(the.precedent, the.plan))
  const recurs: DraftReason[] = habit === null ? [] : [recursReason(habit)]
  return [
    { code: 'last-followed-up', on: last.on, ordinal: last.ordinal, months: nearestMonths(last.on, on) },
    ...overdue(the),
    ...recurs,
  ]
}

function nearestMonths(from: IsoDate, to: IsoDate): number {
  const months = monthsBetween(from, to)
  return daysBetween(addMonths(from, months), to) > 15 ? months + 1 : months
}

function firstLook(the: PlanCase): readonly [DraftReason, ...DraftReason[]] {
  const { birth } = the
  return [{ code: 'never-yet-followed-up', bornOn: birth.on, ordinal: birth.ordinal }, ...overdue(the)]
}

function overdue({ finding, on }: PlanCase): readonly DraftReason[] {
  if (finding.dueOn === null || on <= finding.dueOn) return []
  return [{ code: 'overdue', dueOn: finding.dueOn, days: daysBetween(finding.dueOn, on) }]
}

function tooSoon({ precedent, plan }: PlanCase, since: IsoDate): LookVerdict {
  return leftOut({ code: 'too-soon', since, dueOn: addMonths(since, cadenceOf(precedent.known, plan)) })
}

/** From half a cadence on, waiting for the meeting after this one would be later than asking at this one is early. */
function owedFrom({ precedent, plan }: PlanCase, since: IsoDate): IsoDate {
  return addMonths(since, Math.ceil(cadenceOf(precedent.known, plan) / 2))
}

function passedBy(the: PlanCase, since: IsoDate): number {
  const from = owedFrom(the, since)
  return the.precedent.meetings.filter((meeting) => meeting.heldOn > since && meeting.heldOn >= from).length
}
