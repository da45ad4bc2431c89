import type { CalendarMeeting, CalendarYear, ExpectedWindow } from '../../../shared/contract/calendar.ts'
import {
  addDays,
  addMonths,
  dayOf,
  daysInMonth,
  firstDay,
  type IsoDate,
  lastDay,
  numbersOf,
  partialDate,
  weekdayOf,
} from '../../../shared/domain/calendar.ts'
import { type Holiday, isWeekend } from '../../../shared/domain/holidays.ts'
import { grouped } from '../../data/grouped.ts'
import type { MeetingClash } from '../../../shared/domain/meeting-clashes.ts'

/** Columns of the calendar: the longest month. */
export const longestMonth = 31

/** What one day of the calendar shows. */
export interface ViewDay {
  readonly on: IsoDate
  /** The first of them; `meetingCount` has all. */
  readonly meetings: readonly CalendarMeeting[]
  readonly meetingCount: number
  readonly windows: readonly ViewWindow[]
  /** The first of them; `clashCount` has all. */
  readonly clashes: readonly MeetingClash[]
  readonly clashCount: number
  readonly holiday: Holiday | null
  readonly isOff: boolean
}

/** An expected window as it runs through a day. Windows that run side by side have lanes of their own, from 0. */
export interface ViewWindow {
  readonly window: ExpectedWindow
  readonly lane: number
  /** The window begins here, or the month does: its seal is drawn. */
  readonly isHead: boolean
}

export interface ViewMonth {
  readonly year: number
  /** 1–12 */
  readonly month: number
  readonly days: readonly ViewDay[]
}

/** A year whose days came page by page, as one: the first page tells of the year as a whole. */
export function yearOfPages(pages: readonly CalendarYear[]): CalendarYear | undefined {
  const [first] = pages
  if (first === undefined) return undefined
  return {
    ...first,
    meetings: pages.flatMap(({ meetings }) => meetings),
    clashes: pages.flatMap(({ clashes }) => clashes),
    crowded: pages.flatMap(({ crowded }) => crowded),
    next: pages.at(-1)?.next ?? null,
  }
}

/** How many clashes a year has, those of crowded days included. */
export function clashesOfYear({ clashes, crowded }: Pick<CalendarYear, 'clashes' | 'crowded'>): number {
  const days = new Set(crowded.map(({ on }) => on))
  return clashes.filter(({ on }) => !days.has(on)).length + crowded.reduce((sum, day) => sum + day.clashes, 0)
}

/** The twelve months of a year with everything each day shows. */
export function yearView(year: CalendarYear): readonly ViewMonth[] {
  const holidays = new Map(year.holidays.map((holiday) => [holiday.on, holiday]))
  const lanes = lanesOf(year.expected)
  const crowded = new Map(year.crowded.map((day) => [day.on, day]))
  const meetings = grouped(year.meetings, ({ meeting }) => meeting.on)
  const clashes = grouped(year.clashes, ({ on }) => on)
  return Array.from({ length: 12 }, (_, at) => {
    const { year: number, month } = numbersOf(addMonths(year.from, at))
    const days = Array.from({ length: daysInMonth(number, month) }, (_day, index) => dayOf(number, month, index + 1)).flatMap(
      (on): readonly ViewDay[] => {
        if (on === null) return []
        const holiday = holidays.get(on) ?? null
        return [
          {
            on,
            meetings: meetings.get(on) ?? [],
            meetingCount: crowded.get(on)?.meetings ?? meetings.get(on)?.length ?? 0,
            windows: year.expected.flatMap((window, index) =>
              window.from <= on && on <= window.to
                ? [{ window, lane: lanes[index] ?? 0, isHead: on === window.from || on.endsWith('-01') }]
                : [],
            ),
            clashes: clashes.get(on) ?? [],
            clashCount: crowded.get(on)?.clashes ?? clashes.get(on)?.length ?? 0,
            holiday,
            isOff: holiday !== null || isWeekend(weekdayOf(on)),
          },
        ]
      },
    )
    return { year: number, month, days }
  })
}

/** The lowest lane that is free for as long as the window lasts. */
function lanesOf(windows: readonly ExpectedWindow[]): readonly number[] {
  const ends: IsoDate[] = []
  return windows.map(({ from, to }) => {
    const free = ends.findIndex((end) => end < from)
    const lane = free === -1 ? ends.length : free
    ends[lane] = to
    return lane
  })
}

export type DayStep =
  | 'day-before'
  | 'day-after'
  | 'month-before'
  | 'month-after'
  | 'month-start'
  | 'month-end'
  | 'year-start'
  | 'year-end'
  | 'meeting-before'
  | 'meeting-after'

/** The day a step leads to; the same day where there is none further within the year. */
export function stepFrom(on: IsoDate, step: DayStep, year: Pick<CalendarYear, 'from' | 'to' | 'meetings'>): IsoDate {
  const month = partialDate(on.slice(0, 7))
  switch (step) {
    case 'day-before':
      return on > year.from ? addDays(on, -1) : on
    case 'day-after':
      return on < year.to ? addDays(on, 1) : on
    case 'month-before':
      return firstDay(month) > year.from ? addMonths(on, -1) : on
    case 'month-after':
      return lastDay(month) < year.to ? addMonths(on, 1) : on
    case 'month-start':
      return firstDay(month)
    case 'month-end':
      return lastDay(month)
    case 'year-start':
      return year.from
    case 'year-end':
      return year.to
    case 'meeting-before':
      return year.meetings.findLast(({ meeting }) => meeting.on < on)?.meeting.on ?? on
    case 'meeting-after':
      return year.meetings.find(({ meeting }) => meeting.on > on)?.meeting.on ?? on
  }
}

/** The day to stand on in a year: the one wanted if it lies in it, else the same day of that year. */
export function dayWithin(wanted: IsoDate, { from, to }: Pick<CalendarYear, 'from' | 'to'>): IsoDate {
  if (wanted >= from && wanted <= to) return wanted
  const { month, day } = numbersOf(wanted)
  const years = [numbersOf(from).year, numbersOf(to).year]
  const sameDay = years
    .map((one) => dayOf(one, month, Math.min(day, daysInMonth(one, month))))
    .find((on) => on !== null && on >= from && on <= to)
  return sameDay ?? from
}
