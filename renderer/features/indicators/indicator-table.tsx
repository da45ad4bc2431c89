import { ArrowLeftRight, CircleAlert, Plus } from 'lucide-react'
import { Fragment, useRef, useState } from 'react'
import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { gapsOf } from '../../../shared/domain/year-scale.ts'
import { indicatorEditingText } from '../../../shared/text/indicator-editing-text.ts'
import { indicatorsText } from '../../../shared/text/indicators-text.ts'
import { Icon } from '../../components/icon.tsx'
import { RowsBeside } from '../../components/rows-beside.tsx'
import { KeyArea } from '../../components/key-hints.tsx'
import { NameText } from '../../components/name-text.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { AddYear } from './add-year.tsx'
import { type FigureMode, titleIn } from './figures.ts'
import { IndicatorCell } from './indicator-cell.tsx'
import styles from './indicator-table.module.css'
import { SeriesSign } from './series-sign.tsx'
import type { FigureEdits } from './use-figure-edits.ts'
import { figureSections, useTableKeys } from './use-table-keys.ts'

export interface IndicatorTableProps {
  readonly title: string
  readonly series: readonly IndicatorView[]
  /** Those with figures and those opened for some. */
  readonly years: readonly number[]
  readonly mode: FigureMode
  readonly chosen: string
  readonly year: number | null
  readonly edits: FigureEdits
  readonly onChoose: (key: string, year: number | null) => void
  readonly onOpenYears: (years: readonly number[]) => void
  /** A table was pasted; the cell it was pasted at is the chosen one. */
  readonly onPaste: (text: string) => void
  /** The table as text, for the clipboard. */
  readonly onCopy: () => string
}

/**
 * Series by years, index and value in one cell; walked with the arrows, and the chart shows the figure one stands on. Typing replaces
 * a figure, F2 or Enter edits it, Delete empties it, P marks it preliminary.
 */
export function IndicatorTable(props: IndicatorTableProps) {
  const { title, series, years, mode, chosen, year, edits, onChoose, onOpenYears } = props
  const words = useText(indicatorsText)
  const editing = useText(indicatorEditingText)
  const language = useLanguage()
  const table = useRef<HTMLTableElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const gaps = gapsOf(years)
  const keys = useTableKeys({ table, series, years, chosen, year, edits, onChoose })
  const entry = series.find((one) => one.key === chosen) ?? series[0]

  return (
    <KeyArea
      hints={
        keys.editing === null
          ? [
              { keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], text: editing.chartKeys },
              { keys: 'Enter', text: editing.editKey },
              { keys: '0–9', text: editing.typeKey },
              { keys: 'Delete', text: editing.emptyKey },
              { keys: 'P', text: editing.preliminaryKey },
            ]
          : [
              { keys: 'Enter', text: editing.keepKey },
              { keys: 'Tab', text: editing.rightKey },
              { keys: 'Escape', text: editing.putBackKey },
            ]
      }
      sections={figureSections(language)}
    >
      <div className={styles.scroll}>
        {/* A table whose cells are walked: the grid pattern needs the role, the native table keeps heads and cells together. */}
        <RowsBeside
          idAt={(target) => target.closest<HTMLElement>('[data-series]')?.dataset['series'] ?? null}
          placeOf={(key) => `/indicators?key=${encodeURIComponent(key)}`}
        >
          <table
            ref={table}
            className={styles.table}
            role="grid"
            aria-label={title}
            onPaste={(event) => {
              if (keys.editing !== null) return
              event.preventDefault()
              props.onPaste(event.clipboardData.getData('text/plain'))
            }}
            onCopy={(event) => {
              if (keys.editing !== null || document.getSelection()?.isCollapsed === false) return
              event.preventDefault()
              event.clipboardData.setData('text/plain', props.onCopy())
            }}
          >
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
                          <button
                            type="button"
                            aria-label={editing.openGap(gap.from, gap.to)}
                            title={editing.openGap(gap.from, gap.to)}
                            onClick={() => onOpenYears(Array.from({ length: gap.to - gap.from + 1 }, (_, at) => gap.from + at))}
                          >
                            {words.gapShort(gap.from, gap.to)}
                            <Icon of={ArrowLeftRight} size={12} />
                          </button>
                        </th>
                      )}
                    </Fragment>
                  )
                })}
                <th scope="col" className={styles.add}>
                  <AddYear
                    years={years}
                    onAdd={(added) => {
                      onOpenYears([added])
                      if (entry !== undefined) keys.goTo(entry.key, added)
                    }}
                  >
                    <Icon of={Plus} size={14} />
                  </AddYear>
                </th>
              </tr>
            </thead>
            <tbody>
              {series.map((indicator, at) => (
                <tr key={indicator.key} data-chosen={indicator.key === chosen || undefined}>
                  <th
                    data-series={indicator.key}
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
                    const gap = gaps.find((span) => span.from === one + 1)
                    const isHere = indicator.key === chosen && one === year
                    return (
                      <Fragment key={one}>
                        <IndicatorCell
                          indicator={indicator}
                          year={one}
                          value={indicator.values.find((candidate) => candidate.year === one)}
                          pending={edits.pendingOf(indicator.id, one)}
                          mode={mode}
                          isHere={isHere}
                          isEntry={
                            indicator.key === entry?.key && one === (year !== null && years.includes(year) ? year : years.at(-1))
                          }
                          editing={isHere ? keys.editing : null}
                          onChoose={() => onChoose(indicator.key, one)}
                          onKeyDown={keys.onKeyDown}
                          onEdit={() => keys.startEditing(indicator, one)}
                          onSettle={keys.settle}
                          problem={isHere ? problem : null}
                          onProblem={setProblem}
                        />
                        {gap !== undefined && <td className={styles.gap} aria-label={words.gap(gap.from, gap.to)} />}
                      </Fragment>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </RowsBeside>
      </div>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          <Icon of={CircleAlert} size={12} /> {problem}
        </p>
      )}
    </KeyArea>
  )
}
