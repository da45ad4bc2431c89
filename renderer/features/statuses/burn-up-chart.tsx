import { useEffect, useId, useRef, useState } from 'react'
import { daysBetween, numbersOf } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { ProgressPoint } from '../../../shared/domain/item-progress.ts'
import { totalOf } from '../../../shared/domain/item-roll-up.ts'
import { statusesText } from '../../../shared/text/statuses-text.ts'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './progress-tab.module.css'
import { chartOrder, edgeOf, StatusPatterns, StatusSwatch } from './status-pattern.tsx'

const height = 260
const [top, bottom, left, right] = [16, 34, 40, 16]

/** Items by status over time, in steps: nothing changes between two reports. The table beside it holds every figure. */
export function BurnUpChart({ points }: { readonly points: readonly ProgressPoint[] }) {
  const words = useText(statusesText)
  const language = useLanguage()
  const id = useId().replaceAll(':', '')
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return null
  const all = totalOf(last.counts)
  const span = Math.max(1, daysBetween(first.on, last.on))
  const x = (on: ProgressPoint['on']) => left + ((width - left - right) * daysBetween(first.on, on)) / span
  const y = (count: number) => top + (height - top - bottom) * (1 - count / Math.max(1, all))
  const upTo = (point: ProgressPoint, at: number) =>
    chartOrder.slice(0, at + 1).reduce((sum, status) => sum + point.counts[status], 0)
  const steps = (at: number) =>
    points.flatMap((point, index) => {
      const level = y(at < 0 ? 0 : upTo(point, at))
      const until = points[index + 1]?.on ?? point.on
      return [`${x(point.on)} ${level}`, `${x(until)} ${level}`]
    })
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => Math.round(all * share))
  return (
    <div ref={frame}>
      <svg width={width} height={height} role="img" aria-label={words.burnUpChart(last.counts.done, all)}>
        <StatusPatterns id={id} />
        {chartOrder.map((status, at) => (
          <path
            key={status}
            d={`M${steps(at).join('L')}L${steps(at - 1)
              .toReversed()
              .join('L')}Z`}
            fill={`url(#${id}-${status})`}
            stroke={edgeOf(status)}
            strokeWidth={status === 'done' ? 2 : 0.75}
          />
        ))}
        {[...new Set(ticks)].map((tick) => (
          <text key={tick} className={styles.axis} x={left - 8} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        ))}
        {points.map((point, index) => {
          const { year } = numbersOf(point.on)
          const isCrowded = index > 0 && x(point.on) - x(points[index - 1]?.on ?? point.on) < 74
          const isLast = index === points.length - 1
          return (
            <g key={point.on}>
              <path className={styles.tick} d={`M${x(point.on)} ${height - bottom}v5`} />
              {(!isCrowded || index === 0) && (
                <text
                  className={styles.axis}
                  x={x(point.on)}
                  y={height - bottom + 18}
                  textAnchor={index === 0 ? 'start' : isLast ? 'end' : 'middle'}
                >
                  {language === 'ja' ? formatDay(point.on, 'ja', 'era-short') : formatDay(point.on, 'en', 'short')}
                  <title>{year}</title>
                </text>
              )}
              {point.counts.done > 0 && (
                <text
                  className={styles.level}
                  x={x(point.on) + (isLast ? -6 : 6)}
                  y={y(point.counts.done) - 6}
                  textAnchor={isLast ? 'end' : 'start'}
                >
                  {words.statuses.done} {point.counts.done}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <ul className={styles.legend}>
        {chartOrder.map((status) => (
          <li key={status}>
            <StatusSwatch id={id} status={status} />
            {words.statuses[status]}
          </li>
        ))}
      </ul>
    </div>
  )
}

function useWidth(frame: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(760)
  useEffect(() => {
    const element = frame.current
    if (element === null || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.floor(entry?.contentRect.width ?? 0)
      if (now > 0) setWidth(now)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return width
}
