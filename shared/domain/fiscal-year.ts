import { firstYear, type IsoDate, isoDate, lastYear, numbersOf } from './calendar.ts'

/**
 * The fiscal year a day belongs to, named by its first calendar year: 1 April to 31 March (財政法 Art. 11).
 * 21 January 1997 is fiscal 1996.
 */
export function fiscalYearOf(date: IsoDate): number {
  const { year, month } = numbersOf(date)
  return month >= 4 ? year : year - 1
}

/** 1 April. Where that lies outside the years the register knows, the first or last day of them: a calendar has ends, and a year reckoned there is cut by them. */
export function fiscalYearStart(fiscalYear: number): IsoDate {
  return withinCalendar(fiscalYear, '04-01')
}

/** 31 March of the next calendar year, or the first or last day the register knows. */
export function fiscalYearEnd(fiscalYear: number): IsoDate {
  return withinCalendar(fiscalYear + 1, '03-31')
}

function withinCalendar(year: number, day: string): IsoDate {
  if (year < firstYear) return isoDate(`${firstYear}-01-01`)
  return isoDate(year > lastYear ? `${lastYear}-12-31` : `${year}-${day}`)
}
