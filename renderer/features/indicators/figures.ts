import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { partialDate } from '../../../shared/domain/calendar.ts'
import { formatEraDate } from '../../../shared/domain/era.ts'
import { indexSeries } from '../../../shared/domain/index-series.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { IndicatorsText } from '../../../shared/text/indicators-text.ts'

export type IndicatorValue = IndicatorView['values'][number]

/** Index or value. */
export type FigureMode = 'index' | 'values'

const locales = { en: 'en-GB', ja: 'ja-JP' } as const

/** A value with the decimals in which the series is printed: `1,908`, `11.8`. */
export function sayValue(value: number, { decimals }: Pick<IndicatorView, 'decimals'>, language: Language): string {
  return value.toLocaleString(locales[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}

/** An index with one decimal; null where there is none. */
export function sayIndex(index: number | null, language: Language): string | null {
  return index === null ? null : index.toLocaleString(locales[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}

/** One figure of one series in words. */
export function sayPoint(indicator: IndicatorView, value: IndicatorValue, words: IndicatorsText, language: Language): string {
  return words.point({
    series: titleIn(indicator, language),
    year: value.year,
    value: sayValue(value.value, indicator, language),
    unit: words.unitOf(indicator.unitFactor, indicator.unit[language]),
    index: sayIndex(value.index, language),
    isPreliminary: value.isPreliminary,
  })
}

export const titleIn = ({ title }: IndicatorView, language: Language): string =>
  title[language] ?? title[language === 'ja' ? 'en' : 'ja'] ?? ''

/** The series as an index to another year than its own; its printed indexes, which go by its own, are left out. Null: as it is. */
export function rebased(indicator: IndicatorView, base: number | null): IndicatorView {
  if (base === null || base === indicator.baseYear) return indicator
  const index = indexSeries(indicator.values, base)
  const values = indicator.values.map((value) => ({ ...value, index: index.get(value.year) ?? null, printedIndex: null }))
  return { ...indicator, baseYear: base, values }
}

/** `H7`: the era year in which the year ends. */
export const eraYear = (year: number): string => formatEraDate(partialDate(String(year)), 'short').replace(/\..*$/, '')
