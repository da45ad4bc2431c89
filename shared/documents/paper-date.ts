import type { IsoDate, PartialDate } from '../domain/calendar.ts'
import { formatEraDate } from '../domain/era.ts'
import { formatDay } from '../domain/format-date.ts'
import type { Language } from '../domain/vocabulary.ts'

/** The day of a meeting: 平成17年6月10日（金）, Friday, 10 June 2005. Papers count years by era in Japanese. */
export function paperDay(date: IsoDate, language: Language): string {
  return language === 'ja' ? fullWidthBrackets(formatEraDate(date, 'weekday')) : formatDay(date, 'en', 'weekday')
}

/** A date as precisely as it is known, without the weekday: 平成17年6月10日, 10 June 2005. */
export function paperDate(date: PartialDate, language: Language): string {
  return language === 'ja' ? formatEraDate(date, 'long') : formatDay(date, 'en', 'long')
}

/** For narrow columns: 平成17.6.10 without the era's kanji, H17.6.10; 10 Jun 2005. */
export function paperDateShort(date: PartialDate, language: Language): string {
  return language === 'ja' ? formatEraDate(date, 'short') : formatDay(date, 'en', 'short')
}

const fullWidthBrackets = (text: string) => text.replace('(', '（').replace(')', '）')
