import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import type { Drawing } from '../../../shared/documents/drawing.ts'
import { indicatorFigure } from '../../../shared/documents/indicator-figure.ts'
import { yearsOf } from '../../../shared/domain/year-scale.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { indicatorEditingText } from '../../../shared/text/indicator-editing-text.ts'
import { indicatorsText } from '../../../shared/text/indicators-text.ts'
import { chartSeries } from './chart-series.ts'
import { eraYear, type FigureMode, sayIndex, sayValue, titleIn } from './figures.ts'

/** The chart of a group as it is on the screen, as a picture that stands alone with its title, notes and sources. */
export function groupDrawing(
  title: string,
  series: readonly IndicatorView[],
  mode: FigureMode,
  chosenKey: string,
  language: Language,
): Drawing {
  const words = indicatorsText[language]
  const editing = indicatorEditingText[language]
  const indicatorOf = (key: string) => series.find((one) => one.key === key)
  const chosen = indicatorOf(chosenKey)
  const shown = chartSeries(series, mode, chosenKey)
  const drawn = series.filter(({ key }) => shown.some((one) => one.key === key))
  const baseYear = mode === 'index' ? (chosen?.baseYear ?? drawn.find((one) => one.baseYear !== null)?.baseYear ?? null) : null
  const unit = chosen === undefined ? '' : words.unitOf(chosen.unitFactor, chosen.unit[language])
  const isPreliminary = drawn.some((one) => one.values.some((value) => value.isPreliminary))
  const notes = drawn.flatMap(({ note }) => note[language] ?? note.en ?? note.ja ?? [])
  const sources = drawn.flatMap(({ seen }) =>
    seen.flatMap(({ field, source }) => (field === null ? (source[language] ?? source.en ?? []) : [])),
  )
  return indicatorFigure({
    title: mode === 'index' || chosen === undefined ? title : titleIn(chosen, language),
    subtitle: mode === 'index' ? (baseYear === null ? words.modes.index : editing.indexTo(words.base(baseYear))) : unit,
    description: words.chart(title, mode),
    language,
    years: yearsOf(series),
    from: mode === 'index' ? 100 : 0,
    baseYear,
    series: shown.map((one) => ({ ...one, title: titleOf(indicatorOf(one.key), language) })),
    words: {
      number: (figure) => figure.toLocaleString(language === 'ja' ? 'ja-JP' : 'en-GB'),
      end: ({ figure, isPreliminary: isMarked }, key) => {
        const indicator = indicatorOf(key)
        const said =
          mode === 'index' || indicator === undefined ? sayIndex(figure, language) : sayValue(figure, indicator, language)
        return `${said}${isMarked ? ` ${words.preliminaryMark}` : ''}`
      },
      era: eraYear,
      gap: words.gap,
      base: words.base,
    },
    notes: [
      ...(isPreliminary ? [words.preliminaryNote] : []),
      ...new Set(notes),
      ...(sources.length === 0 ? [] : [editing.sourceLine([...new Set(sources)].join(language === 'ja' ? '、' : '; '))]),
    ],
  })
}

const titleOf = (indicator: IndicatorView | undefined, language: Language) =>
  indicator === undefined ? '' : titleIn(indicator, language)
