import { addDays, addMonths, compareDates, daysBetween, firstDay, type IsoDate, lastDay } from './calendar.ts'
import { fiscalYearEnd } from './fiscal-year.ts'
import { heldMeetings, historyAsOf, meetingsAhead } from './history-as-of.ts'
import { itemsAbout } from './history-index.ts'
import { type AnnualPlan, isAnnual, itemClass, tookPlace } from './item-class.ts'
import { type ItemRef, meetingRef } from './meeting-ref.ts'
import type { BodyHistory, PlanExplanation, PlanFacts } from './model.ts'
import { type PlanBirth, planBirth } from './plan-birth.ts'
import type { Conclusion, FollowUpState, ItemKind } from './vocabulary.ts'

/** Months between follow-ups where neither the plan nor its body says otherwise: once a year, as the headquarters met. */
export const yearlyCadence = 12

/** A follow-up is due this many days before its due day, and overdue after it. */
export const dueDays = 30

/** A look back at the plan at a held meeting. */
export interface FollowUp extends ItemRef {
  readonly itemId: number
  readonly kind: ItemKind
  /** The look that closed the plan: at the successor's birth, or after the end of the term. */
  readonly isFinal: boolean
}

/** Why a plan is concluded, since when, and the meeting that shows it. */
export interface PlanConclusion {
  readonly how: Conclusion
  readonly on: IsoDate
  readonly meetingId: number | null
  readonly byPlanId: number | null
}

/** What the state rests on. */
export type FollowUpReason =
  | { readonly code: 'not-known-yet' }
  | { readonly code: 'superseded'; readonly byPlanId: number; readonly on: IsoDate; readonly meetingId: number | null }
  | { readonly code: 'term-over'; readonly endedOn: IsoDate; readonly on: IsoDate; readonly meetingId: number }
  | { readonly code: 'closed'; readonly how: Conclusion; readonly on: IsoDate }
  | { readonly code: 'explained'; readonly explanation: PlanExplanation }
  | { readonly code: 'no-follow-up'; readonly since: IsoDate; readonly meetings: number }
  | { readonly code: 'cadence'; readonly from: 'adoption' | 'last-follow-up'; readonly since: IsoDate; readonly months: number }
  | { readonly code: 'after-fiscal-year'; readonly fiscalYear: number; readonly endsOn: IsoDate }

export interface FollowUpFinding {
  readonly planId: number
  readonly state: FollowUpState
  readonly because: FollowUpReason
  readonly birth: PlanBirth | null
  readonly lastOn: IsoDate | null
  readonly lastMeetingId: number | null
  /** The day by which the body should look next (or should first have looked); null when nothing is owed. */
  readonly dueOn: IsoDate | null
  /** Days since `dueOn`; 0 until it has passed, and when nothing is owed. */
  readonly overdueDays: number
  /** Ordinary meetings held after the last look or, without one, after the plan's birth. */
  readonly meetingsSince: number
  /** In date order. */
  readonly followUps: readonly FollowUp[]
  readonly conclusion: PlanConclusion | null
}

/**
 * The follow-up state of a plan on a day, from what lies on or before it. A time that passes never turns into "done":
 * only a recorded look, a successor or a human's verdict does. Initiatives are judged like plans.
 */
export function followUpState(history: BodyHistory, plan: PlanFacts, asOf: IsoDate): FollowUpFinding {
  return findingOn(historyAsOf(history, asOf), plan, asOf)
}

/**
 * The same on a history that is cut already; with a later day it answers what will be owed then if nothing happens.
 * In order: concluded, explained, never followed up, and then by the calendar.
 */
export function findingOn(known: BodyHistory, plan: PlanFacts, on: IsoDate): FollowUpFinding {
  // One screen asks for the same finding many times: for its needs, its rows and its counts.
  const last = lastFindings.get(known)
  const findings = last?.on === on ? last.findings : new Map<number, FollowUpFinding>()
  if (last?.on !== on) lastFindings.set(known, { on, findings })
  const found = findings.get(plan.id) ?? find(known, plan, on)
  findings.set(plan.id, found)
  return found
}

const lastFindings = new WeakMap<BodyHistory, { readonly on: IsoDate; readonly findings: Map<number, FollowUpFinding> }>()

function find(known: BodyHistory, plan: PlanFacts, on: IsoDate): FollowUpFinding {
  const knownPlan = known.plans.find((candidate) => candidate.id === plan.id)
  const birth = knownPlan === undefined ? null : planBirth(known, knownPlan)
  if (knownPlan === undefined || birth === null) return notKnownYet(plan)

  const looks = looksAt(known, knownPlan)
  const conclusion = conclude(known, knownPlan, looks, on)
  const last = looks.at(-1) ?? null
  const meetingsSince = countHeldAfter(known, last?.on ?? birth.on)
  const verdict = conclusion === null ? judge({ known, plan: knownPlan, birth, last, on }) : concluded(conclusion, knownPlan)
  return {
    planId: plan.id,
    ...verdict,
    birth,
    lastOn: last?.on ?? null,
    lastMeetingId: last?.meetingId ?? null,
    overdueDays: verdict.dueOn !== null && on > verdict.dueOn ? daysBetween(verdict.dueOn, on) : 0,
    meetingsSince,
    followUps: looks.map((look) => ({ ...look, isFinal: conclusion !== null && isFinalLook(look, conclusion) })),
    conclusion,
  }
}

/**
 * The last day of a plan's term; null when it has none. An annual plan's is the end of its fiscal year (財政法 Art. 11).
 */
export function termEnd(plan: PlanFacts): IsoDate | null {
  if (isAnnual(plan)) return fiscalYearEnd(plan.fiscalYear)
  return plan.term.to === null ? null : lastDay(plan.term.to)
}

/** Months between follow-ups of the plan: its own, else its body's, else a year. */
export function cadenceOf(known: BodyHistory, plan: PlanFacts): number {
  return plan.cadenceMonths ?? known.cadenceMonths ?? yearlyCadence
}

/** Ordinary meetings held after a day: they stand in date order, so their end is looked for by halves. */
function countHeldAfter(known: BodyHistory, on: IsoDate): number {
  const held = heldMeetings(known)
  let [low, high] = [0, held.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((held[middle]?.heldOn ?? on) > on) high = middle
    else low = middle + 1
  }
  return held.length - low
}

type Verdict = Pick<FollowUpFinding, 'state' | 'because' | 'dueOn'>
type Look = Omit<FollowUp, 'isFinal'>

/**
 * A follow-up is an item of one of the three looking-back kinds that points to the plan and took place at a held ordinary
 * meeting. Adoptions and reports on adoption are births and never count (the record's traps 13 and 15).
 */
function looksAt(known: BodyHistory, plan: PlanFacts): readonly Look[] {
  return itemsAbout(known, plan)
    .filter(({ item }) => itemClass(item.kind) === 'look' && tookPlace(item))
    .map(({ meeting, item }) => ({ ...meetingRef(meeting), itemId: item.id, kind: item.kind }))
}

/**
 * Concluded is what a human closed, what a successor superseded (the record's Five-Year Strategy, trap 28), or what was
 * looked at on or after the last day of its term (the juvenile measures of fiscal 1997, reported in 1998).
 */
function conclude(known: BodyHistory, plan: PlanFacts, looks: readonly Look[], on: IsoDate): PlanConclusion | null {
  if (plan.closed !== null) {
    return { how: plan.closed.how, on: firstDay(plan.closed.on), meetingId: null, byPlanId: null }
  }
  const successor = successorOf(known, plan)
  if (successor !== null) {
    return { how: 'superseded', on: successor.birth.on, meetingId: successor.birth.meetingId, byPlanId: successor.plan.id }
  }
  const end = termEnd(plan)
  const finalLook = end !== null && on > end ? looks.find((look) => look.on >= end) : undefined
  if (finalLook === undefined) return null
  return { how: 'term-over', on: finalLook.on, meetingId: finalLook.meetingId, byPlanId: null }
}

function successorOf(known: BodyHistory, plan: PlanFacts): { readonly plan: PlanFacts; readonly birth: PlanBirth } | null {
  for (const candidate of known.plans) {
    const birth = candidate.id !== plan.id && candidate.supersedesIds.includes(plan.id) ? planBirth(known, candidate) : null
    if (birth !== null) return { plan: candidate, birth }
  }
  return null
}

function isFinalLook(look: Look, conclusion: PlanConclusion): boolean {
  return conclusion.meetingId !== null && look.meetingId === conclusion.meetingId
}

function concluded(conclusion: PlanConclusion, plan: PlanFacts): Verdict {
  return { state: 'concluded', because: reasonOf(conclusion, plan), dueOn: null }
}

function reasonOf(conclusion: PlanConclusion, plan: PlanFacts): FollowUpReason {
  const { how, on, meetingId, byPlanId } = conclusion
  if (byPlanId !== null) return { code: 'superseded', byPlanId, on, meetingId }
  const endedOn = termEnd(plan)
  if (meetingId !== null && endedOn !== null) return { code: 'term-over', endedOn, on, meetingId }
  return { code: 'closed', how, on }
}

/** All that a verdict on a plan still in force rests on. */
interface Case<Plan extends PlanFacts = PlanFacts> {
  readonly known: BodyHistory
  readonly plan: Plan
  readonly birth: PlanBirth
  readonly last: Look | null
  readonly on: IsoDate
}

function judge({ plan, ...rest }: Case): Verdict {
  const explanation = latestExplanation(plan, rest.birth, rest.last)
  if (explanation !== null) return { state: 'explained', because: { code: 'explained', explanation }, dueOn: null }
  return isAnnual(plan) ? judgeYear({ plan, ...rest }) : judgePlan({ plan, ...rest })
}

/** A human's explanation holds until the body looks again. */
function latestExplanation(plan: PlanFacts, birth: PlanBirth, last: Look | null): PlanExplanation | null {
  const valid = plan.explained.filter((candidate) => (last === null ? candidate.on >= birth.on : candidate.on > last.on))
  return valid.toSorted((a, b) => compareDates(a.on, b.on)).at(-1) ?? null
}

/** By cadence from the last look or the birth; never followed up once a meeting after the birth did not look. */
function judgePlan({ known, plan, birth, last, on }: Case): Verdict {
  const months = cadenceOf(known, plan)
  const since = last?.on ?? birth.on
  const dueOn = addMonths(since, months)
  const meetings = heldMeetings(known).filter((meeting) => meeting.heldOn > birth.on).length
  if (last === null && meetings > 0) {
    return { state: 'never-followed-up', because: { code: 'no-follow-up', since: birth.on, meetings }, dueOn }
  }
  const from = last === null ? 'adoption' : 'last-follow-up'
  return { state: stateByDay(dueOn, on), because: { code: 'cadence', from, since, months }, dueOn }
}

/**
 * A year's plan is reported on when the year is over, at the first meeting after it; until that meeting is known, a cadence
 * after the year's end at the latest. A look within the year is kept, but the report on the whole year is still owed.
 */
function judgeYear({ known, plan, birth, last, on }: Case<AnnualPlan>): Verdict {
  const endsOn = fiscalYearEnd(plan.fiscalYear)
  const owedFrom = birth.on > endsOn ? birth.on : endsOn
  const missed = heldMeetings(known).filter((meeting) => meeting.heldOn > owedFrom)
  const next = missed.at(0) ?? meetingsAhead(known, on).find((meeting) => meeting.heldOn > owedFrom)
  const dueOn = next?.heldOn ?? addMonths(endsOn, cadenceOf(known, plan))
  if (missed.length > 0 && last === null) {
    return { state: 'never-followed-up', because: { code: 'no-follow-up', since: owedFrom, meetings: missed.length }, dueOn }
  }
  const because = { code: 'after-fiscal-year', fiscalYear: plan.fiscalYear, endsOn } as const
  return { state: stateByDay(dueOn, on), because, dueOn }
}

function stateByDay(dueOn: IsoDate, on: IsoDate): FollowUpState {
  if (on > dueOn) return 'overdue'
  return on >= addDays(dueOn, -dueDays) ? 'due' : 'not-yet-due'
}

function notKnownYet(plan: PlanFacts): FollowUpFinding {
  return {
    planId: plan.id,
    state: 'not-yet-due',
    because: { code: 'not-known-yet' },
    birth: null,
    lastOn: null,
    lastMeetingId: null,
    dueOn: null,
    overdueDays: 0,
    meetingsSince: 0,
    followUps: [],
    conclusion: null,
  }
}
