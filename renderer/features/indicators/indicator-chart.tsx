import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { formatEraDate } from '../../../shared/domain/era.ts'
import { partialDate } from '../../../shared/domain/calendar.ts'
import { indicatorsText } from '../../../shared/text/indicators-text.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { type FigureMode, sayIndex, sayPoint, sayValue, titleIn } from './figures.ts'
import styles from './indicator-chart.module.css'
import { SeriesSign } from './series-sign.tsx'
import { gapsOf, type IndicatorValue, runsOf, spread, ticksOf, yearsOf } from '../../../shared/domain/year-scale.ts'

export interface IndicatorChartProps {
  readonly title: string
  readonly series: readonly IndicatorView[]
  readonly mode: FigureMode
  readonly chosen: string
  readonly year: number | null
  readonly onChoose: (key: string, year: number | null) => void
}

const height = 300
const top = 14
const bottom = 40
const left = 44
const plotHeight = height - top - bottom

/**
 * Lines over the years. Years without values stay open and are hatched. The index shows all series; values, which differ in
 * unit, only the chosen one. For readers the chart is one picture, and the table beside it holds every figure.
 */
export function IndicatorChart({ title, series, mode, chosen, year, onChoose }: IndicatorChartProps) {
  const words = useText(indicatorsText)
  const language = useLanguage()
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  // Room for the series' titles at the right, whole where the window is wide.
  const labels = width > 1000 ? 320 : 178

  const figureOf = (value: IndicatorValue) => (mode === 'index' ? value.index : value.value)
  const shown = series
    .map((indicator, at) => ({ indicator, at }))
    .filter(({ indicator }) => mode === 'index' || indicator.key === chosen)
    .map((one) => ({
      ...one,
      points: one.indicator.values.flatMap((value) => {
        const figure = figureOf(value)
        return figure === null ? [] : [{ value, figure, year: value.year }]
      }),
    }))
    .filter(({ points }) => points.length > 0)
  const years = yearsOf(series)
  const base = series.find((one) => one.key === chosen)?.baseYear ?? null
  const [first, last] = [(years[0] ?? 0) - 1, years.at(-1) ?? 0]
  const ticks = ticksOf(
    shown.flatMap(({ points }) => points.map((point) => point.figure)),
    mode === 'index' ? 100 : 0,
  )
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  const step = (width - left - labels) / Math.max(1, last - first + 0.5)
  const x = (at: number) => left + (at - first + 0.4) * step
  const y = (figure: number) => top + plotHeight * (1 - (figure - low) / Math.max(high - low, 1e-9))
  const wanted = shown.map(({ points }) => y(points.at(-1)?.figure ?? 0))
  const places = spread(wanted, 17, height - bottom)
  // The chosen line is drawn last, over the others.
  const inDrawingOrder = shown.toSorted((a, b) => Number(a.indicator.key === chosen) - Number(b.indicator.key === chosen))
  const read = shown.find(({ indicator }) => indicator.key === chosen)
  const unit = read === undefined ? '' : words.unitOf(read.indicator.unitFactor, read.indicator.unit[language])
  const readPoint = read?.points.find((point) => point.year === year)

  return (
    <figure className={styles.figure}>
      <div ref={frame} className={styles.frame}>
        <svg width={width} height={height} role="img" aria-label={words.chart(title, mode)} aria-describedby={`${id}-hint`}>
          <defs>
            <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path className={styles.hatch} d="M0 0V6" />
            </pattern>
          </defs>
          {ticks.map((tick) => (
            <g key={tick}>
              <path
                className={styles.rule}
                data-base={(mode === 'index' && tick === 100) || undefined}
                d={`M${left} ${y(tick)}H${width - labels}`}
              />
              <text x={left - 8} y={y(tick) + 4} textAnchor="end">
                {tick.toLocaleString(language === 'ja' ? 'ja-JP' : 'en-GB')}
              </text>
            </g>
          ))}
          {gapsOf(years).map((gap) => (
            <g key={gap.from}>
              <rect
                x={x(gap.from) - step / 2}
                y={top}
                width={step * (gap.to - gap.from + 1)}
                height={plotHeight}
                fill={`url(#${id}-hatch)`}
              />
              <text className={styles.gap} x={(x(gap.from) + x(gap.to)) / 2} y={top + plotHeight * 0.3} textAnchor="middle">
                {words.gap(gap.from, gap.to)}
              </text>
            </g>
          ))}
          {mode === 'index' && base !== null && (
            <text className={styles.base} x={x(base)} y={y(100) - 12} textAnchor="middle">
              {words.base(base)}
            </text>
          )}
          {Array.from({ length: last - first + 1 }, (_, at) => first + at).map((one) => (
            <g key={one} data-here={one === year || undefined} className={styles.tick}>
              <text x={x(one)} y={height - bottom + 18} textAnchor="middle">
                {one}
              </text>
              <text x={x(one)} y={height - bottom + 33} textAnchor="middle">
                {eraYear(one)}
              </text>
            </g>
          ))}
          {readPoint !== undefined && <path className={styles.cursor} d={`M${x(readPoint.year)} ${top}V${height - bottom}`} />}
          {inDrawingOrder.map(({ indicator, at, points }) => (
            <g key={indicator.key} className={styles.line} data-chosen={indicator.key === chosen || undefined}>
              {runsOf(points)
                .filter((run) => run.length > 1)
                .map((run) => (
                  <polyline key={run[0]?.year} points={run.map((point) => `${x(point.year)},${y(point.figure)}`).join(' ')} />
                ))}
              {points.map((point) => (
                <g
                  key={point.year}
                  data-preliminary={point.value.isPreliminary || undefined}
                  onPointerEnter={() => onChoose(indicator.key, point.year)}
                >
                  <title>{sayPoint(indicator, point.value, words, language)}</title>
                  <circle className={styles.target} cx={x(point.year)} cy={y(point.figure)} r="9" />
                  <SeriesSign
                    at={at}
                    x={x(point.year)}
                    y={y(point.figure)}
                    isFilled={point.value.isPreliminary ? false : indicator.key === chosen}
                  />
                </g>
              ))}
            </g>
          ))}
          {shown.map(({ indicator, points }, at) => (
            <path
              key={indicator.key}
              className={styles.leader}
              d={`M${x(points.at(-1)?.year ?? last) + 7} ${wanted[at] ?? 0}L${width - labels + 4} ${places[at] ?? 0}`}
            />
          ))}
        </svg>
        {shown.map(({ indicator, points }, at) => {
          const end = points.at(-1)
          return (
            <button
              key={indicator.key}
              type="button"
              // The series are reached in the table; here they are at hand for the mouse.
              tabIndex={-1}
              className={styles.label}
              data-chosen={indicator.key === chosen || undefined}
              style={{ top: `${(places[at] ?? 0) - 8}px`, left: `${width - labels + 8}px`, width: `${labels - 8}px` }}
              onClick={() => onChoose(indicator.key, null)}
            >
              <span>{titleIn(indicator, language)}</span>
              {end !== undefined && (
                <b>
                  {mode === 'index' ? sayIndex(end.figure, language) : sayValue(end.figure, indicator, language)}
                  {end.value.isPreliminary && ` ${words.preliminaryMark}`}
                </b>
              )}
            </button>
          )
        })}
        {read !== undefined && readPoint !== undefined && (
          <div
            className={styles.readout}
            data-below={y(readPoint.figure) < top + 52 || undefined}
            data-lean={leanOf(read.points, readPoint.year)}
            style={{ left: `${x(readPoint.year)}px`, top: `${y(readPoint.figure)}px` }}
          >
            <b>
              {mode === 'index' ? sayIndex(readPoint.figure, language) : sayValue(readPoint.figure, read.indicator, language)}
            </b>
            <span>
              {readPoint.year} ·{' '}
              {mode === 'index' ? words.amount(sayValue(readPoint.value.value, read.indicator, language), unit) : unit}
            </span>
          </div>
        )}
      </div>
      <figcaption id={`${id}-hint`} className="sr-only">
        {words.chartHint}
      </figcaption>
      <span className="sr-only" role="status">
        {read !== undefined && readPoint !== undefined && sayPoint(read.indicator, readPoint.value, words, language)}
      </span>
    </figure>
  )
}

/** The side on which the read-out hides least of its own line: over the lower part. */
function leanOf(points: readonly { readonly year: number; readonly figure: number }[], year: number): 'left' | 'right' {
  const at = points.findIndex((point) => point.year === year)
  const [here, next] = [points[at], points[at + 1]]
  return here === undefined || next === undefined || next.figure > here.figure ? 'left' : 'right'
}

/** `H7`: the era year in which the year ends. */
const eraYear = (year: number) => formatEraDate(partialDate(String(year)), 'short').replace(/\..*$/, '')

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
