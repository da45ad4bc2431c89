import { fiscalYearMentions } from '../../../shared/domain/title-pattern.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'

/** A title with `{year}` for its fiscal year, as a series keeps its wordings: "… in Fiscal {year}", {year}における…. */
export function yearWording(title: string, language: Language): string {
  return fiscalYearMentions(title, language).reduceRight((text, { start, end }) => {
    if (language === 'en') return text.slice(0, start) + text.slice(start, end).replace(/\d{4}$/, '{year}') + text.slice(end)
    return `${text.slice(0, start)}{year}${text.slice(end).replace(/^[ 　]*年度/, '')}`
  }, title)
}
