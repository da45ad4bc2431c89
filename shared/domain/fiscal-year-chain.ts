import { addDays, daysBetween, type IsoDate } from './calendar.ts'
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from './fiscal-year.ts'
import { heldMeetings, historyAsOf, meetingsAhead } from './history-as-of.ts'
import { isBirth, itemClass, tookPlace } from './item-class.ts'
import { type ItemRef, type MeetingRef, meetingRef } from './meeting-ref.ts'
import type { AgendaItemFacts, BodyHistory, MeetingFacts, PlanExplanation, PlanFacts, SeriesFacts } from './model.ts'
import { planBirth } from './plan-birth.ts'

/**
 * One fiscal year of an annual series.
 * `complete`: plan and progress were reported. `open`: nothing is missing yet. `plan-not-recorded`: progress of a year whose
 * plan no meeting could be expected to report. `excused`: a human closed its plan or explained the year. `broken`: see `ChainBreak`.
 */
export interface FiscalYearLink {
  readonly fiscalYear: number
  /** The annual plan, when the register has it. */
  readonly planId: number | null
  readonly state: 'complete' | 'open' | 'plan-not-recorded' | 'excused' | 'broken'
  readonly plan: ItemRef | null
  readonly progress: ItemRef | null
  /** The held meetings at which the report was to be expected, as long as it did not come. */
  readonly planMissingAt: readonly MeetingRef[]
  readonly progressMissingAt: readonly MeetingRef[]
  /** The same, and of a report that came, or whose want was explained, in the end the meetings that passed before: what was missed stays missed. */
  readonly planMissedAt: readonly MeetingRef[]
  readonly progressMissedAt: readonly MeetingRef[]
  /** The next meeting still ahead, when a report is to be expected there. */
  readonly planDueAt: MeetingRef | null
  readonly progressDueAt: MeetingRef | null
  /** The newest of a human's reasons why nothing is owed of the year. */
  readonly explanation: PlanExplanation | null
}

/** A year without its plan, without the report on its progress, or with neither. */
export interface ChainBreak {
  readonly fiscalYear: number
  readonly planId: number | null
  readonly missing: 'plan' | 'progress' | 'whole-year'
  /** The first meeting at which a missing report was to be expected. */
  readonly expectedAt: MeetingRef
  readonly planReported: ItemRef | null
  /** How steadily such reports came before: at `hits` of `of` years, from the first to the last of these meetings. */
  readonly precedent: {
    readonly hits: number
    readonly of: number
    readonly first: MeetingRef | null
    readonly last: MeetingRef | null
  }
}

export interface FiscalYearChain {
  readonly seriesId: number
  /** In order of fiscal years, without gaps; empty before the series begins. */
  readonly links: readonly FiscalYearLink[]
  readonly breaks: readonly ChainBreak[]
}

/**
 * The chain of an annual series: the plan of a fiscal year is reported at a meeting of that year, its progress at a meeting
 * after it. A year in which the body did not meet breaks nothing (the record's trap 20); a year in which it met and the
 * series stayed silent does (trap 22). Nothing is expected before the first meeting that knew the series (trap 21), nor
 * after its last plan was closed as discontinued or the series itself was ended.
 */
export function fiscalYearChain(history: BodyHistory, series: SeriesFacts, asOf: IsoDate): FiscalYearChain {
  return chainOn(historyAsOf(history, asOf), series, asOf)
}

/** The same on a history that is cut already. */
export function chainOn(known: BodyHistory, series: SeriesFacts, asOf: IsoDate): FiscalYearChain {
  const reports = reportsOf(known, series, asOf)
  const years = yearsOf(known, reports, asOf)
  const practice = practiceOf(reports)
  const links = years.map((year) => linkOf(known, reports, practice, year, asOf))
  return { seriesId: series.id, links, breaks: links.flatMap((link) => breakOf(link, links)) }
}

/** What the meetings said about the series. */
interface Reports {
  readonly plans: ReadonlyMap<number, PlanFacts>
  readonly planAt: ReadonlyMap<number, ItemRef>
  readonly progressAt: ReadonlyMap<number, ItemRef>
  /** The first meeting that spoke of the series; null when none did. */
  readonly beginsOn: IsoDate | null
  /** The last year of a series that a human ended. */
  readonly lastYear: number | null
  /** Why years are not owed, the newest reason of each. */
  readonly explained: ReadonlyMap<number, PlanExplanation>
}

function reportsOf(known: BodyHistory, series: SeriesFacts, asOf: IsoDate): Reports {
  const plans = new Map<number, PlanFacts>()
  const planAt = new Map<number, ItemRef>()
  const progressAt = new Map<number, ItemRef>()
  let beginsOn: IsoDate | null = null
  for (const plan of known.plans) {
    if (plan.seriesId === series.id && plan.fiscalYear !== null) plans.set(plan.fiscalYear, plan)
  }
  for (const meeting of heldMeetings(known)) {
    for (const item of meeting.items) {
      const year = item.seriesId === series.id && tookPlace(item) ? item.fiscalYear : null
      if (year === null) continue
      beginsOn ??= meeting.heldOn
      if (isBirth(item.kind) && !planAt.has(year)) planAt.set(year, itemRef(meeting, item))
      // Progress told within the year is kept only until the report on the whole year comes.
      const isProgress = itemClass(item.kind) === 'look'
      const earlier = progressAt.get(year)
      const isBetter = earlier === undefined || earlier.on <= fiscalYearEnd(year)
      if (isProgress && isBetter) progressAt.set(year, itemRef(meeting, item))
    }
  }
  for (const [year, plan] of plans) {
    const birth = planAt.has(year) ? null : planBirth(known, plan)
    if (birth !== null && birth.meetingId !== null) {
      planAt.set(year, { meetingId: birth.meetingId, on: birth.on, ordinal: birth.ordinal, itemId: birth.itemId })
    }
  }
  const newest = Math.max(...plans.keys())
  const ends = [
    ...(plans.get(newest)?.closed?.how === 'discontinued' ? [newest] : []),
    ...(series.ended !== null && series.ended.on <= asOf ? [series.ended.lastYear] : []),
  ]
  const told = [
    ...[...plans].flatMap(([fiscalYear, plan]) => plan.explained.map((one) => ({ ...one, fiscalYear }))),
    ...series.explained.filter(({ on }) => on <= asOf),
  ].toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  return {
    plans,
    planAt,
    progressAt,
    beginsOn,
    lastYear: ends.length === 0 ? null : Math.min(...ends),
    explained: new Map(told.map(({ fiscalYear, ...explanation }) => [fiscalYear, explanation])),
  }
}

/** From the first year spoken of to the last that was spoken of, met in, or will be met in next. */
function yearsOf(known: BodyHistory, reports: Reports, asOf: IsoDate): readonly number[] {
  const spokenOf = [...reports.planAt.keys(), ...reports.progressAt.keys(), ...reports.plans.keys()]
  if (reports.beginsOn === null || spokenOf.length === 0) return []
  const first = Math.min(...spokenOf)
  const metIn = [heldMeetings(known).at(-1), meetingsAhead(known, asOf).at(0)].flatMap((meeting) =>
    meeting === undefined ? [] : [fiscalYearOf(meeting.heldOn)],
  )
  const last = Math.max(...spokenOf, ...(reports.lastYear === null ? metIn : []))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** The earliest the reports ever came, in days from the beginning of the year they speak of and from the day after its end. */
interface Practice {
  /** Null when no plan was ever reported: then none is expected. */
  readonly planLag: number | null
  readonly progressLag: number
}

function practiceOf(reports: Reports): Practice {
  const planLags = [...reports.planAt].map(([year, { on }]) => daysBetween(fiscalYearStart(year), on))
  const progressLags = [...reports.progressAt].map(([year, { on }]) => daysBetween(fiscalYearStart(year + 1), on))
  return {
    planLag: planLags.length === 0 ? null : Math.min(...planLags),
    progressLag: progressLags.length === 0 ? 0 : Math.max(0, Math.min(...progressLags)),
  }
}

function linkOf(known: BodyHistory, reports: Reports, practice: Practice, year: number, asOf: IsoDate): FiscalYearLink {
  const annualPlan = reports.plans.get(year)
  const plan = reports.planAt.get(year) ?? null
  const progress = reports.progressAt.get(year) ?? null
  const isReportedOn = progress !== null && progress.on > fiscalYearEnd(year)
  const explanation = reports.explained.get(year) ?? null
  const isExcused = explanation !== null || (annualPlan !== undefined && annualPlan.closed !== null)
  const isEnded = reports.lastYear !== null && year > reports.lastYear
  const planWindow: Window = { from: fiscalYearStart(year), lag: practice.planLag ?? 0, to: fiscalYearEnd(year) }
  const progressWindow: Window = { from: fiscalYearStart(year + 1), lag: practice.progressLag, to: fiscalYearEnd(year + 1) }
  const isAsked = !isExcused && !isEnded
  // What was missed before a human gave the reason stays missed; after it nothing is.
  const isMissable = !isEnded && (annualPlan === undefined || annualPlan.closed === null)
  const isMissedBy = (on: IsoDate) => explanation === null || on <= explanation.on
  const isPlanOwed = practice.planLag !== null && annualPlan === undefined && plan === null && isAsked
  const isProgressOwed = !isReportedOn && isAsked

  // A plan that was not reported within its own year is not waited for any longer; progress is, until it comes.
  const planMissedAt =
    practice.planLag !== null && isMissable
      ? expectedAt(known, reports, planWindow, asOf).filter(
          ({ on }) => isMissedBy(on) && on <= planWindow.to && (plan === null ? annualPlan === undefined : on < plan.on),
        )
      : []
  const progressMissedAt = isMissable
    ? expectedAt(known, reports, progressWindow, asOf).filter(({ on }) => isMissedBy(on) && (!isReportedOn || on < progress.on))
    : []
  const planMissingAt = isPlanOwed ? planMissedAt : []
  const progressMissingAt = isProgressOwed ? progressMissedAt : []
  const next = meetingsAhead(known, asOf).at(0)
  const nextRef = next === undefined ? null : meetingRef(next)
  const dueAt = (window: Window) =>
    nextRef !== null && nextRef.on >= addDays(window.from, Math.min(0, window.lag)) ? nextRef : null
  const broken = planMissingAt.length > 0 || progressMissingAt.length > 0
  return {
    fiscalYear: year,
    planId: annualPlan?.id ?? null,
    state: broken ? 'broken' : stateOf(plan, annualPlan, isReportedOn, isExcused),
    plan,
    progress,
    planMissingAt,
    progressMissingAt,
    planMissedAt,
    progressMissedAt,
    planDueAt: isPlanOwed && nextRef !== null && nextRef.on <= planWindow.to ? dueAt(planWindow) : null,
    progressDueAt: isProgressOwed ? dueAt(progressWindow) : null,
    explanation,
  }
}

function stateOf(
  plan: ItemRef | null,
  annualPlan: PlanFacts | undefined,
  isReportedOn: boolean,
  isExcused: boolean,
): FiscalYearLink['state'] {
  if (isReportedOn) return plan === null && annualPlan === undefined ? 'plan-not-recorded' : 'complete'
  return isExcused ? 'excused' : 'open'
}

/** When a report is to be expected: from `from`, by precedent not before `lag` days after it, in the year that ends on `to`. */
interface Window {
  readonly from: IsoDate
  readonly lag: number
  readonly to: IsoDate
}

/**
 * The held meetings at which a report that never came was to be expected: from the first that met as late in the year as
 * such a report once came. Where the year is over and none met so late, the last one of the year.
 */
function expectedAt(known: BodyHistory, reports: Reports, window: Window, asOf: IsoDate): readonly MeetingRef[] {
  const { beginsOn } = reports
  if (beginsOn === null) return []
  const since = addDays(window.from, window.lag)
  const candidates = heldMeetings(known).filter((meeting) => meeting.heldOn >= beginsOn)
  const inTime = candidates.filter((meeting) => meeting.heldOn >= since)
  const inYear = candidates.filter((meeting) => meeting.heldOn >= window.from && meeting.heldOn <= window.to)
  const isMissedEarly = asOf > window.to && inYear.length > 0 && !inTime.some((meeting) => meeting.heldOn <= window.to)
  return (isMissedEarly ? [...inYear.slice(-1), ...inTime] : inTime).map(meetingRef)
}

function breakOf(link: FiscalYearLink, links: readonly FiscalYearLink[]): readonly ChainBreak[] {
  const plan = link.planMissingAt.at(0)
  const progress = link.progressMissingAt.at(0)
  const expected = plan ?? progress
  if (expected === undefined) return []
  const missing = plan === undefined ? 'progress' : progress === undefined ? 'plan' : 'whole-year'
  const { fiscalYear, planId } = link
  const precedent = reportPrecedent(links, fiscalYear, missing === 'progress' ? 'progress' : 'plan')
  return [{ fiscalYear, planId, missing, expectedAt: expected, planReported: link.plan, precedent }]
}

/** How often a plan's or a progress report came in the years before, among those in which it came or was missed. */
export function reportPrecedent(
  links: readonly FiscalYearLink[],
  year: number,
  what: 'plan' | 'progress',
): ChainBreak['precedent'] {
  const before = links.filter((link) => link.fiscalYear < year)
  const came = before.flatMap((link) => link[what] ?? [])
  const missed = before.filter((link) => link[what === 'plan' ? 'planMissingAt' : 'progressMissingAt'].length > 0)
  return { hits: came.length, of: came.length + missed.length, first: came.at(0) ?? null, last: came.at(-1) ?? null }
}

function itemRef(meeting: MeetingFacts, item: AgendaItemFacts): ItemRef {
  return { ...meetingRef(meeting), itemId: item.id }
}
