import type { PartialDate } from '../../shared/domain/calendar.ts'
import { formatFiscalYear } from '../../shared/domain/era.ts'
import { formatDay } from '../../shared/domain/format-date.ts'

/**
 * A date in the ways people type it: 2005-06-10, Friday, 10 June 2005, 10 Jun 2005, June 10, 2005, 2005/06/10, 2005/6/10,
 * 2005年6月10日(金), 平成17年6月10日(金), H17.6.10.
 */
export function dateTexts(on: PartialDate | null): readonly string[] {
  if (on === null) return []
  return [
    ...(['numeric', 'weekday', 'short', 'record'] as const).map((style) => formatDay(on, 'en', style)),
    ...(['numeric', 'weekday', 'short', 'era-weekday', 'era-short'] as const).map((style) => formatDay(on, 'ja', style)),
  ]
}

/** A fiscal year likewise: FY2005, fiscal 2005, 平成17年度, 2005年度. */
export function fiscalYearTexts(fiscalYear: number | null): readonly string[] {
  if (fiscalYear === null) return []
  return [
    formatFiscalYear(fiscalYear, 'en', 'label'),
    formatFiscalYear(fiscalYear, 'en', 'words'),
    formatFiscalYear(fiscalYear, 'ja', 'words'),
    formatFiscalYear(fiscalYear, 'ja', 'gregorian'),
  ]
}
