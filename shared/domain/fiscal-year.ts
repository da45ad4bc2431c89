import { firstYear, type IsoDate, isoDate, lastYear, numbersOf } from './calendar.ts'

/**
 * The fiscal year a day belongs to, named by its first calendar year: 1 April to 31 March (財政法 Art. 11).
 * 21 January 1997 is fiscal 1996.
 */
export function fiscalYearOf(date: IsoDate): number {
  const { year, month } = numbersOf(date)
  return month >= 4 ? year : year - 1
}

/** 1 April, or the first day the register knows where that lies before it. Throws RangeError outside 1867–2999. */
export function fiscalYearStart(fiscalYear: number): IsoDate {
  return isoDate(fiscalYear === firstYear - 1 ? `${firstYear}-01-01` : `${fiscalYear}-04-01`)
}

/** 31 March of the next calendar year, or the last day the register knows where that lies after it. Throws RangeError outside 1867–2999. */
export function fiscalYearEnd(fiscalYear: number): IsoDate {
  return isoDate(fiscalYear === lastYear ? `${lastYear}-12-31` : `${fiscalYear + 1}-03-31`)
}
