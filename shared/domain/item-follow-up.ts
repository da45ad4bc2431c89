import { addMonths, daysBetween, firstDay, type IsoDate, lastDay, type PartialDate } from './calendar.ts'
import { cadenceOf, type FollowUpFinding } from './follow-up-state.ts'
import { heldMeetings } from './history-as-of.ts'
import type { BodyHistory, PlanExplanation, PlanFacts } from './model.ts'
import type { ItemStanding, ItemStatus } from './vocabulary.ts'

/** An item of a plan's tree, as the rules see it. */
export interface PlanItemFacts {
  readonly id: number
  readonly parentId: number | null
  readonly position: number
  /** By when it was to be done; a month or year counts to its last day. */
  readonly deadlineOn: PartialDate | null
  /** A human's reasons why nothing is owed of this item. */
  readonly explained: readonly PlanExplanation[]
}

/** What was reported of an item on a day. */
export interface ItemReport {
  readonly id: number
  readonly itemId: number
  readonly on: IsoDate
  readonly status: ItemStatus
  /** The agenda line at which it was reported; null: between meetings. */
  readonly agendaItemId: number | null
}

/** Why nothing more is owed of an item. */
export type ItemConclusion = 'done' | 'dropped' | 'plan-concluded'

export interface ItemOverdue {
  readonly by: 'deadline' | 'cadence'
  readonly dueOn: IsoDate
  /** Days since `dueOn`, at least 1. */
  readonly days: number
}

export interface ItemFinding<Report extends ItemReport = ItemReport> {
  readonly itemId: number
  readonly standing: ItemStanding
  /** What was last reported on or before the day; null: nobody ever reported. */
  readonly last: Report | null
  /** The day of the last report or, without one, of the plan's birth; null while the plan is not born. */
  readonly since: IsoDate | null
  /** The body's ordinary meetings held after `since`. */
  readonly meetingsSince: number
  readonly overdue: ItemOverdue | null
  readonly conclusion: ItemConclusion | null
  readonly explanation: PlanExplanation | null
}

/** What the rules know of a plan when its items are judged; `known` is cut at the day. */
export interface ItemCase {
  readonly known: BodyHistory
  readonly plan: PlanFacts
  readonly finding: FollowUpFinding
  readonly asOf: IsoDate
}

/**
 * Where every item of a plan stands on a day, from what was reported on or before it. A day that passes never changes what was
 * reported: it makes an item silent or overdue, never done. A look at the whole plan is no report on its items.
 */
export function itemFindings<Report extends ItemReport>(
  the: ItemCase,
  items: readonly PlanItemFacts[],
  reports: readonly Report[],
): readonly ItemFinding<Report>[] {
  const latest = latestReports(reports, the.asOf)
  const held = heldMeetings(the.known).map((meeting) => meeting.heldOn)
  return items.map((item) => findingOf(the, item, latest.get(item.id) ?? null, held))
}

/** The last report of each item on or before a day; of two on one day, the one entered later. */
export function latestReports<Report extends ItemReport>(reports: readonly Report[], on: IsoDate): ReadonlyMap<number, Report> {
  const latest = new Map<number, Report>()
  for (const report of reports) {
    if (report.on > on) continue
    const before = latest.get(report.itemId)
    if (before === undefined || report.on > before.on || (report.on === before.on && report.id > before.id)) {
      latest.set(report.itemId, report)
    }
  }
  return latest
}

function findingOf<Report extends ItemReport>(
  the: ItemCase,
  item: PlanItemFacts,
  last: Report | null,
  held: readonly IsoDate[],
): ItemFinding<Report> {
  const since = last?.on ?? the.finding.birth?.on ?? null
  const meetingsSince = since === null ? 0 : held.filter((on) => on > since).length
  const conclusion = conclusionOf(the, last)
  const explanation = conclusion === null ? explanationOf(item, last, the.asOf) : null
  const overdue = conclusion === null && explanation === null ? overdueOf(the, item, since) : null
  const standing = standingOf({ conclusion, explanation, last, overdue, meetingsSince })
  return { itemId: item.id, standing, last, since, meetingsSince, overdue, conclusion, explanation }
}

/** Done and dropped only by a report; a plan that is concluded owes nothing more, reported or not. */
function conclusionOf({ finding }: ItemCase, last: ItemReport | null): ItemConclusion | null {
  if (last?.status === 'done' || last?.status === 'dropped') return last.status
  return finding.conclusion === null ? null : 'plan-concluded'
}

/** A human's explanation holds until something is reported. */
function explanationOf(item: PlanItemFacts, last: ItemReport | null, asOf: IsoDate): PlanExplanation | null {
  const valid = item.explained.filter(({ on }) => on <= asOf && (last === null || on > last.on))
  return valid.toSorted((one, other) => (one.on < other.on ? -1 : 1)).at(-1) ?? null
}

/** By its deadline first, since that is the item's own; else by the plan's cadence from the last report or the plan's birth. */
function overdueOf({ known, plan, asOf }: ItemCase, item: PlanItemFacts, since: IsoDate | null): ItemOverdue | null {
  const deadline = item.deadlineOn === null ? null : lastDay(item.deadlineOn)
  if (deadline !== null && asOf > deadline) return { by: 'deadline', dueOn: deadline, days: daysBetween(deadline, asOf) }
  if (since === null) return null
  const dueOn = addMonths(since, cadenceOf(known, plan))
  return asOf > dueOn ? { by: 'cadence', dueOn, days: daysBetween(dueOn, asOf) } : null
}

/** "Not reported" stands before "overdue": that nobody said anything is the graver thing, and the days late are told beside it. */
function standingOf(of: {
  readonly conclusion: ItemConclusion | null
  readonly explanation: PlanExplanation | null
  readonly last: ItemReport | null
  readonly overdue: ItemOverdue | null
  readonly meetingsSince: number
}): ItemStanding {
  if (of.conclusion !== null) return 'concluded'
  if (of.explanation !== null) return 'explained'
  if (of.last === null) return 'not-reported'
  if (of.overdue !== null) return 'overdue'
  return of.meetingsSince > 0 ? 'silent' : 'current'
}

/** The first day on which a status of the plan's items can be reported: its adoption as far as it is known; null: no bound. */
export function earliestReport(plan: PlanFacts, finding: FollowUpFinding): IsoDate | null {
  return plan.adoptedOn !== null ? firstDay(plan.adoptedOn) : (finding.birth?.on ?? null)
}
