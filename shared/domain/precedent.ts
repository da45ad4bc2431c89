import { addMonths, daysBetween, firstYear, type IsoDate, lastYear, numbersOf } from './calendar.ts'
import { fiscalYearOf } from './fiscal-year.ts'
import { foldText } from './fold-text.ts'
import { heldMeetings } from './history-as-of.ts'
import { type ItemClass, isAnnual, isBirth, itemClass } from './item-class.ts'
import { type MeetingRef, meetingRef } from './meeting-ref.ts'
import type { AgendaItemFacts, BodyHistory, MeetingFacts } from './model.ts'
import { planBirth } from './plan-birth.ts'
import { type Lineages, planLineages } from './plan-lineage.ts'
import { fiscalYearInTitle, rollFiscalYear } from './title-pattern.ts'
import { languages } from './vocabulary.ts'

/** So many meetings back precedent reaches. */
const meetingsConsidered = 10
/** How much less each earlier meeting weighs than the one after it. */
const decay = 0.6
/** A pattern is expected to return from this weight on; it is the share of weighted meetings that had it. */
export const returnsFrom = 0.5
/** Meetings within this many days of the same day of another year are of the same season. */
const seasonDays = 45

/** An item on the agenda of a held meeting. */
export interface Occurrence {
  readonly item: AgendaItemFacts
  readonly meeting: MeetingFacts
  /** The meeting's place among those that had an agenda, from 0. */
  readonly index: number
  /** The item's relative place on its agenda, between 0 and 1. */
  readonly place: number
}

/** What a body's past agendas are: the meetings that had one, and all their items by pattern. */
export interface Precedent {
  readonly known: BodyHistory
  /** Held ordinary meetings with at least one item, in date order. */
  readonly meetings: readonly MeetingFacts[]
  /** Those of them that were held at the time of the year for which an agenda is drafted. */
  readonly inSeason: readonly MeetingFacts[]
  readonly lineages: Lineages
  readonly patterns: readonly Pattern[]
}

/** What an item is about, apart from the year: a series, plans by lineage, or a topic by its folded title. */
export type Subject =
  | { readonly kind: 'series'; readonly seriesId: number }
  | { readonly kind: 'plans'; readonly lineages: readonly number[] }
  | { readonly kind: 'topic'; readonly title: string }

/** Items of one class about one subject, with the same distance between the year they speak of and the meeting's. */
export interface Pattern {
  readonly key: string
  readonly itemClass: ItemClass
  readonly subject: Subject
  /** Fiscal years from the meeting's to the one spoken of (-1: the year before); null where no year is spoken of. */
  readonly offset: number | null
  /** In date order; several at one meeting are possible. */
  readonly occurrences: readonly Occurrence[]
}

/** How steadily a pattern came back since it was first seen, and how much that weighs. */
export interface Recurrence {
  readonly hits: number
  readonly of: number
  readonly last: MeetingRef
  /** Meetings with an agenda since it was last there. */
  readonly missed: number
  /** 0 to 1; recent meetings weigh most. */
  readonly score: number
  /** Whether only the meetings at this time of the year are counted. */
  readonly isSeasonal: boolean
}

/**
 * A body's precedent for a meeting on a day, from a history already cut. The birth of a plan (a topic that became one
 * included) is no pattern.
 */
export function precedentOf(known: BodyHistory, on: IsoDate): Precedent {
  const lineages = planLineages(known.plans)
  const births = new Set(known.plans.map((plan) => (isAnnual(plan) ? null : (planBirth(known, plan)?.itemId ?? null))))
  const meetings = heldMeetings(known).filter((meeting) => linesOf(meeting).length > 0)
  const patterns = new Map<string, Pattern & { readonly occurrences: Occurrence[] }>()
  for (const [index, meeting] of meetings.entries()) {
    const lines = linesOf(meeting)
    for (const [position, item] of lines.entries()) {
      const identity = identityOf(item, meeting.heldOn, lineages)
      if (births.has(item.id) || (isBirth(item.kind) && identity.subject.kind === 'plans')) continue
      const pattern = patterns.get(identity.key) ?? { ...identity, occurrences: [] }
      pattern.occurrences.push({ item, meeting, index, place: (position + 0.5) / lines.length })
      patterns.set(identity.key, pattern)
    }
  }
  const inSeason = meetings.filter((meeting) => isSameSeason(meeting.heldOn, on))
  return { known, meetings, inSeason, lineages, patterns: [...patterns.values()] }
}

/** What makes two items at two meetings the same line: class, subject and fiscal-year offset. */
export function identityOf(item: AgendaItemFacts, on: IsoDate, lineages: Lineages): Omit<Pattern, 'occurrences'> {
  const kind = itemClass(item.kind)
  const subject = subjectOf(item, lineages)
  const year = subject.kind === 'plans' ? null : (item.fiscalYear ?? yearInTitle(item))
  const offset = year === null ? null : year - fiscalYearOf(on)
  const key = [kind, subjectKey(subject), ...(offset === null ? [] : [offset])].join('/')
  return { key, itemClass: kind, subject, offset }
}

/** The agenda's lines: items without the headings that group them. */
export function linesOf(meeting: MeetingFacts): readonly AgendaItemFacts[] {
  return meeting.items.filter((item) => !item.isHeading)
}

/** How a pattern came back over the last agendas; null for no occurrence. */
export function recurrenceOf(precedent: Precedent, occurrences: readonly Occurrence[]): Recurrence | null {
  return recurrenceAt(precedent.meetings, occurrences)
}

/** The same, but where the pattern does not come back to all agendas, and does to those at this time of the year, it is these that speak. */
export function seasonalRecurrenceOf(precedent: Precedent, occurrences: readonly Occurrence[]): Recurrence | null {
  const overall = recurrenceOf(precedent, occurrences)
  if (overall === null || overall.score >= returnsFrom) return overall
  const seasonal = recurrenceAt(precedent.inSeason, occurrences)
  const isSeasonal = seasonal !== null && seasonal.hits >= 2 && seasonal.score >= returnsFrom
  return isSeasonal ? { ...seasonal, isSeasonal } : overall
}

/** The usual relative place of such items on an agenda, recent agendas first; null for none. */
export function usualPlace(occurrences: readonly Occurrence[]): number | null {
  const recent = occurrences.toReversed().slice(0, meetingsConsidered)
  const weights = recent.map((_, steps) => decay ** steps)
  const total = sum(weights)
  return total === 0 ? null : sum(recent.map((occurrence, steps) => occurrence.place * decay ** steps)) / total
}

function subjectOf(item: AgendaItemFacts, lineages: Lineages): Subject {
  if (item.seriesId !== null) return { kind: 'series', seriesId: item.seriesId }
  if (item.planIds.length > 0) {
    const roots = new Set(item.planIds.map((id) => lineages.get(id) ?? id))
    return { kind: 'plans', lineages: [...roots].toSorted((a, b) => a - b) }
  }
  return { kind: 'topic', title: topicOf(item) }
}

function subjectKey(subject: Subject): string {
  switch (subject.kind) {
    case 'series':
      return `series-${subject.seriesId}`
    case 'plans':
      return `plans-${subject.lineages.join('+')}`
    case 'topic':
      return `topic-${subject.title}`
  }
}

/** The title without its fiscal year, folded: by it a topic is known again. */
function topicOf(item: AgendaItemFacts): string {
  for (const language of languages) {
    const title = item.title[language]
    if (title === null) continue
    const year = fiscalYearInTitle(title)
    return foldText(year === null ? title : rollFiscalYear(title, language, year, 2000))
  }
  return ''
}

function yearInTitle(item: AgendaItemFacts): number | null {
  const title = item.title.en ?? item.title.ja
  return title === null ? null : fiscalYearInTitle(title)
}

function recurrenceAt(meetings: readonly MeetingFacts[], occurrences: readonly Occurrence[]): Recurrence | null {
  const recent = meetings.slice(-meetingsConsidered)
  const ids = new Set(occurrences.map((occurrence) => occurrence.meeting.id))
  const isHit = recent.map((meeting) => ids.has(meeting.id))
  const lastIndex = isHit.lastIndexOf(true)
  const last = recent.at(lastIndex)
  if (lastIndex < 0 || last === undefined) return null
  const weights = isHit.map((_, index) => decay ** (recent.length - 1 - index))
  const score = sum(weights.filter((_, index) => isHit[index])) / sum(weights)
  const since = isHit.slice(isHit.indexOf(true))
  return {
    hits: since.filter(Boolean).length,
    of: since.length,
    last: meetingRef(last),
    missed: recent.length - 1 - lastIndex,
    score,
    isSeasonal: false,
  }
}

function isSameSeason(day: IsoDate, on: IsoDate): boolean {
  const years = fiscalYearOf(on) - fiscalYearOf(day)
  return [years - 1, years, years + 1]
    .filter((shift) => numbersOf(day).year + shift >= firstYear && numbersOf(day).year + shift <= lastYear)
    .some((shift) => Math.abs(daysBetween(addMonths(day, 12 * shift), on)) <= seasonDays)
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
