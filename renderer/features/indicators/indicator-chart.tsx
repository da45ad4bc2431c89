import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react'
import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { layOutLineChart, type LineChart, yearStep } from '../../../shared/documents/line-chart.ts'
import { widthInEms } from '../../../shared/documents/text-width.ts'
import { seriesStyle } from '../../../shared/documents/series-sign.ts'
import { yearsOf } from '../../../shared/domain/year-scale.ts'
import { indicatorEditingText } from '../../../shared/text/indicator-editing-text.ts'
import { indicatorsText } from '../../../shared/text/indicators-text.ts'
import { gridKeysText } from '../../../shared/text/grid-keys-text.ts'
import { KeyArea } from '../../components/key-hints.tsx'
import { actOf, keyLines, type KeyTable } from '../../components/key-table.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { chartSeries, type DrawnFigure } from './chart-series.ts'
import { eraYear, type FigureMode, sayIndex, sayPoint, sayValue, titleIn } from './figures.ts'
import styles from './indicator-chart.module.css'
import { SeriesSign } from './series-sign.tsx'

export interface IndicatorChartProps {
  readonly title: string
  readonly series: readonly IndicatorView[]
  readonly mode: FigureMode
  readonly chosen: string
  readonly year: number | null
  readonly onChoose: (key: string, year: number | null) => void
}

const chartKeys = [
  ['ArrowLeft', 'before'],
  ['ArrowRight', 'after'],
  ['ArrowUp', 'above'],
  ['ArrowDown', 'below'],
  ['Home', 'first'],
  ['End', 'last'],
] as const satisfies KeyTable<string>
type ChartStep = (typeof chartKeys)[number][1]

const [height, top, bottom, left] = [300, 14, 40, 44]
const [oneLine, twoLines] = [17, 33]
const usualLabels = 178

/**
 * Lines over the years. Years without values stay open and are hatched. The index shows all series; values, which differ in
 * unit, only the chosen one. With the focus on it the arrows walk the figures, and each is read aloud.
 */
export function IndicatorChart({ title, series, mode, chosen, year, onChoose }: IndicatorChartProps) {
  const words = useText(indicatorsText)
  const editing = useText(indicatorEditingText)
  const keys = useText(gridKeysText).chart
  const language = useLanguage()
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  // Room for the series' titles at the right, whole where the window is wide.
  const isLong = (one: IndicatorView) => widthInEms(titleIn(one, language)) * 11 > usualLabels - 56
  const hasLong = series.some(isLong)
  const labels = width > 1000 ? 320 : hasLong ? 212 : usualLabels
  const shown = chartSeries(series, mode, chosen)
  const base = mode === 'index' ? (series.find((one) => one.key === chosen)?.baseYear ?? null) : null
  // Long titles take two lines, as long as there is room for so many.
  const isTwoLined = width <= 1000 && hasLong && shown.length * twoLines <= height - top - bottom
  const labelHeight = isTwoLined ? twoLines : oneLine
  const frameOf = { width, height, top, bottom, left, labels, labelHeight }
  const chart = layOutLineChart(shown, yearsOf(series), frameOf, mode === 'index' ? 100 : 0)
  // The chosen line is drawn last, over the others.
  const inDrawingOrder = chart.lines.toSorted((a, b) => Number(a.key === chosen) - Number(b.key === chosen))
  const line = chart.lines.find(({ key }) => key === chosen)
  const read = series.find((one) => one.key === chosen)
  const point = line?.figures.find(({ of }) => of.year === year)
  const unit = read === undefined ? '' : words.unitOf(read.unitFactor, read.unit[language])

  const onKeyDown = (event: KeyboardEvent) => {
    const step = actOf(chartKeys, event)
    const next = step === null ? null : stepped(step, chart.lines, chosen, year)
    if (next === null) return
    event.preventDefault()
    onChoose(next.key, next.year)
  }

  return (
    <figure className={styles.figure} data-scrolls-sideways>
      <KeyArea
        hints={[
          { keys: ['ArrowLeft', 'ArrowRight'], text: editing.chartKeys },
          { keys: ['ArrowUp', 'ArrowDown'], text: words.seriesKey },
        ]}
        sections={[{ name: keys.name, lines: keyLines(chartKeys, keys) }]}
      >
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application takes its own keys; what the arrows reach is read from the status below */}
        <div
          ref={frame}
          className={styles.frame}
          role="application"
          tabIndex={0}
          aria-label={words.chart(title, mode)}
          aria-describedby={`${id}-hint`}
          data-chart={title}
          onKeyDown={onKeyDown}
          onFocus={() => {
            const end = line?.end.of.year
            if (year === null && end !== undefined) onChoose(chosen, end)
          }}
        >
          <svg width={width} height={height} role="img" aria-label={words.chart(title, mode)}>
            <defs>
              <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <path className={styles.hatch} d="M0 0V6" />
              </pattern>
            </defs>
            <Scale chart={chart} base={base} year={year} hatch={`${id}-hatch`} isIndex={mode === 'index'} />
            {point !== undefined && <path className={styles.cursor} d={`M${point.x} ${top}V${height - bottom}`} />}
            {inDrawingOrder.map((one) => {
              const indicator = series.find(({ key }) => key === one.key)
              return (
                <g key={one.key} className={styles.line} data-chosen={one.key === chosen || undefined}>
                  {one.runs
                    .filter((run) => run.length > 1)
                    .map((run) => (
                      <polyline
                        key={run[0]?.of.year}
                        points={run.map(({ x, y }) => `${x},${y}`).join(' ')}
                        strokeDasharray={seriesStyle(one.place).dashes.join(' ') || undefined}
                      />
                    ))}
                  {one.figures.map(({ of, x, y }) => (
                    <g
                      key={of.year}
                      data-preliminary={of.isPreliminary || undefined}
                      onPointerEnter={() => onChoose(one.key, of.year)}
                    >
                      {indicator !== undefined && <title>{sayPoint(indicator, of.value, words, language)}</title>}
                      <circle className={styles.target} cx={x} cy={y} r="9" />
                      <SeriesSign at={one.place} x={x} y={y} isFilled={of.isPreliminary ? false : one.key === chosen} />
                    </g>
                  ))}
                </g>
              )
            })}
            {chart.lines.map(({ key, end, labelY }) => (
              <path key={key} className={styles.leader} d={`M${end.x + 7} ${end.y}L${chart.right + 4} ${labelY}`} />
            ))}
          </svg>
          {chart.lines.map(({ key, end, labelY }) => {
            const indicator = series.find((one) => one.key === key)
            return indicator === undefined ? null : (
              <button
                key={key}
                type="button"
                // The series are reached with the arrows; here they are at hand for the mouse.
                tabIndex={-1}
                className={styles.label}
                data-chosen={key === chosen || undefined}
                data-lines={isTwoLined ? 2 : 1}
                title={titleIn(indicator, language)}
                style={{ top: `${labelY}px`, left: `${chart.right + 8}px`, width: `${labels - 8}px` }}
                onClick={() => onChoose(key, null)}
              >
                <span>{titleIn(indicator, language)}</span>
                <b>
                  {mode === 'index' ? sayIndex(end.of.figure, language) : sayValue(end.of.figure, indicator, language)}
                  {end.of.isPreliminary && ` ${words.preliminaryMark}`}
                </b>
              </button>
            )
          })}
          {read !== undefined && line !== undefined && point !== undefined && (
            <div
              className={styles.readout}
              data-below={point.y < top + 52 || undefined}
              data-lean={leanOf(line.figures, point.of.year)}
              style={{ left: `${point.x}px`, top: `${point.y}px` }}
            >
              <b>{mode === 'index' ? sayIndex(point.of.figure, language) : sayValue(point.of.figure, read, language)}</b>
              <span>
                {point.of.year} · {mode === 'index' ? words.amount(sayValue(point.of.value.value, read, language), unit) : unit}
              </span>
            </div>
          )}
        </div>
      </KeyArea>
      <figcaption id={`${id}-hint`} className="sr-only">
        {words.chartHint}
      </figcaption>
      <span className="sr-only" role="status">
        {read !== undefined && point !== undefined && sayPoint(read, point.of.value, words, language)}
      </span>
    </figure>
  )
}

interface ScaleProps {
  readonly chart: LineChart<DrawnFigure>
  readonly base: number | null
  readonly year: number | null
  readonly hatch: string
  readonly isIndex: boolean
}

function Scale({ chart, base, year, hatch, isIndex }: ScaleProps) {
  const words = useText(indicatorsText)
  const language = useLanguage()
  const every = yearStep(chart, 34)
  return (
    <>
      {chart.ticks.map(({ value, y }) => (
        <g key={value}>
          <path className={styles.rule} data-base={(isIndex && value === 100) || undefined} d={`M${left} ${y}H${chart.right}`} />
          <text x={left - 8} y={y + 4} textAnchor="end">
            {value.toLocaleString(language === 'ja' ? 'ja-JP' : 'en-GB')}
          </text>
        </g>
      ))}
      {chart.gaps.map((gap) => (
        <g key={gap.from}>
          <rect x={gap.x} y={top} width={gap.width} height={chart.plotHeight} fill={`url(#${hatch})`} />
          <text className={styles.gap} x={gap.x + gap.width / 2} y={top + chart.plotHeight * 0.3} textAnchor="middle">
            {words.gap(gap.from, gap.to)}
          </text>
        </g>
      ))}
      {base !== null && chart.years.some((one) => one.year === base) && (
        <text className={styles.base} x={chart.xOf(base)} y={chart.yOf(100) - 12} textAnchor="middle">
          {words.base(base)}
        </text>
      )}
      {chart.years.map(({ year: one, x }, at) =>
        at % every === 0 || one === year ? (
          <g key={one} data-here={one === year || undefined} className={styles.tick}>
            <text x={x} y={height - bottom + 18} textAnchor="middle">
              {one}
            </text>
            <text x={x} y={height - bottom + 33} textAnchor="middle">
              {eraYear(one)}
            </text>
          </g>
        ) : null,
      )}
    </>
  )
}

/** Where an arrow leads: to the figure before or after, or to the nearest of the line above or below. Null: nowhere. */
function stepped(
  step: ChartStep,
  lines: LineChart<DrawnFigure>['lines'],
  chosen: string,
  year: number | null,
): { readonly key: string; readonly year: number } | null {
  const line = lines.find((one) => one.key === chosen)
  if (line === undefined) return null
  const years = line.figures.map(({ of }) => of.year)
  const here = year ?? years.at(-1) ?? 0
  const at = years.indexOf(here)
  const to = (next: number | undefined) => (next === undefined ? null : { key: chosen, year: next })
  switch (step) {
    case 'before':
      return to(years[Math.max(at - 1, 0)])
    case 'after':
      return to(years[Math.min(at + 1, years.length - 1)])
    case 'first':
      return to(years[0])
    case 'last':
      return to(years.at(-1))
    case 'above':
    case 'below': {
      const next = lines[lines.indexOf(line) + (step === 'above' ? -1 : 1)]
      const nearest = next?.figures.toSorted((a, b) => Math.abs(a.of.year - here) - Math.abs(b.of.year - here))[0]
      return next === undefined || nearest === undefined ? null : { key: next.key, year: nearest.of.year }
    }
    default:
      return null
  }
}

/** The side on which the read-out hides least of its own line: over the lower part. */
function leanOf(figures: readonly { readonly of: DrawnFigure }[], year: number): 'left' | 'right' {
  const at = figures.findIndex(({ of }) => of.year === year)
  const [here, next] = [figures[at]?.of, figures[at + 1]?.of]
  return here === undefined || next === undefined || next.figure > here.figure ? 'left' : 'right'
}

/** The element's width, followed as it changes; a usual one until it is known. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(728)
  useEffect(() => {
    const target = element.current
    if (target === null || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0)
      if (measured > 0) setWidth(measured)
    })
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return width
}
