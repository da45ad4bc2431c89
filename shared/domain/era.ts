import {
  isPartialDate,
  type IsoDate,
  isoDate,
  lastDay,
  numbersOf,
  type PartialDate,
  partialDate,
  precisionOf,
  weekdayOf,
} from './calendar.ts'
import type { Language } from './vocabulary.ts'

/** A Japanese era name (元号) and the day from which it counts. */
export interface Era {
  readonly ja: string
  readonly en: string
  /** Of the short form, `H17.6.10`. */
  readonly letter: 'M' | 'T' | 'S' | 'H' | 'R'
  readonly from: IsoDate
  /** The calendar year that is its year one (元年). */
  readonly firstYear: number
}

/** Oldest first. Heisei: 昭和64年政令第1号; Reiwa: 平成31年政令第143号; the others by imperial proclamation. */
export const eras: readonly Era[] = [
  { ja: '明治', en: 'Meiji', letter: 'M', from: isoDate('1868-01-25'), firstYear: 1868 },
  { ja: '大正', en: 'Taisho', letter: 'T', from: isoDate('1912-07-30'), firstYear: 1912 },
  { ja: '昭和', en: 'Showa', letter: 'S', from: isoDate('1926-12-25'), firstYear: 1926 },
  { ja: '平成', en: 'Heisei', letter: 'H', from: isoDate('1989-01-08'), firstYear: 1989 },
  { ja: '令和', en: 'Reiwa', letter: 'R', from: isoDate('2019-05-01'), firstYear: 2019 },
]

/** Before this day era dates were lunar (明治5年12月2日 is 31 December 1872), so their days and months are not ours. */
export const firstGregorianEraDay = isoDate('1873-01-01')

/** The era on the day; null before Meiji. */
export function eraOf(date: IsoDate): Era | null {
  return eras.findLast((era) => era.from <= date) ?? null
}

/** The year of the era in that calendar year, from 1; below 1 before the era, and counted on after its end (平成32年). */
export function eraYear(era: Era, year: number): number {
  return year - era.firstYear + 1
}

/** The calendar year of a year of the era, the inverse of `eraYear`. */
export function yearOfEra(era: Era, yearInEra: number): number {
  return era.firstYear + yearInEra - 1
}

/**
 * `long` 平成17年6月10日 · `weekday` 平成17年6月10日(金) · `short` H17.6.10. Less precise dates likewise: 平成10年5月, H10.5.
 */
export type EraStyle = 'long' | 'weekday' | 'short'

/**
 * The date by era. A month or year that saw two eras bears the later one's name (2019 is 令和元年). Days and months before
 * 1873 have no Gregorian era date and come by the western year instead.
 */
export function formatEraDate(date: PartialDate, style: EraStyle): string {
  const { year, month, day } = numbersOf(date)
  const precision = precisionOf(date)
  // A day that another tool wrote into the file may be none that the register knows: it is written as it stands.
  const isKnown = isPartialDate(date)
  const era = !isKnown || (precision !== 'year' && date < firstGregorianEraDay) ? null : eraOf(lastDay(date))
  const parts = precision === 'year' ? [] : precision === 'month' ? [month] : [month, day]

  if (style === 'short') {
    return [era === null ? String(year) : `${era.letter}${eraYear(era, year)}`, ...parts].join('.')
  }
  const kanji = [
    `${era === null ? year : eraYearInKanji(era, year)}年`,
    ...parts.map((part, at) => `${part}${at === 0 ? '月' : '日'}`),
  ]
  // A day is the only partial date whose last day is itself.
  return kanji.join('') + (style === 'weekday' && precision === 'day' && isKnown ? `(${japaneseWeekday(lastDay(date))})` : '')
}

/** 日月火水木金土. */
export function japaneseWeekday(date: IsoDate): string {
  return '日月火水木金土'.charAt(weekdayOf(date))
}

/** `label` FY2005 / 平成17年度 · `words` fiscal 2005 / 平成17年度 · `title` Fiscal 2005 / 平成17年度 · `gregorian` FY2005 / 2005年度. */
export type FiscalYearStyle = 'label' | 'words' | 'title' | 'gregorian'

/** The name of a fiscal year (1868–2999). Fiscal 2019 is 令和元年度: a year that saw two eras bears the later one's name. */
export function formatFiscalYear(fiscalYear: number, language: Language, style: FiscalYearStyle): string {
  if (language === 'en') {
    switch (style) {
      case 'label':
      case 'gregorian':
        return `FY${fiscalYear}`
      case 'words':
        return `fiscal ${fiscalYear}`
      case 'title':
        return `Fiscal ${fiscalYear}`
    }
  }
  if (style === 'gregorian') return `${fiscalYear}年度`
  const era = eraOf(lastDay(partialDate(String(fiscalYear))))
  return `${era === null ? fiscalYear : eraYearInKanji(era, fiscalYear)}年度`
}

/** 平成17, and 令和元 for an era's first year: never 1年. */
function eraYearInKanji(era: Era, year: number): string {
  const number = eraYear(era, year)
  return `${era.ja}${number === 1 ? '元' : number}`
}
