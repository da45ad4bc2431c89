import { gapsOf, runsOf, type Span, spread, ticksOf } from '../domain/year-scale.ts'

/** One figure of a line. */
export interface ChartFigure {
  readonly year: number
  /** What is drawn: the index or the value. */
  readonly figure: number
  readonly isPreliminary: boolean
}

export interface ChartSeries<Figure extends ChartFigure = ChartFigure> {
  readonly key: string
  /** The series' place in its group: its sign and its dashes go by it. */
  readonly place: number
  readonly figures: readonly Figure[]
}

/** Where the lines may stand, in pixels: margins round them, the series' titles at the right. */
export interface ChartFrame {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly labels: number
  /** What a title at the right takes in height; one line where nothing is said. */
  readonly labelHeight?: number
}

export interface PlacedFigure<Figure extends ChartFigure> {
  readonly of: Figure
  readonly x: number
  readonly y: number
}

export interface ChartLine<Figure extends ChartFigure = ChartFigure> {
  readonly key: string
  readonly place: number
  readonly figures: readonly PlacedFigure<Figure>[]
  /** Figures of years that follow one another: a line is drawn within a run, never from one to the next. */
  readonly runs: readonly (readonly PlacedFigure<Figure>[])[]
  readonly end: PlacedFigure<Figure>
  /** Where its title stands, kept apart from the others'. */
  readonly labelY: number
}

export interface LineChart<Figure extends ChartFigure = ChartFigure> {
  readonly ticks: readonly { readonly value: number; readonly y: number }[]
  readonly years: readonly { readonly year: number; readonly x: number }[]
  /** Years without any value, from edge to edge. */
  readonly gaps: readonly (Span & { readonly x: number; readonly width: number })[]
  readonly lines: readonly ChartLine<Figure>[]
  /** The right end of the plot, where titles begin. */
  readonly right: number
  readonly plotHeight: number
  readonly xOf: (year: number) => number
  readonly yOf: (figure: number) => number
}

const oneLine = 17

/**
 * Places lines over the years. `years`: those with a value in any series, shown or not; those between without one stay open. The year
 * before the first is shown too, as the published figure has it. `from`: a figure the scale always reaches to.
 */
export function layOutLineChart<Figure extends ChartFigure>(
  series: readonly ChartSeries<Figure>[],
  years: readonly number[],
  frame: ChartFrame,
  from: number,
): LineChart<Figure> {
  const { width, height, top, bottom, left, labels, labelHeight = oneLine } = frame
  const plotHeight = height - top - bottom
  const [first, last] = [(years[0] ?? 0) - 1, years.at(-1) ?? 0]
  const values = ticksOf(
    series.flatMap(({ figures }) => figures.map(({ figure }) => figure)),
    from,
  )
  const [low, high] = [values[0] ?? 0, values.at(-1) ?? 1]
  const step = (width - left - labels) / Math.max(1, last - first + 0.5)
  const xOf = (year: number) => left + (year - first + 0.4) * step
  const yOf = (figure: number) => top + plotHeight * (1 - (figure - low) / Math.max(high - low, 1e-9))

  const placed = series.flatMap(({ key, place, figures }) => {
    const all = figures.map((of) => ({ of, x: xOf(of.year), y: yOf(of.figure) }))
    const end = all.at(-1)
    const runs = runsOf(all.map((one) => ({ ...one, year: one.of.year })))
    return end === undefined ? [] : [{ key, place, figures: all, runs, end }]
  })
  const labelYs = spread(
    placed.map(({ end }) => end.y),
    labelHeight,
    height - bottom,
  )
  return {
    ticks: values.map((value) => ({ value, y: yOf(value) })),
    years:
      years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => ({ year: first + at, x: xOf(first + at) })),
    gaps: gapsOf(years).map((gap) => ({ ...gap, x: xOf(gap.from) - step / 2, width: step * (gap.to - gap.from + 1) })),
    lines: placed.map((line, at) => ({ ...line, labelY: labelYs[at] ?? line.end.y })),
    right: width - labels,
    plotHeight,
    xOf,
    yOf,
  }
}

/** Every n-th year when the columns are too narrow for all. */
export function yearStep({ years }: Pick<LineChart, 'years'>, narrowest: number): number {
  const step = (years[1]?.x ?? narrowest) - (years[0]?.x ?? 0)
  return Math.max(1, Math.ceil(narrowest / Math.max(step, 1)))
}
