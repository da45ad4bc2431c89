import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { readItemTitle } from '../../../shared/domain/item-kind.ts'
import { fiscalYearMentions } from '../../../shared/domain/title-pattern.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'

/** A title with `{year}` for its fiscal year, as a series keeps its wordings: "… in Fiscal {year}", {year}における…. */
export function yearWording(title: string, language: Language): string {
  return fiscalYearMentions(title, language).reduceRight((text, { start, end }) => {
    if (language === 'en') return text.slice(0, start) + text.slice(start, end).replace(/\d{4}$/, '{year}') + text.slice(end)
    return `${text.slice(0, start)}{year}${text.slice(end).replace(/^[ 　]*年度/, '')}`
  }, title)
}

/** The name of one year's plan in an item that adopts it or reports its adoption: what the verb is about, with the year as printed. */
export function yearlyPlanName(itemTitle: string, fiscalYear: number, language: Language): string {
  const { subject } = readItemTitle(itemTitle)
  const at = itemTitle.indexOf(subject)
  const named = at < 0 ? '' : language === 'en' ? itemTitle.slice(at) : itemTitle.slice(0, at + subject.length)
  if (fiscalYearMentions(named, language).length > 0) return named.replace(/^[「『"“]|,? etc\.?$/g, '')
  const year = formatFiscalYear(fiscalYear, language, 'title')
  return language === 'en' ? `${subject} in ${year}` : `${year}${subject}`
}
