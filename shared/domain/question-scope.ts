import { firstYear, lastYear, partialDate } from './calendar.ts'
import { eras, yearOfEra } from './era.ts'
import { overlaps } from './interval.ts'
import type { Bilingual, Interval } from './model.ts'
import type { Language } from './vocabulary.ts'

/** What a paper is about to which an open question is held. */
export interface QuestionMatter {
  /** The language of its labels. */
  readonly language: Language
  /** The times at which it can have been true; none known: any. */
  readonly times: readonly Interval[]
}

/**
 * Whether an open question concerns labels in this language at these times. A question that names one language alone is about labels in that
 * one; one that names years is about the span of them. Where it names neither it concerns everything.
 */
export function questionConcerns(question: Bilingual, { language, times }: QuestionMatter): boolean {
  const text = [question.en, question.ja].filter(Boolean).join('\n')
  const other = language === 'ja' ? 'en' : 'ja'
  if (names[other].test(text) && !names[language].test(text)) return false
  const span = spanOf(text)
  return span === null || times.length === 0 || times.some((time) => overlaps(span, time))
}

const names: Readonly<Record<Language, RegExp>> = {
  en: /\bEnglish\b|英語|英文|英訳/,
  ja: /\bJapanese\b|日本語|和文|邦文/,
}

/** From the first year named to the last. */
function spanOf(text: string): Interval | null {
  const gregorian = [...text.matchAll(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g)].map(([year]) => Number(year))
  const japanese = [...text.matchAll(/(明治|大正|昭和|平成|令和)(元|\d{1,2})年/g)].flatMap(([, name, year]) => {
    const era = eras.find(({ ja }) => ja === name)
    return era === undefined ? [] : [yearOfEra(era, year === '元' ? 1 : Number(year))]
  })
  const years = [...gregorian, ...japanese].filter((year) => year >= firstYear && year <= lastYear)
  if (years.length === 0) return null
  return { from: partialDate(String(Math.min(...years))), to: partialDate(String(Math.max(...years))) }
}
