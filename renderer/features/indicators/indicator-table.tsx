import { CircleAlert } from 'lucide-react'
import { Fragment, type KeyboardEvent, useRef } from 'react'
import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { indicatorsText } from '../../../shared/text/indicators-text.ts'
import { Icon } from '../../components/icon.tsx'
import { KeyArea } from '../../components/key-hints.tsx'
import { NameText } from '../../components/name-text.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { type FigureMode, sayIndex, sayValue, titleIn } from './figures.ts'
import styles from './indicator-table.module.css'
import { SeriesSign } from './series-sign.tsx'
import { differs, gapsOf, type IndicatorValue, yearsOf } from '../../../shared/domain/year-scale.ts'

export interface IndicatorTableProps {
  readonly title: string
  readonly series: readonly IndicatorView[]
  readonly mode: FigureMode
  readonly chosen: string
  readonly year: number | null
  readonly onChoose: (key: string, year: number | null) => void
}

/** Series by years, index and value in one cell; walked with the arrows, and the chart shows the figure one stands on. */
export function IndicatorTable({ title, series, mode, chosen, year, onChoose }: IndicatorTableProps) {
  const words = useText(indicatorsText)
  const language = useLanguage()
  const table = useRef<HTMLTableElement>(null)
  const years = yearsOf(series)
  const gaps = gapsOf(years)
  const entry = series.find((one) => one.key === chosen) ?? series[0]
  const entryYear = year ?? years.at(-1) ?? null

  const onKeyDown = (event: KeyboardEvent) => {
    const row = series.findIndex((one) => one.key === chosen)
    const column = years.indexOf(entryYear ?? 0)
    const [nextRow, nextColumn] = moved(event.key, row, column)
    const key = series[Math.min(Math.max(nextRow, 0), series.length - 1)]?.key
    const next = years[Math.min(Math.max(nextColumn, 0), years.length - 1)]
    if (key === undefined || next === undefined || (nextRow === row && nextColumn === column)) return
    event.preventDefault()
    onChoose(key, next)
    table.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(`${key} ${next}`)}"]`)?.focus()
  }

  return (
    <KeyArea
      hints={[
        { keys: ['ArrowUp', 'ArrowDown'], text: words.seriesKey },
        { keys: ['ArrowLeft', 'ArrowRight'], text: words.year },
      ]}
    >
      <div className={styles.scroll}>
        {/* A table whose cells are walked: the grid pattern needs the role, the native table keeps heads and cells together. */}
        <table ref={table} className={styles.table} role="grid" aria-label={title}>
          <thead>
            <tr>
              <th scope="col" className={styles.series}>
                {words.series}
              </th>
              {years.map((one) => {
                const gap = gaps.find((span) => span.from === one + 1)
                return (
                  <Fragment key={one}>
                    <th scope="col">{one}</th>
                    {gap !== undefined && (
                      <th scope="col" className={styles.gap}>
                        <span>{words.gapShort(gap.from, gap.to)}</span>
                      </th>
                    )}
                  </Fragment>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {series.map((indicator, at) => (
              <tr key={indicator.key} data-chosen={indicator.key === chosen || undefined}>
                <th
                  scope="row"
                  className={styles.series}
                  aria-label={`${titleIn(indicator, language)}, ${words.unitOf(indicator.unitFactor, indicator.unit[language])}`}
                >
                  <button type="button" tabIndex={-1} onClick={() => onChoose(indicator.key, null)}>
                    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                      <SeriesSign at={at} isFilled={indicator.key === chosen} />
                    </svg>
                    <span>
                      <NameText name={indicator.title} />
                      <small>{words.unitOf(indicator.unitFactor, indicator.unit[language])}</small>
                    </span>
                  </button>
                </th>
                {years.map((one) => {
                  const value = indicator.values.find((candidate) => candidate.year === one)
                  const gap = gaps.find((span) => span.from === one + 1)
                  return (
                    <Fragment key={one}>
                      <td
                        data-cell={`${indicator.key} ${one}`}
                        data-here={(indicator.key === chosen && one === year) || undefined}
                        tabIndex={indicator.key === entry?.key && one === entryYear ? 0 : -1}
                        onClick={(event) => {
                          onChoose(indicator.key, one)
                          event.currentTarget.focus()
                        }}
                        onFocus={() => onChoose(indicator.key, one)}
                        onKeyDown={onKeyDown}
                      >
                        {value === undefined ? (
                          <span className={styles.none}>{words.noValue}</span>
                        ) : (
                          <Figure indicator={indicator} value={value} mode={mode} />
                        )}
                      </td>
                      {gap !== undefined && <td className={styles.gap} aria-label={words.gap(gap.from, gap.to)} />}
                    </Fragment>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </KeyArea>
  )
}

function Figure({
  indicator,
  value,
  mode,
}: {
  readonly indicator: IndicatorView
  readonly value: IndicatorValue
  readonly mode: FigureMode
}) {
  const words = useText(indicatorsText)
  const language = useLanguage()
  const amount = sayValue(value.value, indicator, language)
  const index = sayIndex(value.index, language)
  const [first, second] = mode === 'index' && index !== null ? [index, amount] : [amount, index]
  return (
    <>
      {value.isPreliminary && (
        <abbr className={styles.preliminary} title={words.preliminary}>
          {words.preliminaryMark}
        </abbr>
      )}
      <b>{first}</b>
      {second !== null && <small>{second}</small>}
      {differs(value) && (
        <small className={styles.differs}>
          <Icon of={CircleAlert} size={12} /> {words.differs(sayIndex(value.printedIndex, language) ?? '')}
        </small>
      )}
    </>
  )
}

function moved(key: string, row: number, column: number): readonly [number, number] {
  switch (key) {
    case 'ArrowUp':
      return [row - 1, column]
    case 'ArrowDown':
      return [row + 1, column]
    case 'ArrowLeft':
      return [row, column - 1]
    case 'ArrowRight':
      return [row, column + 1]
    case 'Home':
      return [row, 0]
    case 'End':
      return [row, Number.MAX_SAFE_INTEGER]
    default:
      return [row, column]
  }
}
