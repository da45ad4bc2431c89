/** A day, month or year as precisely as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type PartialDate = string & { readonly __partialDate: true }

/** A calendar day, `YYYY-MM-DD`, always a day that exists. Never a Date: a day has no time zone. */
export type IsoDate = PartialDate & { readonly __isoDate: true }

export type Precision = 'day' | 'month' | 'year'

/** 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** The years the register knows, both inclusive: from the first year of Meiji on. Gregorian throughout. */
export const firstYear = 1868
export const lastYear = 2999

/** A day was reckoned that lies outside the years the register knows. */
export class OutsideCalendar extends RangeError {
  readonly year: number

  constructor(year: number) {
    super(`Outside the years ${firstYear}-${lastYear}: ${year}`)
    this.name = 'OutsideCalendar'
    this.year = year
  }
}

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/
const partialForm = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/

/** True for `YYYY-MM-DD` that names an existing day of the years 1868–2999. */
export function isIsoDate(text: string): text is IsoDate {
  return dayForm.test(text) && isPartialDate(text)
}

/** The text as a day, for literals and tests. Throws RangeError when it is none; what people type goes through `parseDay`. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`Not a day of the years ${firstYear}-${lastYear}: ${JSON.stringify(text)}`)
  return text
}

/** True for an existing `YYYY-MM-DD`, `YYYY-MM` or `YYYY` of the years 1868–2999. */
export function isPartialDate(text: string): text is PartialDate {
  const [, year, month, day] = partialForm.exec(text) ?? []
  if (year === undefined || Number(year) < firstYear || Number(year) > lastYear) return false
  if (month === undefined) return true
  if (Number(month) < 1 || Number(month) > 12) return false
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)))
}

/** The text as a day, month or year, for literals and tests. Throws RangeError when it is none. */
export function partialDate(text: string): PartialDate {
  if (!isPartialDate(text)) {
    throw new RangeError(`Not a day, month or year of ${firstYear}-${lastYear}: ${JSON.stringify(text)}`)
  }
  return text
}

/** The day of these numbers (month 1–12), or null when there is no such day in the years 1868–2999. */
export function dayOf(year: number, month: number, day: number): IsoDate | null {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return isIsoDate(text) ? text : null
}

/** The day that many days later (earlier when negative). Throws RangeError outside the years 1868–2999. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days)
}

/** The same day that many months later, clamped to the end of the month. Throws RangeError outside the years 1868–2999. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = numbersOf(date)
  const target = year * 12 + (month - 1) + months
  const targetYear = Math.floor(target / 12)
  const targetMonth = target - targetYear * 12 + 1
  return existing(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)))
}

/** Days from one day to the other; negative when `to` is the earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/**
 * Whole months from one day to the other: the most months that can be added to the earlier (month ends clamped) without
 * passing the later; negative when `to` is the earlier.
 */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  if (to < from) return 0 - monthsBetween(to, from)
  const start = numbersOf(from)
  const end = numbersOf(to)
  const months = (end.year - start.year) * 12 + end.month - start.month
  return months > 0 && addMonths(from, months) > to ? months - 1 : months
}

export function weekdayOf(date: IsoDate): Weekday {
  // 1970-01-01 was a Thursday.
  return ((((dayNumber(date) + 4) % 7) + 7) % 7) as Weekday
}

/** The first day the partial date can mean. */
export function firstDay(partial: PartialDate): IsoDate {
  const { year, month, day } = numbersOf(partial)
  return existing(year, month, day)
}

/** The last day the partial date can mean. */
export function lastDay(partial: PartialDate): IsoDate {
  const { year, month, day } = numbersOf(partial)
  switch (precisionOf(partial)) {
    case 'day':
      return existing(year, month, day)
    case 'month':
      return existing(year, month, daysInMonth(year, month))
    case 'year':
      return existing(year, 12, 31)
  }
}

export function precisionOf(partial: PartialDate): Precision {
  if (partial.length === 10) return 'day'
  return partial.length === 7 ? 'month' : 'year'
}

/** Order in time; a year stands before its months, a month before its days. */
export function compareDates(a: PartialDate, b: PartialDate): -1 | 0 | 1 {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Year, month and day as numbers; what a partial date leaves open is 1. */
export function numbersOf(partial: PartialDate): { readonly year: number; readonly month: number; readonly day: number } {
  return {
    year: Number(partial.slice(0, 4)),
    month: Number(partial.slice(5, 7)) || 1,
    day: Number(partial.slice(8, 10)) || 1,
  }
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function existing(year: number, month: number, day: number): IsoDate {
  const date = dayOf(year, month, day)
  if (date === null) throw new OutsideCalendar(year)
  return date
}

const pad = (value: number, length: number) => String(value).padStart(length, '0')

const daysInEra = 146_097
const daysTo1970 = 719_468

/** Days since 1970-01-01. Years are counted from March, so that the leap day is a year's last; 400 years repeat. */
function dayNumber(date: IsoDate): number {
  const { year, month, day } = numbersOf(date)
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return era * daysInEra + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - daysTo1970
}

function fromDayNumber(number: number): IsoDate {
  const shifted = number + daysTo1970
  const era = Math.floor(shifted / daysInEra)
  const dayOfEra = shifted - era * daysInEra
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return existing(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1)
}
