import { formatFiscalYear } from './era.ts'
import { readItemTitle } from './item-kind.ts'
import { fiscalYearMentions } from './title-pattern.ts'
import type { Language } from './vocabulary.ts'

/** The name of one year's plan in an item that adopts it or reports its adoption: what the verb is about, with the year as printed. */
export function yearlyPlanName(itemTitle: string, fiscalYear: number, language: Language): string {
  const { subject } = readItemTitle(itemTitle)
  const at = itemTitle.indexOf(subject)
  const named = at < 0 ? '' : language === 'en' ? itemTitle.slice(at) : itemTitle.slice(0, at + subject.length)
  if (fiscalYearMentions(named, language).length > 0) return named.replace(/^[「『"“]|,? etc\.?$/g, '')
  const year = formatFiscalYear(fiscalYear, language, 'title')
  return language === 'en' ? `${subject} in ${year}` : `${year}${subject}`
}
