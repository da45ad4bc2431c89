import { addMonths, daysBetween, type IsoDate, monthsBetween } from './calendar.ts'
import type { Candidate, DraftLine, DraftReason } from './draft-line.ts'
import { draftTitle, successorTitle } from './draft-title.ts'
import { cadenceOf, type FollowUpFinding, findingOn, termEnd } from './follow-up-state.ts'
import { fiscalYearOf } from './fiscal-year.ts'
import { isAnnual } from './item-class.ts'
import type { AgendaItemFacts, PlanFacts } from './model.ts'
import type { PlanBirth } from './plan-birth.ts'
import { type Occurrence, type Precedent, recurrenceOn, returnsFrom, usualPlace } from './precedent.ts'
import { recursReason, stoppedReason } from './recurrence-reason.ts'
import type { ItemKind } from './vocabulary.ts'

/** A term that ended this many months before the meeting, or ends this many after it, asks for a final look and a successor. */
const monthsAfterTerm = 12
const monthsBeforeTerm = 6
/** A plan that was looked at and then passed by this often has been dropped from the agenda. */
const toleratedSkips = 1
/** Where looks stand when no agenda of the body shows it, and a plan still to be made: after what is reported. */
const lookPlace = 0.4
const adoptionPlace = 0.8

/**
 * The looks at plans in force, one candidate each, and the successors of plans whose term ends. A look is proposed when
 * half a cadence has passed since the last one or the birth, when the body looks at every meeting anyway, or when the term
 * ends. It is left out when meetings passed the plan by, for outlines (carried out through the plans made under them), for
 * what was raised but never adopted, and where a human explained it. Concluded plans are never proposed.
 */
export function draftPlans(precedent: Precedent, on: IsoDate): readonly Candidate[] {
  const cases = precedent.known.plans
    .filter((plan) => !isAnnual(plan))
    .flatMap((plan) => {
      const finding = findingOn(precedent.known, plan, on)
      return finding.birth === null ? [] : [{ precedent, plan, finding, birth: finding.birth, on }]
    })
  return [...looksOf(cases), ...cases.flatMap(successor)]
}

interface Case {
  readonly precedent: Precedent
  readonly plan: PlanFacts
  readonly finding: FollowUpFinding
  readonly birth: PlanBirth
  readonly on: IsoDate
}

// ---- looks --------------------------------------------------------------------------------------------------------

interface Look {
  readonly the: Case
  readonly verdict: Verdict
  /** The last item that looked at this very plan. */
  readonly past: AgendaItemFacts | null
}

function looksOf(cases: readonly Case[]): readonly Candidate[] {
  const looks = cases.flatMap((the): Look[] => {
    const verdict = judge(the)
    const past = looksAtLineage(the.precedent, the.plan).findLast(({ item }) => item.planIds.includes(the.plan.id))
    return verdict === null ? [] : [{ the, verdict, past: past?.item ?? null }]
  })
  return joined(looks).flatMap(lookCandidate)
}

/** Plans last looked at in one item stay in one, as long as all of them are proposed. */
function joined(looks: readonly Look[]): readonly (readonly Look[])[] {
  const groups = new Map<string, Look[]>()
  for (const look of looks) {
    const shared = look.past === null || look.past.planIds.length < 2 ? null : look.past
    const together = looks.filter(({ past, verdict }) => shared !== null && past?.id === shared.id && verdict.isProposed)
    const isTogether = shared !== null && together.length === shared.planIds.length
    const key = isTogether ? `item-${shared.id}` : `plan-${look.the.plan.id}`
    // The words of an item for several plans do not fit one of them.
    const own = shared === null || isTogether ? look : { ...look, past: null }
    groups.set(key, [...(groups.get(key) ?? []), own])
  }
  return [...groups.values()]
}

function lookCandidate(group: readonly Look[]): readonly Candidate[] {
  const [first, ...others] = group
  if (first === undefined) return []
  const { the, verdict, past } = first
  const { precedent, plan, on } = the
  const looks = looksAtLineage(precedent, plan)
  const kind = past?.kind ?? looks.at(-1)?.item.kind ?? usualLookKind(precedent)
  const fiscalYear = lookYear(past, on, precedent)
  const planIds = [plan.id, ...others.map((look) => look.the.plan.id)]
  const [reason, ...reasons] = verdict.reasons
  const line: DraftLine = {
    key: `look/${planIds.map((id) => `plan-${id}`).join('+')}`,
    kind,
    title: draftTitle({ kind, past, subject: plan.title, fiscalYear, isPlan: true }),
    planIds,
    seriesId: null,
    fiscalYear,
    coversMore: past?.coversMore ?? false,
    successorOf: null,
    reasons: [reason, ...reasons, ...others.flatMap((look) => look.verdict.reasons)],
    score: Math.max(...group.map((look) => look.verdict.score)),
  }
  const own = looks.filter(({ item }) => item.planIds.includes(plan.id))
  const place = usualPlace(own) ?? usualPlace(allLooks(precedent)) ?? lookPlace
  return [{ line, isProposed: verdict.isProposed, place }]
}

interface Verdict {
  readonly isProposed: boolean
  readonly reasons: readonly [DraftReason, ...DraftReason[]]
  readonly score: number
}

const leftOut = (reason: DraftReason): Verdict => ({ isProposed: false, reasons: [reason], score: 0 })

/** Null for what was concluded long ago: nobody would look for it on this agenda. */
function judge(the: Case): Verdict | null {
  const { finding, precedent, plan } = the
  if (finding.conclusion !== null) {
    const isRecent = finding.conclusion.meetingId !== null && finding.conclusion.meetingId === precedent.meetings.at(-1)?.id
    return isRecent ? leftOut({ code: 'concluded', how: finding.conclusion.how, on: finding.conclusion.on }) : null
  }
  if (finding.because.code === 'explained') return leftOut({ code: 'explained', explanation: finding.because.explanation })
  const term = termReason(plan, the.on)
  if (term !== null) return { isProposed: true, reasons: [term, ...history(the)], score: 0.7 }
  return finding.followUps.length === 0 ? judgeFirst(the) : judgeNext(the)
}

function judgeFirst(the: Case): Verdict {
  const { birth, plan } = the
  if (plan.kind === 'initiative') return leftOut({ code: 'not-a-plan', raisedOn: birth.on })
  if (plan.kind === 'outline') return leftOut({ code: 'through-its-plans', bornOn: birth.on })
  if (the.on < owedFrom(the, birth.on)) return tooSoon(the, birth.on)
  const meetings = passedBy(the, birth.on)
  if (meetings > 0) return leftOut({ code: 'passed-over', meetings, bornOn: birth.on })
  return { isProposed: true, reasons: firstLook(the), score: 0.6 }
}

function judgeNext(the: Case): Verdict {
  const { finding, on, birth } = the
  const since = finding.lastOn ?? birth.on
  const habit = recurrenceOn(the.precedent, looksAtLineage(the.precedent, the.plan), on)
  const isHabit = habit !== null && habit.score >= returnsFrom
  if (on < owedFrom(the, since) && !isHabit) return tooSoon(the, since)
  if (habit !== null && !isHabit && passedBy(the, since) > toleratedSkips) {
    return leftOut(stoppedReason(habit))
  }
  return { isProposed: true, reasons: history(the), score: Math.max(habit?.score ?? 0, finding.state === 'overdue' ? 0.8 : 0.6) }
}

/** What the plan's own past says: its last look or its birth, and how late it is. */
function history(the: Case): readonly [DraftReason, ...DraftReason[]] {
  const { finding, on } = the
  const last = finding.followUps.at(-1)
  if (last === undefined) return firstLook(the)
  const habit = recurrenceOn(the.precedent, looksAtLineage(the.precedent, the.plan), on)
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

function firstLook(the: Case): readonly [DraftReason, ...DraftReason[]] {
  const { birth } = the
  return [{ code: 'never-yet-followed-up', bornOn: birth.on, ordinal: birth.ordinal }, ...overdue(the)]
}

function overdue({ finding, on }: Case): readonly DraftReason[] {
  if (finding.dueOn === null || on <= finding.dueOn) return []
  return [{ code: 'overdue', dueOn: finding.dueOn, days: daysBetween(finding.dueOn, on) }]
}

function tooSoon({ precedent, plan }: Case, since: IsoDate): Verdict {
  return leftOut({ code: 'too-soon', since, dueOn: addMonths(since, cadenceOf(precedent.known, plan)) })
}

/** From half a cadence on, waiting for the meeting after this one would be later than asking at this one is early. */
function owedFrom({ precedent, plan }: Case, since: IsoDate): IsoDate {
  return addMonths(since, Math.ceil(cadenceOf(precedent.known, plan) / 2))
}

function passedBy(the: Case, since: IsoDate): number {
  const from = owedFrom(the, since)
  return the.precedent.meetings.filter((meeting) => meeting.heldOn > since && meeting.heldOn >= from).length
}

function looksAtLineage({ patterns, lineages }: Precedent, plan: PlanFacts): readonly Occurrence[] {
  const lineage = lineages.get(plan.id) ?? plan.id
  const found = patterns.filter(
    ({ itemClass: its, subject }) => its === 'look' && subject.kind === 'plans' && subject.lineages.includes(lineage),
  )
  return found.flatMap((pattern) => pattern.occurrences).toSorted((a, b) => a.index - b.index || a.place - b.place)
}

function allLooks({ patterns }: Precedent): readonly Occurrence[] {
  const found = patterns.filter(({ itemClass: its, subject }) => its === 'look' && subject.kind === 'plans')
  return found.flatMap((pattern) => pattern.occurrences).toSorted((a, b) => a.index - b.index || a.place - b.place)
}

/** The wording the body last used for a look at a plan; the latest wording of the record for a body that never looked. */
function usualLookKind(precedent: Precedent): ItemKind {
  return allLooks(precedent).at(-1)?.item.kind ?? 'follow-up'
}

/** A look that spoke of a fiscal year speaks of the one that is as far from this meeting. */
function lookYear(past: AgendaItemFacts | null, on: IsoDate, { meetings }: Precedent): number | null {
  const at = meetings.find((meeting) => meeting.id === past?.meetingId)
  if (at === undefined || past === null || past.fiscalYear === null) return null
  return past.fiscalYear + fiscalYearOf(on) - fiscalYearOf(at.heldOn)
}

// ---- terms --------------------------------------------------------------------------------------------------------

function termReason(plan: PlanFacts, on: IsoDate): DraftReason | null {
  const end = termEnd(plan)
  if (end === null || end < addMonths(on, -monthsAfterTerm) || end > addMonths(on, monthsBeforeTerm)) return null
  return { code: 'term-ends', on: end, isOver: end < on }
}

/**
 * The plan to come stands after the final look at the old one. Strategies, action plans and outlines are followed by another;
 * urgent measures answer one need and are not.
 */
function successor({ precedent, plan, finding, on }: Case): readonly Candidate[] {
  const hasSuccessor = plan.kind === 'strategy' || plan.kind === 'action-plan' || plan.kind === 'outline'
  const end = termEnd(plan)
  if (!hasSuccessor || end === null || finding.conclusion !== null) return []
  if (end < addMonths(on, -monthsAfterTerm) || end > addMonths(on, monthsAfterTerm)) return []
  const isProposed = end <= addMonths(on, monthsBeforeTerm)
  const reason: DraftReason = isProposed
    ? { code: 'successor-wanted', planId: plan.id, on: end, isOver: end < on }
    : { code: 'term-ends-later', on: end }
  const line: DraftLine = {
    key: `successor/plan-${plan.id}`,
    kind: 'adoption',
    title: draftTitle({ kind: 'adoption', past: null, subject: successorTitle(plan.title), fiscalYear: null }),
    planIds: [],
    seriesId: null,
    fiscalYear: null,
    coversMore: false,
    successorOf: plan.id,
    reasons: [reason],
    score: isProposed ? 0.5 : 0,
  }
  return [{ line, isProposed, place: Math.max(adoptionPlace, usualPlace(looksAtLineage(precedent, plan)) ?? 0) }]
}
