import { type DateProblem, parsePartial } from '../domain/parse-date.ts'
import type { Language } from '../domain/vocabulary.ts'
import { dateText } from './date-text.ts'

/** What can be said of these does not hang on what the field takes; of the others each field says how it wants to be written. */
const telling: ReadonlySet<DateProblem> = new Set([
  'two-digit-year',
  'year-missing',
  'no-such-month',
  'no-such-day',
  'out-of-range',
  'before-era',
  'lunar-calendar',
  'weekday-differs',
  'years-differ',
])

/** Why a date as typed is none, in the same words in every field; `otherwise` where it cannot be read as one at all. */
export function sayDateProblem(typed: string, language: Language, otherwise: string): string {
  const parsed = parsePartial(typed.trim())
  if (parsed.ok || !telling.has(parsed.problem)) return otherwise
  return dateText[language].problem[parsed.problem](typed.trim())
}
