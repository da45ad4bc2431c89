import type { Language } from '../domain/vocabulary.ts'
import { type Drawing, type Mark, rounded } from './drawing.ts'
import { type ChartFigure, type ChartSeries, layOutLineChart, type LineChart, yearStep } from './line-chart.ts'
import { seriesStyle } from './series-sign.ts'
import { columnsOf, wrapped } from './text-width.ts'

export interface IndicatorFigure {
  readonly title: string
  /** Under the title: the unit, or the base year. */
  readonly subtitle: string
  /** What a reader who cannot see it is told. */
  readonly description: string
  readonly language: Language
  readonly series: readonly (ChartSeries & { readonly title: string })[]
  readonly years: readonly number[]
  /** A figure the scale always reaches to: 100 for an index, 0 for values. */
  readonly from: number
  /** The year at 100; null: values are drawn. */
  readonly baseYear: number | null
  readonly words: {
    readonly number: (figure: number) => string
    /** The last figure of a line, beside its title. */
    readonly end: (figure: ChartFigure, key: string) => string
    readonly era: (year: number) => string
    readonly gap: (from: number, to: number) => string
    readonly base: (year: number) => string
  }
  /** Notes and sources, a paragraph each. */
  readonly notes: readonly string[]
}

const width = 1040
const plotTop = 76
const plotHeight = 380
const foot = 46
const labels = 330
const labelColumns = 50
const ink = '#1d2126'
const quiet = '#54595f'
const rule = '#d5d5cf'
const paper = '#ffffff'
const noteSize = 12
const noteColumns = 160

/** The chart of a group as a picture that stands alone, as the published figure has it: light, with its title, notes and sources. */
export function indicatorFigure(of: IndicatorFigure): Drawing {
  const chart = layOutLineChart(
    of.series,
    of.years,
    { width, height: plotTop + plotHeight + foot, top: plotTop, bottom: foot, left: 64, labels },
    of.from,
  )
  const notes = of.notes.flatMap((note) => wrapped(note, noteColumns))
  const notesTop = plotTop + plotHeight + foot + 22
  const height = notesTop + notes.length * 18 + 10
  return {
    width,
    height,
    title: of.title,
    description: of.description,
    language: of.language,
    marks: [
      { kind: 'path', d: `M0 0H${width}V${height}H0z`, fill: paper },
      text(of.title, 24, 34, 18, { isStrong: true }),
      text(of.subtitle, 24, 56, 13, { fill: quiet }),
      ...scale(chart, of),
      ...chart.lines.flatMap((line) => lineMarks(line, chart, of)),
      ...notes.map((note, at) => text(note, 24, notesTop + at * 18, noteSize, { fill: quiet })),
    ],
  }
}

function scale(chart: LineChart, { baseYear, words }: IndicatorFigure): readonly Mark[] {
  const every = yearStep(chart, 38)
  const foundation = plotTop + plotHeight
  return [
    ...chart.gaps.flatMap((gap): readonly Mark[] => [
      { kind: 'path', d: hatch(gap.x, gap.width), stroke: rule, width: 1 },
      text(words.gap(gap.from, gap.to), gap.x + gap.width / 2, plotTop + plotHeight * 0.3, 12, { fill: quiet, anchor: 'middle' }),
    ]),
    ...chart.ticks.flatMap(({ value, y }): readonly Mark[] => [
      {
        kind: 'path',
        d: `M64 ${rounded(y)}H${chart.right}`,
        stroke: baseYear !== null && value === 100 ? quiet : rule,
        width: 1,
      },
      text(words.number(value), 54, y + 4, 12, { fill: quiet, anchor: 'end' }),
    ]),
    ...(baseYear === null || !chart.years.some(({ year }) => year === baseYear)
      ? []
      : [text(words.base(baseYear), chart.xOf(baseYear), chart.yOf(100) - 14, 12, { anchor: 'middle' })]),
    ...chart.years
      .filter((_, at) => at % every === 0)
      .flatMap(({ year, x }): readonly Mark[] => [
        text(String(year), x, foundation + 20, 12, { fill: quiet, anchor: 'middle' }),
        text(words.era(year), x, foundation + 35, 11, { fill: quiet, anchor: 'middle' }),
      ]),
  ]
}

function lineMarks(line: LineChart['lines'][number], chart: LineChart, { series, words }: IndicatorFigure): readonly Mark[] {
  const { path, dashes, isFilled } = seriesStyle(line.place)
  const title = series.find(({ key }) => key === line.key)?.title ?? ''
  const end = words.end(line.end.of, line.key)
  return [
    ...line.runs
      .filter((run) => run.length > 1)
      .map(
        (run): Mark => ({
          kind: 'path',
          d: run.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join(''),
          stroke: ink,
          width: 1.6,
          dashes,
        }),
      ),
    ...line.figures.map(
      ({ of, x, y }): Mark => ({
        kind: 'path',
        d: path,
        x,
        y,
        stroke: ink,
        width: 1.6,
        fill: isFilled && !of.isPreliminary ? ink : paper,
      }),
    ),
    {
      kind: 'path',
      d: `M${rounded(line.end.x + 8)} ${rounded(line.end.y)}L${chart.right + 4} ${rounded(line.labelY)}`,
      stroke: rule,
    },
    text(`${shortened(title, labelColumns - columnsOf(end))} ${end}`, chart.right + 10, line.labelY + 4, 12.5),
  ]
}

/** Slanting lines over the whole height, cut at the edges. */
function hatch(left: number, wide: number): string {
  const [right, top, bottom] = [left + wide, plotTop, plotTop + plotHeight]
  const lines: string[] = []
  for (let x = left - plotHeight; x < right; x += 8) {
    const [x1, y1] = x < left ? [left, bottom - (left - x)] : [x, bottom]
    const x2 = Math.min(x + plotHeight, right)
    const y2 = bottom - (x2 - x)
    if (y1 > top && x2 > x1) lines.push(`M${rounded(x1)} ${rounded(y1)}L${rounded(x2)} ${rounded(Math.max(y2, top))}`)
  }
  return lines.join('')
}

function shortened(words: string, columns: number): string {
  if (columnsOf(words) <= columns) return words
  let kept = ''
  for (const character of words) {
    if (columnsOf(kept + character) > columns - 1) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

function text(
  words: string,
  x: number,
  y: number,
  size: number,
  more: { readonly fill?: string; readonly anchor?: 'start' | 'middle' | 'end'; readonly isStrong?: boolean } = {},
): Mark {
  return { kind: 'text', text: words, x, y, size, fill: ink, ...more }
}
