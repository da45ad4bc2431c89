import type { IsoDate } from './calendar.ts'
import { chainOn, type FiscalYearChain, type FiscalYearLink } from './fiscal-year-chain.ts'
import { type FollowUp, type FollowUpFinding, findingOn } from './follow-up-state.ts'
import { heldMeetings, historyAsOf, meetingsAhead } from './history-as-of.ts'
import { itemsAbout } from './history-index.ts'
import { holeAt, meetingOfReason, reasonsOf } from './holes.ts'
import { isAnnual, itemClass, pointsTo, tookPlace } from './item-class.ts'
import { type MeetingRef, meetingRef } from './meeting-ref.ts'
import type { AgendaItemFacts, BodyHistory, MeetingFacts, PlanFacts, SeriesFacts } from './model.ts'

/**
 * The signs of the matrix, in the order in which they stand in a cell of a plan. Births are diamonds, looks circles; what is
 * missing was to be expected at that meeting; `passed-over` is a meeting that went by before the first look, no later than that look
 * was owed; `explained` is one at which something was missing that a human gave the reason of later, `reason` the last meeting before
 * that reason; `due` stands only at the next meeting ahead.
 */
export const marks = [
  'adopted',
  'adoption-reported',
  'adoption-to-be-confirmed',
  'progress',
  'follow-up',
  'final',
  'missing-follow-up',
  'missing-progress',
  'missing-adoption',
  'passed-over',
  'explained',
  'reason',
  'due',
] as const
export type Mark = (typeof marks)[number]

/** In a folded series progress stands before adoption, as the meetings hear of them; an open hole comes before an explained one. */
const marksOfSeries: readonly Mark[] = [
  'progress',
  'follow-up',
  'final',
  'missing-progress',
  'adopted',
  'adoption-reported',
  'missing-adoption',
  'explained',
  'due',
]

/** The plan's life at a meeting: a line from its birth to its end, broken where nobody looked. */
export type Life = 'alive' | 'unlooked' | 'none'

export interface MatrixCell {
  readonly meetingId: number
  readonly marks: readonly Mark[]
  readonly life: Life
  /** The agenda items of this meeting that speak of the plan or year; at a meeting ahead, those already on its agenda. */
  readonly itemIds: readonly number[]
}

export interface MatrixColumn extends MeetingRef {
  /** The next meeting, not yet held. */
  readonly isAhead: boolean
}

export interface PlanRow {
  readonly kind: 'plan'
  readonly planId: number
  readonly finding: FollowUpFinding
  readonly cells: readonly MatrixCell[]
}

export interface SeriesRow {
  readonly kind: 'series'
  readonly seriesId: number
  readonly chain: FiscalYearChain
  /** The folded row: what all the years show together. */
  readonly cells: readonly MatrixCell[]
  readonly years: readonly YearRow[]
}

export interface YearRow {
  readonly link: FiscalYearLink
  readonly cells: readonly MatrixCell[]
}

export interface FollowUpMatrix {
  readonly columns: readonly MatrixColumn[]
  /** Plans by the day of their birth, then the annual series. */
  readonly rows: readonly (PlanRow | SeriesRow)[]
}

/** Plans against meetings of one body: who was born where, looked at where, and where nobody looked. Each row has a cell per column. */
export function followUpMatrix(history: BodyHistory, asOf: IsoDate): FollowUpMatrix {
  const known = historyAsOf(history, asOf)
  const next = meetingsAhead(known, asOf).at(0)
  const columns: Column[] = [
    ...heldMeetings(known).map((meeting) => ({ meeting, isAhead: false })),
    ...(next === undefined ? [] : [{ meeting: next, isAhead: true }]),
  ]
  const planRows = known.plans
    .filter((plan) => !isAnnual(plan))
    .map((plan) => planRow(known, plan, columns, asOf))
    .filter((row) => row.finding.birth !== null)
    .toSorted(byBirth)
  const seriesRows = known.series.map((series) => seriesRow(known, series, columns, asOf)).filter((row) => row.years.length > 0)
  return {
    columns: columns.map(({ meeting, isAhead }) => ({ ...meetingRef(meeting), isAhead })),
    rows: [...planRows, ...seriesRows],
  }
}

interface Column {
  readonly meeting: MeetingFacts
  readonly isAhead: boolean
}

const heldIn = (columns: readonly Column[]): readonly MeetingFacts[] =>
  columns.filter(({ isAhead }) => !isAhead).map(({ meeting }) => meeting)

function byBirth(a: PlanRow, b: PlanRow): number {
  const [first, second] = [a.finding.birth?.on ?? '', b.finding.birth?.on ?? '']
  return first === second ? 0 : first < second ? -1 : 1
}

// ---- one plan -----------------------------------------------------------------------------------------------------

function planRow(known: BodyHistory, plan: PlanFacts, columns: readonly Column[], asOf: IsoDate): PlanRow {
  const finding = findingOn(known, plan, asOf)
  const items = new Map<number, number[]>()
  for (const { meeting, item } of itemsAbout(known, plan)) items.set(meeting.id, [...(items.get(meeting.id) ?? []), item.id])
  const reasons = new Set(reasonsOf(plan, finding).map((why) => meetingOfReason(heldIn(columns), why.on)))
  const cells = columns.map((column) => planCell(known, plan, finding, column, { items, reasons }))
  return { kind: 'plan', planId: plan.id, finding, cells }
}

function planCell(
  known: BodyHistory,
  plan: PlanFacts,
  finding: FollowUpFinding,
  { meeting, isAhead }: Column,
  { items, reasons }: { readonly items: ReadonlyMap<number, readonly number[]>; readonly reasons: ReadonlySet<number | null> },
): MatrixCell {
  const { birth, conclusion } = finding
  const isAlive =
    birth !== null && meeting.heldOn >= birth.on && (conclusion === null || (!isAhead && meeting.heldOn <= conclusion.on))
  const found = isAhead ? dueMark(known, plan, meeting) : heldMarks(finding, meeting)
  const hole = isAlive && !isAhead && found.length === 0 ? holeAt(known, plan, finding, meeting.heldOn) : null
  return {
    meetingId: meeting.id,
    marks: [...found, ...(hole === null ? [] : [hole]), ...(!isAhead && reasons.has(meeting.id) ? (['reason'] as const) : [])],
    life: hole !== null ? 'unlooked' : isAlive ? 'alive' : 'none',
    itemIds: isAhead ? plannedItems(meeting, plan) : (items.get(meeting.id) ?? []),
  }
}

const plannedItems = (meeting: MeetingFacts, plan: PlanFacts) =>
  meeting.items.filter((item) => pointsTo(item, plan)).map((item) => item.id)

function heldMarks({ birth, followUps, conclusion }: FollowUpFinding, meeting: MeetingFacts): readonly Mark[] {
  const born: Mark[] = birth?.meetingId === meeting.id ? [birthMark(birth.how)] : []
  const isSuperseded = conclusion?.how === 'superseded'
  const looks = followUps.filter((look) => look.meetingId === meeting.id).map((look) => lookMark(look, isSuperseded))
  return [...born, ...new Set(looks)]
}

function birthMark(how: 'adopted' | 'adoption-reported' | 'to-be-confirmed'): Mark {
  return how === 'to-be-confirmed' ? 'adoption-to-be-confirmed' : how
}

/** The disc with a bar closes a plan before the meeting; a last report on a term that ran out remains a report. */
function lookMark(look: FollowUp, isSuperseded: boolean): Mark {
  if (look.isFinal && (isSuperseded || look.kind === 'follow-up')) return 'final'
  return look.kind === 'follow-up' ? 'follow-up' : 'progress'
}

function dueMark(known: BodyHistory, plan: PlanFacts, next: MeetingFacts): readonly Mark[] {
  const { state } = findingOn(known, plan, next.heldOn)
  return state === 'due' || state === 'overdue' || state === 'never-followed-up' ? ['due'] : []
}

// ---- an annual series ---------------------------------------------------------------------------------------------

function seriesRow(known: BodyHistory, series: SeriesFacts, columns: readonly Column[], asOf: IsoDate): SeriesRow {
  const chain = chainOn(known, series, asOf)
  const years = chain.links.map((link): YearRow => ({ link, cells: yearCells(series, link, columns) }))
  return { kind: 'series', seriesId: series.id, chain, cells: foldedCells(years, columns), years }
}

function yearCells(series: SeriesFacts, link: FiscalYearLink, columns: readonly Column[]): readonly MatrixCell[] {
  const born = link.planMissedAt.at(0) ?? link.plan ?? null
  const isClosed = link.state === 'complete' && link.progress !== null
  const excusedOn = link.explanation?.on ?? born?.on
  const lastOn = isClosed ? link.progress?.on : link.state === 'excused' ? excusedOn : columns.at(-1)?.meeting.heldOn
  const reasonAt = link.explanation === null ? null : meetingOfReason(heldIn(columns), link.explanation.on)
  return columns.map(({ meeting, isAhead }) => {
    const items = meeting.items.filter((item) => item.seriesId === series.id && item.fiscalYear === link.fiscalYear)
    const found = isAhead ? dueYearMarks(link) : heldYearMarks(link, meeting, items, reasonAt)
    const isMissing = found.some((mark) => mark === 'missing-adoption' || mark === 'missing-progress' || mark === 'explained')
    const isAlive = born !== null && lastOn !== undefined && meeting.heldOn >= born.on && meeting.heldOn <= lastOn
    return {
      meetingId: meeting.id,
      marks: found,
      life: isMissing ? 'unlooked' : isAlive ? 'alive' : 'none',
      itemIds: items.map((item) => item.id),
    }
  })
}

function heldYearMarks(
  link: FiscalYearLink,
  meeting: MeetingFacts,
  items: readonly AgendaItemFacts[],
  reasonAt: number | null,
): readonly Mark[] {
  const isHere = (ref: MeetingRef) => ref.meetingId === meeting.id
  const found = new Set<Mark>()
  if (link.plan !== null && isHere(link.plan)) {
    found.add(items.some((item) => item.kind === 'adoption' && tookPlace(item)) ? 'adopted' : 'adoption-reported')
  }
  for (const item of items) {
    if (itemClass(item.kind) === 'look' && tookPlace(item)) found.add(item.kind === 'follow-up' ? 'follow-up' : 'progress')
  }
  const isExplained = link.explanation !== null
  if (link.progressMissedAt.some(isHere)) found.add(isExplained ? 'explained' : 'missing-progress')
  if (link.planMissedAt.some(isHere)) found.add(isExplained ? 'explained' : 'missing-adoption')
  if (reasonAt === meeting.id) found.add('reason')
  return marks.filter((mark) => found.has(mark))
}

function dueYearMarks(link: FiscalYearLink): readonly Mark[] {
  return link.planDueAt === null && link.progressDueAt === null ? [] : ['due']
}

function foldedMarks(cells: readonly MatrixCell[]): readonly Mark[] {
  const found = marksOfSeries.filter((mark) => cells.some((cell) => cell.marks.includes(mark)))
  return found.some((mark) => mark.startsWith('missing-')) ? found.filter((mark) => mark !== 'explained') : found
}

function foldedCells(years: readonly YearRow[], columns: readonly Column[]): readonly MatrixCell[] {
  const folded = columns.map(({ meeting }, index) => {
    const cells = years.flatMap((year) => year.cells[index] ?? [])
    return {
      meetingId: meeting.id,
      marks: foldedMarks(cells),
      isUnlooked: cells.some((cell) => cell.life === 'unlooked'),
      itemIds: [...new Set(cells.flatMap((cell) => cell.itemIds))],
    }
  })
  const first = folded.findIndex((cell) => cell.marks.length > 0)
  const last = folded.findLastIndex((cell) => cell.marks.length > 0)
  return folded.map(({ isUnlooked, ...cell }, index) => {
    const isAlive = first >= 0 && index >= first && index <= last
    return { ...cell, life: isUnlooked ? 'unlooked' : isAlive ? 'alive' : 'none' }
  })
}
