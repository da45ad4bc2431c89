import { type IsoDate, lastDay, numbersOf, type PartialDate, partialDate, precisionOf } from '../domain/calendar.ts'
import type { DateStyle } from '../domain/date-style.ts'
import { eraOf, eraYear, firstGregorianEraDay, formatEraDate, formatFiscalYear } from '../domain/era.ts'
import { formatDay } from '../domain/format-date.ts'
import type { Language } from '../domain/vocabulary.ts'

/** What every builder of a dated paper takes beside its matter. */
export interface PaperInput {
  readonly dateStyle?: DateStyle
}

type Width = 'weekday' | 'long' | 'short'

/**
 * The day of a meeting: 平成17年6月10日（金）, 2005年6月10日（金）, 平成17年（2005年）6月10日（金）; Friday, 10 June 2005, Friday, 10 June Heisei 17,
 * Friday, 10 June 2005 (Heisei 17).
 */
export function paperDay(date: IsoDate, language: Language, style?: DateStyle): string {
  return written(date, language, 'weekday', style)
}

/** A date as precisely as it is known, without the weekday: 平成17年6月10日, 10 June 2005. */
export function paperDate(date: PartialDate, language: Language, style?: DateStyle): string {
  return written(date, language, 'long', style)
}

/** For narrow columns: H17.6.10, 2005.6.10, 2005(H17).6.10; 10 Jun 2005, 10 Jun H17, 10 Jun 2005 (H17). */
export function paperDateShort(date: PartialDate, language: Language, style?: DateStyle): string {
  return written(date, language, 'short', style)
}

/** 平成17年度, 2005年度, 平成17（2005）年度; Fiscal 2005, Fiscal Heisei 17, Fiscal 2005 (Heisei 17). */
export function paperFiscalYear(year: number, language: Language, style: DateStyle = 'language'): string {
  const ordinary = formatFiscalYear(year, language, 'title')
  const date = partialDate(String(year))
  if (style === 'language' || eraOf(lastDay(date)) === null) return ordinary
  if (language === 'ja') {
    if (style === 'era') return ordinary
    return style === 'gregorian' ? formatFiscalYear(year, 'ja', 'gregorian') : ordinary.replace('年度', `（${year}）年度`)
  }
  if (style === 'gregorian') return ordinary
  const inEra = englishEraYear(date, 'long')
  return style === 'both' ? `${ordinary} (${inEra})` : ordinary.replace(String(year), inEra)
}

function written(date: PartialDate, language: Language, width: Width, style: DateStyle = 'language'): string {
  const hasEra = precisionOf(date) === 'year' ? eraOf(lastDay(date)) !== null : date >= firstGregorianEraDay
  // Before the era's Gregorian days only the western calendar counts, whatever the house chose.
  const kept: DateStyle = style === 'language' || hasEra ? style : 'gregorian'
  return language === 'ja' ? japanese(date, width, kept) : english(date, width, kept)
}

function japanese(date: PartialDate, width: Width, style: DateStyle): string {
  const { year } = numbersOf(date)
  switch (style) {
    case 'language':
    case 'era':
      return fullWidthBrackets(formatEraDate(date, width))
    case 'gregorian':
      return width === 'short'
        ? formatDay(date, 'ja', 'numeric').split('/').map(Number).join('.')
        : fullWidthBrackets(formatDay(date, 'ja', width))
    case 'both': {
      const byEra = formatEraDate(date, width)
      if (width !== 'short') return fullWidthBrackets(byEra.replace('年', `年(${year}年)`))
      const [era = '', ...rest] = byEra.split('.')
      return [`${year}(${era})`, ...rest].join('.')
    }
  }
}

function english(date: PartialDate, width: Width, style: DateStyle): string {
  const western = formatDay(date, 'en', width)
  if (style === 'language' || style === 'gregorian') return western
  const { year } = numbersOf(date)
  const inEra = englishEraYear(date, width)
  // The year stands last in every English form.
  return style === 'both' ? `${western} (${inEra})` : `${western.slice(0, western.length - String(year).length)}${inEra}`
}

/** Heisei 17; H17 where there is little room. */
function englishEraYear(date: PartialDate, width: Width): string {
  const era = eraOf(lastDay(date))
  const { year } = numbersOf(date)
  if (era === null) return String(year)
  return width === 'short' ? `${era.letter}${eraYear(era, year)}` : `${era.en} ${eraYear(era, year)}`
}

const fullWidthBrackets = (text: string) => text.replaceAll('(', '（').replaceAll(')', '）')
