import { partialDate } from '../../../shared/domain/calendar.ts'
import type { YearKind } from '../../../shared/domain/calendar-year.ts'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'

interface NamedYear {
  readonly kind: YearKind
  readonly year: number
}

/** "Fiscal 2005", 平成17年度; "2005", 平成17年. */
export function yearName({ kind, year }: NamedYear, language: Language): string {
  if (kind === 'fiscal') return formatFiscalYear(year, language, 'title')
  return formatDay(partialDate(String(year)), language, language === 'ja' ? 'era-long' : 'long')
}

/** The same year as the other calendar counts it, for the line below the title. */
export function otherYearName({ kind, year }: NamedYear, language: Language): string {
  if (kind === 'fiscal') return formatFiscalYear(year, 'ja', language === 'ja' ? 'gregorian' : 'title')
  return formatDay(partialDate(String(year)), 'ja', language === 'ja' ? 'long' : 'era-long')
}
