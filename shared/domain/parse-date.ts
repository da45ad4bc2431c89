import {
  daysInMonth,
  firstDay,
  firstYear,
  type IsoDate,
  isIsoDate,
  isPartialDate,
  lastDay,
  lastYear,
  type PartialDate,
  weekdayOf,
} from './calendar.ts'
import { eras, firstGregorianEraDay, yearOfEra } from './era.ts'
import { type DateReading, type ReadingProblem, readDate } from './read-date.ts'
import { dayFromToday } from './day-from-today.ts'

/** Why a typed date was refused. Nothing is ever guessed or moved to a neighbouring day. */
export type DateProblem =
  | ReadingProblem
  /** A day or month without a year, and no year was given to go by. */
  | 'year-missing'
  /** A month or year where a day is asked for. */
  | 'day-missing'
  | 'no-such-month'
  | 'no-such-day'
  /** Outside the years 1868–2999. */
  | 'out-of-range'
  /** Before the era began: 平成元年1月7日. */
  | 'before-era'
  /** A Meiji day or month before 1873, which was counted by the moon. */
  | 'lunar-calendar'
  /** The weekday written with the date is not that day's. */
  | 'weekday-differs'
  /** 平成17年(2006年): the two years are not one. */
  | 'years-differ'

/** `past-era-end`: the era had ended by then, as in papers made before the change (平成32年 is 2020). */
export type DateNote = 'past-era-end'

export type ParsedDay =
  | { readonly ok: true; readonly date: IsoDate; readonly note: DateNote | null }
  | { readonly ok: false; readonly problem: DateProblem }
export type ParsedPartialDate =
  | { readonly ok: true; readonly date: PartialDate; readonly note: DateNote | null }
  | { readonly ok: false; readonly problem: DateProblem }

export interface DateContext {
  /** The year of a day or month typed without one ("10 June"). */
  readonly year?: number
  /** From which "yesterday" and "3日前" count; without it they are no date. */
  readonly today?: IsoDate | null
}

/**
 * A day as people write it: 10/6/2005 (day first), 2005-06-10, 2005/6/10, 20050610, 10 June 2005, June 10, 2005, H17.6.10,
 * 平成17年6月10日(金), 平成十七年六月十日, in full or half width. See `read-date.ts` for every form.
 */
export function parseDay(typed: string, context?: DateContext): ParsedDay {
  const parsed = parsePartial(typed, context)
  if (!parsed.ok) return parsed
  return isIsoDate(parsed.date) ? { ...parsed, date: parsed.date } : { ok: false, problem: 'day-missing' }
}

/** A day, month or year: all that `parseDay` takes, and 1997-04, April 1997, 平成9年4月, H9.4, 1997, 平成9年. */
export function parsePartial(typed: string, context?: DateContext): ParsedPartialDate {
  const relative = context?.today ? dayFromToday(typed, context.today) : null
  if (relative !== null) return { ok: true, date: relative, note: null }
  const reading = readDate(typed)
  if (typeof reading === 'string') return { ok: false, problem: reading }
  const date = dateOf(reading, context)
  if (!isDate(date)) return { ok: false, problem: date }
  const problem = eraProblem(reading, date) ?? weekdayProblem(reading, date)
  return problem === null ? { ok: true, date, note: noteOf(reading, date) } : { ok: false, problem }
}

function dateOf(reading: DateReading, context: DateContext | undefined): PartialDate | DateProblem {
  const year = reading.era === null ? (reading.year ?? context?.year) : yearOfEra(reading.era, reading.year ?? 0)
  if (year === undefined) return 'year-missing'
  if (reading.era !== null && year < reading.era.firstYear) return 'before-era'
  if (reading.westernYear !== null && reading.westernYear !== year) return 'years-differ'
  if (year < firstYear || year > lastYear) return 'out-of-range'
  if (reading.month === null) return known(String(year)) ?? 'out-of-range'
  const month = known(`${year}-${two(reading.month)}`)
  if (month === null || reading.day === null) return month ?? 'no-such-month'
  return known(`${month}-${two(reading.day)}`) ?? 'no-such-day'
}

/** The month in which a day was named that it does not have, and how many it has: 31 February 2026. Null for everything else. */
export function shortMonthOf(typed: string): { readonly month: PartialDate; readonly days: number } | null {
  const reading = readDate(typed)
  if (typeof reading === 'string' || dateOf(reading, undefined) !== 'no-such-day' || reading.month === null) return null
  const year = reading.era === null ? reading.year : yearOfEra(reading.era, reading.year ?? 0)
  const month = year === null ? null : known(`${year}-${two(reading.month)}`)
  return year === null || month === null ? null : { month, days: daysInMonth(year, reading.month) }
}

function eraProblem(reading: DateReading, date: PartialDate): DateProblem | null {
  if (reading.era === null) return null
  if (reading.month !== null && date < firstGregorianEraDay) return 'lunar-calendar'
  return lastDay(date) < reading.era.from ? 'before-era' : null
}

function weekdayProblem(reading: DateReading, date: PartialDate): DateProblem | null {
  if (reading.weekday === null) return null
  if (!isIsoDate(date)) return 'unreadable'
  return weekdayOf(date) === reading.weekday ? null : 'weekday-differs'
}

function noteOf(reading: DateReading, date: PartialDate): DateNote | null {
  const next = reading.era === null ? undefined : eras[eras.indexOf(reading.era) + 1]
  return next !== undefined && next.from <= firstDay(date) ? 'past-era-end' : null
}

const two = (number: number) => String(number).padStart(2, '0')
const known = (text: string) => (isPartialDate(text) ? text : null)
const isDate = (result: PartialDate | DateProblem): result is PartialDate => isPartialDate(result)
