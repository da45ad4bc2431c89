import type { Bilingual } from './model.ts'
import { shiftFiscalYears } from './title-pattern.ts'
import { firstYear, lastYear } from './calendar.ts'

/** What of a line speaks of a fiscal year. */
export interface DatedLine {
  readonly title: Bilingual
  readonly fiscalYear: number | null
}

/** A line of a past agenda for another fiscal year: its year and every fiscal year in its titles moved by so many years. */
export function shiftedLine({ title, fiscalYear }: DatedLine, by: number): DatedLine {
  if (by === 0) return { title, fiscalYear }
  const year = fiscalYear === null ? null : fiscalYear + by
  return {
    title: {
      en: title.en === null ? null : shiftFiscalYears(title.en, 'en', by),
      ja: title.ja === null ? null : shiftFiscalYears(title.ja, 'ja', by),
    },
    fiscalYear: year !== null && year >= firstYear && year < lastYear ? year : fiscalYear,
  }
}
