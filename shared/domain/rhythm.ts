import {
  addDays,
  addMonths,
  daysBetween,
  firstYear,
  type IsoDate,
  lastYear,
  numbersOf,
  type Weekday,
  weekdayOf,
} from './calendar.ts'
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from './fiscal-year.ts'
import { heldMeetings, historyAsOf, meetingsAhead } from './history-as-of.ts'
import { type MeetingRef, meetingRef } from './meeting-ref.ts'
import type { BodyHistory, MeetingFacts } from './model.ts'

/** Only the meetings of the last ten fiscal years speak for the body's habits. */
const yearsConsidered = 10
/** Meetings less than this many days of the year apart belong to one season. */
const seasonGap = 45
/** A body silent for this many whole fiscal years has no rhythm left. */
const silentYears = 3
const daysInYear = 365
const yearWithoutLeapDay = 2001

/** When the next meeting is to be expected, and what says so. */
export interface ExpectedMeeting {
  /** The days between which most meetings of the season were held, in the year in which the next is expected. */
  readonly from: IsoDate
  readonly to: IsoDate
  readonly basis: {
    /** The calendar months the window touches, 1–12, in order. */
    readonly months: readonly number[]
    /** So many of the last `of` meetings were held in these months. */
    readonly hits: number
    readonly of: number
  }
  /** True when the window has passed and no meeting came. */
  readonly isPast: boolean
}

export interface Rhythm {
  readonly last: MeetingRef | null
  /** The next meeting that is planned, drafted or issued. */
  readonly planned: MeetingRef | null
  /** The next meeting by habit alone; null when the body has no season that came back, or has fallen silent. */
  readonly expected: ExpectedMeeting | null
  /** The months, from 1, of each season that came back, in the order of the fiscal year; the next of them is when a meeting is expected. */
  readonly seasons: readonly ExpectedMeeting['basis']['months'][]
  /** The weekdays of the last meetings, the most frequent first. */
  readonly weekdays: readonly { readonly weekday: Weekday; readonly count: number }[]
  /** Whether the fiscal year of the day has no meeting yet, held or planned. */
  readonly isYearEmpty: boolean
}

/**
 * A body's seasonal rhythm, from its ordinary meetings of the last ten fiscal years: a season is a stretch of the year in
 * which it met in two or more years; the next season without a meeting is when the next one is to be expected.
 */
export function rhythm(history: BodyHistory, asOf: IsoDate): Rhythm {
  const known = historyAsOf(history, asOf)
  const held = heldMeetings(known)
  const last = held.at(-1)
  const planned = meetingsAhead(known, asOf).at(0)
  const days = daysConsidered(held, asOf)
  const windows = windowsOf(days, [], asOf)
  const yearEnd = fiscalYearEnd(fiscalYearOf(asOf))
  const yearStart = fiscalYearStart(fiscalYearOf(asOf))
  const hasMet = last !== undefined && last.heldOn >= yearStart
  return {
    last: last === undefined ? null : meetingRef(last),
    planned: planned === undefined ? null : meetingRef(planned),
    expected: windows[0] ?? null,
    seasons: seasonsAmong(windows),
    weekdays: countWeekdays(days),
    isYearEmpty: !hasMet && (planned === undefined || planned.heldOn > yearEnd),
  }
}

/** The months of the windows, each season's once: it begins on the same day of every year. */
function seasonsAmong(windows: readonly ExpectedMeeting[]): Rhythm['seasons'] {
  const firsts = new Map<number, ExpectedMeeting>()
  for (const window of windows) {
    const place = placeInYear(window.from)
    if (!firsts.has(place)) firsts.set(place, window)
  }
  return [...firsts].toSorted(([one], [other]) => one - other).map(([, { basis }]) => basis.months)
}

/**
 * Every window of the body's habit that reaches into a stretch of time, in order: those still ahead, and those that passed in the
 * fiscal year of the day. A window that a meeting has taken, held or planned, is not among them.
 */
export function expectedBetween(history: BodyHistory, asOf: IsoDate, from: IsoDate, to: IsoDate): readonly ExpectedMeeting[] {
  const known = historyAsOf(history, asOf)
  const ahead = meetingsAhead(known, asOf).map((meeting) => meeting.heldOn)
  return windowsOf(daysConsidered(heldMeetings(known), asOf), ahead, asOf).filter(
    (window) => window.from <= to && window.to >= from,
  )
}

/** The history with no agendas and plans and only those meetings that a body's habits are read from on a day: these rules answer as on the whole. */
export function recentMeetings(history: BodyHistory, asOf: IsoDate): BodyHistory {
  const first = fiscalYearStart(Math.max(firstYear, fiscalYearOf(asOf) - yearsConsidered + 1))
  const last = history.meetings
    .filter(({ kind, status, heldOn }) => kind === 'meeting' && status === 'held' && heldOn <= asOf)
    .at(-1)
  const meetings = history.meetings.filter((meeting) => meeting.heldOn >= first || meeting === last)
  return { ...history, meetings: meetings.map((meeting) => ({ ...meeting, items: [] })), plans: [], series: [] }
}

function daysConsidered(held: readonly MeetingFacts[], asOf: IsoDate): readonly IsoDate[] {
  const firstYear = fiscalYearOf(asOf) - yearsConsidered + 1
  return held.map((meeting) => meeting.heldOn).filter((on) => fiscalYearOf(on) >= firstYear)
}

/** `ahead`: days of meetings to come, which take windows as well but are no habit yet. */
function windowsOf(days: readonly IsoDate[], ahead: readonly IsoDate[], asOf: IsoDate): readonly ExpectedMeeting[] {
  const last = days.at(-1)
  if (last === undefined || fiscalYearOf(asOf) - fiscalYearOf(last) > silentYears) return []
  return (
    seasonsOf(days)
      .filter((season) => new Set(season.map(fiscalYearOf)).size >= 2)
      .flatMap((season) => occurrences(season, days, ahead, last, asOf))
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      // A window that passed matters as long as its fiscal year lasts; then only the coming ones do.
      .filter((window) => !window.isPast || fiscalYearOf(window.to) === fiscalYearOf(asOf))
  )
}

/** The days grouped by season: sorted by their place in the year and cut where no meeting was held for long, around the year's end too. */
function seasonsOf(days: readonly IsoDate[]): readonly (readonly IsoDate[])[] {
  // A day's place is worked out once, and not with each comparison.
  const sorted = days.map((day) => ({ day, place: placeInYear(day) })).toSorted((a, b) => a.place - b.place)
  const seasons: IsoDate[][] = []
  let before: number | null = null
  for (const { day, place } of sorted) {
    const season = seasons.at(-1)
    if (season !== undefined && before !== null && place - before <= seasonGap) season.push(day)
    else seasons.push([day])
    before = place
  }
  const [first, final] = [seasons.at(0), seasons.at(-1)]
  const [earliest, latest] = [sorted.at(0), sorted.at(-1)]
  if (first === undefined || final === undefined || first === final || earliest === undefined || latest === undefined)
    return seasons
  const gap = earliest.place + daysInYear - latest.place
  return gap <= seasonGap ? [...seasons.slice(1, -1), [...final, ...first]] : seasons
}

/** Days from the beginning of the fiscal year, the same in every year: counted in one without a leap day. */
function placeInYear(day: IsoDate): number {
  return daysBetween(fiscalYearStart(yearWithoutLeapDay), addMonths(day, 12 * (yearWithoutLeapDay - fiscalYearOf(day))))
}

/** The season's windows after the last meeting that belongs to it, as many as a silent body is still expected in. */
function occurrences(
  season: readonly IsoDate[],
  days: readonly IsoDate[],
  ahead: readonly IsoDate[],
  last: IsoDate,
  asOf: IsoDate,
): readonly ExpectedMeeting[] {
  const core = coreOf(season)
  const firstDay = core.at(0)
  const lastDay = core.at(-1)
  if (firstDay === undefined || lastDay === undefined) return []
  const length = distance(firstDay, lastDay)
  const base = addMonths(firstDay, 12 * (fiscalYearOf(last) - fiscalYearOf(firstDay)))
  const found: ExpectedMeeting[] = []
  for (let year = 0; year <= silentYears + 1 && fiscalYearOf(last) + year < lastYear - 1; year += 1) {
    const from = addMonths(base, 12 * year)
    const to = addDays(from, length)
    const [first, final] = [addDays(from, -seasonGap), addDays(to, seasonGap)]
    const isTaken = [...days, ...ahead].some((day) => day >= first && day <= final)
    if (isTaken || to < last) continue
    const basis = basisOf(from, to, days)
    found.push({ from, to, basis, isPast: asOf > to })
  }
  return found
}

/** The shortest run of the season's days that holds three quarters of its meetings. */
function coreOf(season: readonly IsoDate[]): readonly IsoDate[] {
  const size = Math.ceil(season.length * 0.75)
  const runs = Array.from({ length: season.length - size + 1 }, (_, start) => season.slice(start, start + size))
  const lengthOf = (run: readonly IsoDate[]) => distance(run.at(0), run.at(-1))
  return runs.reduce((best, run) => (lengthOf(run) < lengthOf(best) ? run : best), runs[0] ?? season)
}

/** Days from one place in the year to another, over the year's end when the second lies before the first. */
function distance(from: IsoDate | undefined, to: IsoDate | undefined): number {
  if (from === undefined || to === undefined) return 0
  const days = placeInYear(to) - placeInYear(from)
  return days < 0 ? days + daysInYear : days
}

function basisOf(from: IsoDate, to: IsoDate, days: readonly IsoDate[]): ExpectedMeeting['basis'] {
  const start = numbersOf(from)
  const end = numbersOf(to)
  const span = (end.year - start.year) * 12 + end.month - start.month
  const months = Array.from({ length: span + 1 }, (_, index) => ((start.month - 1 + index) % 12) + 1)
  return { months, hits: days.filter((day) => months.includes(numbersOf(day).month)).length, of: days.length }
}

function countWeekdays(days: readonly IsoDate[]): Rhythm['weekdays'] {
  const counts = new Map<Weekday, number>()
  for (const day of days) counts.set(weekdayOf(day), (counts.get(weekdayOf(day)) ?? 0) + 1)
  return [...counts]
    .map(([weekday, count]) => ({ weekday, count }))
    .toSorted((a, b) => b.count - a.count || a.weekday - b.weekday)
}
