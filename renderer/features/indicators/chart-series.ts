import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import type { ChartFigure, ChartSeries } from '../../../shared/documents/line-chart.ts'
import type { FigureMode, IndicatorValue } from './figures.ts'

/** A figure of the chart and the value it comes from. */
export interface DrawnFigure extends ChartFigure {
  readonly value: IndicatorValue
}

/** What the chart draws: as an index all series, as values, which differ in unit, only the chosen one. */
export function chartSeries(
  series: readonly IndicatorView[],
  mode: FigureMode,
  chosen: string,
): readonly ChartSeries<DrawnFigure>[] {
  return series
    .map((indicator, place) => ({
      key: indicator.key,
      place,
      figures: indicator.values.flatMap((value): readonly DrawnFigure[] => {
        const figure = mode === 'index' ? value.index : value.value
        return figure === null ? [] : [{ year: value.year, figure, isPreliminary: value.isPreliminary, value }]
      }),
    }))
    .filter(({ key }) => mode === 'index' || key === chosen)
}
