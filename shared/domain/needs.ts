import type { AfterLeft } from './after-meeting.ts'
import { addDays, addMonths, daysBetween, type IsoDate } from './calendar.ts'
import { type ChainBreak, chainOn } from './fiscal-year-chain.ts'
import { fiscalYearOf } from './fiscal-year.ts'
import { type FollowUpFinding, findingOn, termEnd } from './follow-up-state.ts'
import type { ItemFinding } from './item-follow-up.ts'
import { historyAsOf } from './history-as-of.ts'
import { isAnnual } from './item-class.ts'
import { type MeetingRef, meetingRef } from './meeting-ref.ts'
import type { Bilingual, BodyHistory, PlanFacts } from './model.ts'
import { type ExpectedMeeting, rhythm } from './rhythm.ts'
import type { MeetingStatus } from './vocabulary.ts'

/** An agenda should be issued this many days before its meeting. */
export const issueDays = 7
/** A term is said to end this many months before. */
export const termMonths = 6
/** A meeting that habit expects is asked for this many days before its season begins. */
const planningDays = 30

/** What needs somebody, in the order of urgency. */
export const needKinds = [
  'overdue',
  'items-late',
  'meeting-not-recorded',
  'agenda-not-issued',
  'after-meeting',
  'no-meeting',
  'due',
  'never-followed-up',
  'chain-broken',
  'term-ending',
] as const
export type NeedKind = (typeof needKinds)[number]

interface OfBody {
  readonly bodyId: number
  readonly bodyKey: string
}

interface OfPlan extends OfBody {
  readonly planId: number
  readonly title: Bilingual
  readonly finding: FollowUpFinding
}

export type PlanNeed = OfPlan & { readonly kind: 'overdue' | 'due' | 'never-followed-up' }

/** `days` until the term ends; negative once it has ended and no final look followed. */
export type TermNeed = OfPlan & { readonly kind: 'term-ending'; readonly endsOn: IsoDate; readonly days: number }

export type ChainNeed = OfBody & {
  readonly kind: 'chain-broken'
  readonly seriesId: number
  readonly title: Bilingual
  readonly break: ChainBreak
}

/** `days` to the meeting, or since it when it was never recorded as held. */
export type MeetingNeed = OfBody & {
  readonly kind: 'agenda-not-issued' | 'meeting-not-recorded'
  readonly meeting: MeetingRef
  readonly status: MeetingStatus
  readonly items: number
  readonly days: number
}

/** What a held meeting left to be done; `days` since it. */
export type AfterNeed = OfBody & {
  readonly kind: 'after-meeting'
  readonly meeting: MeetingRef
  readonly left: readonly AfterLeft[]
  readonly days: number
}

export type RhythmNeed = OfBody & {
  readonly kind: 'no-meeting'
  readonly fiscalYear: number
  readonly expected: ExpectedMeeting
  readonly last: MeetingRef | null
}

/** Items of one plan that are past their own deadline, neither done nor dropped nor explained. */
export type ItemsNeed = OfBody & {
  readonly kind: 'items-late'
  readonly planId: number
  readonly title: Bilingual
  readonly count: number
  /** The earliest of their deadlines. */
  readonly dueOn: IsoDate
  /** Days since then, at least 1. */
  readonly days: number
}

export type Need = PlanNeed | ItemsNeed | TermNeed | ChainNeed | MeetingNeed | AfterNeed | RhythmNeed

export interface NeedGroup {
  readonly kind: NeedKind
  readonly needs: readonly Need[]
}

/**
 * The "Needs you" list of a day over all bodies: groups by urgency, none of them empty, and in a group the most pressing
 * first. An annual plan whose year was not reported on stands once, as a break of its series.
 */
export function needs(histories: readonly BodyHistory[], asOf: IsoDate): readonly NeedGroup[] {
  return byUrgency(histories.flatMap((history) => needsOfBody(history, asOf)))
}

/** Needs of whatever bodies, in the order of their bodies, as the list shows them. */
export function byUrgency(all: readonly Need[]): readonly NeedGroup[] {
  return needKinds.flatMap((kind) => {
    const ofKind = all.filter((need) => need.kind === kind).toSorted((a, b) => pressing(a) - pressing(b))
    return ofKind.length === 0 ? [] : [{ kind, needs: ofKind }]
  })
}

/** What one body needs on a day, in no order of urgency yet. */
export function needsOfBody(history: BodyHistory, asOf: IsoDate): readonly Need[] {
  const known = historyAsOf(history, asOf)
  return [
    ...known.plans.flatMap((plan) => needsOfPlan(known, plan, asOf)),
    ...needsOfSeries(known, asOf),
    ...needsOfMeetings(known, asOf),
    ...needsOfRhythm(known, asOf),
  ]
}

function needsOfPlan(known: BodyHistory, plan: PlanFacts, asOf: IsoDate): readonly Need[] {
  const finding = findingOn(known, plan, asOf)
  const of = { ...bodyOf(known), planId: plan.id, title: plan.title, finding }
  const kind = planNeedKind(plan, finding)
  const looks: readonly Need[] = kind === null ? [] : [{ ...of, kind }]
  const endsOn = isAnnual(plan) || finding.birth === null || finding.conclusion !== null ? null : termEnd(plan)
  if (endsOn === null || finding.state === 'explained' || asOf < addMonths(endsOn, -termMonths)) return looks
  return [...looks, { ...of, kind: 'term-ending', endsOn, days: daysBetween(asOf, endsOn) }]
}

function planNeedKind(plan: PlanFacts, { state }: FollowUpFinding): PlanNeed['kind'] | null {
  switch (state) {
    case 'due':
      return state
    case 'overdue':
    case 'never-followed-up':
      return isAnnual(plan) ? null : state
    case 'not-yet-due':
    case 'explained':
    case 'concluded':
      return null
  }
}

/** What a plan's items need, from where each of them stands; null: none is past its deadline. */
export function needOfItems(known: BodyHistory, plan: PlanFacts, findings: readonly ItemFinding[]): ItemsNeed | null {
  const late = findings.flatMap(({ overdue }) => (overdue?.by === 'deadline' ? [overdue] : []))
  const first = late.toSorted((one, other) => other.days - one.days)[0]
  if (first === undefined) return null
  const { dueOn, days } = first
  return { ...bodyOf(known), kind: 'items-late', planId: plan.id, title: plan.title, count: late.length, dueOn, days }
}

function needsOfSeries(known: BodyHistory, asOf: IsoDate): readonly Need[] {
  return known.series.flatMap((series) =>
    chainOn(known, series, asOf).breaks.map((broken): ChainNeed => {
      return { ...bodyOf(known), kind: 'chain-broken', seriesId: series.id, title: series.title, break: broken }
    }),
  )
}

function needsOfMeetings(known: BodyHistory, asOf: IsoDate): readonly Need[] {
  return known.meetings.flatMap((meeting): readonly MeetingNeed[] => {
    const isOpen = meeting.status === 'planned' || meeting.status === 'drafted'
    const isNear = meeting.heldOn >= asOf && meeting.heldOn <= addDays(asOf, issueDays)
    const isUnrecorded = (isOpen || meeting.status === 'issued') && meeting.heldOn < asOf
    // A joint session is told once, under the body that leads it.
    if (meeting.kind !== 'meeting' || !meeting.isLead || !(isUnrecorded || (isOpen && isNear))) return []
    const days = Math.abs(daysBetween(asOf, meeting.heldOn))
    const kind = isUnrecorded ? 'meeting-not-recorded' : 'agenda-not-issued'
    const items = meeting.items.filter((item) => !item.isHeading).length
    return [{ ...bodyOf(known), kind, meeting: meetingRef(meeting), status: meeting.status, items, days }]
  })
}

function needsOfRhythm(known: BodyHistory, asOf: IsoDate): readonly Need[] {
  const { expected, isYearEmpty, last } = rhythm(known, asOf)
  const fiscalYear = fiscalYearOf(asOf)
  if (expected === null || !isYearEmpty || fiscalYearOf(expected.to) !== fiscalYear) return []
  if (asOf < addDays(expected.from, -planningDays)) return []
  return [{ ...bodyOf(known), kind: 'no-meeting', fiscalYear, expected, last }]
}

const bodyOf = ({ bodyId, bodyKey }: BodyHistory): OfBody => ({ bodyId, bodyKey })

/** The smaller, the more pressing; equal needs stay in the order of bodies, plans and years. */
function pressing(need: Need): number {
  switch (need.kind) {
    case 'overdue':
      return -need.finding.overdueDays
    case 'due':
      return need.finding.dueOn === null ? 0 : dayOrder(need.finding.dueOn)
    case 'never-followed-up':
      return -need.finding.meetingsSince
    case 'term-ending':
      return need.days
    case 'meeting-not-recorded':
      return -need.days
    case 'agenda-not-issued':
    case 'after-meeting':
      return need.days
    case 'items-late':
      return -need.days
    case 'chain-broken':
    case 'no-meeting':
      return 0
  }
}

const dayOrder = (on: IsoDate) => Number(on.replaceAll('-', ''))
