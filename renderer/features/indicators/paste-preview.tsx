import { CircleAlert } from 'lucide-react'
import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { decimalsOf } from '../../../shared/domain/figure.ts'
import type { FigureChange } from '../../../shared/domain/figure-changes.ts'
import type { PastedCell } from '../../../shared/domain/figure-table.ts'
import { indicatorEditingText } from '../../../shared/text/indicator-editing-text.ts'
import { figurePasteText } from '../../../shared/text/figure-paste-text.ts'
import { indicatorsText } from '../../../shared/text/indicators-text.ts'
import { Icon } from '../../components/icon.tsx'
import { Select } from '../../components/select.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayValue, titleIn } from './figures.ts'
import styles from './paste-figures.module.css'
import type { PasteTarget, PlannedSeries } from './paste-plan.ts'

export interface PastePreviewProps {
  readonly plan: readonly PlannedSeries[]
  readonly indicators: readonly IndicatorView[]
  readonly onTarget: (at: number, target: PasteTarget) => void
}

/** The pasted table with where each series goes and what each cell would do: a sign and a word, never colour alone. */
export function PastePreview({ plan, indicators, onTarget }: PastePreviewProps) {
  const words = useText(figurePasteText)
  const view = useText(indicatorsText)
  const language = useLanguage()
  const years = plan[0]?.series.cells.map(({ year }) => year) ?? []
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.pasteTitle}>
      <table className={styles.preview}>
        <thead>
          <tr>
            <th scope="col" className={styles.names}>
              {view.series}
            </th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.map(({ series, target, isTwice, cells }, at) => {
            const title = series.title === '' ? words.untitled(series.cells[0]?.row ?? at + 1) : series.title
            return (
              <tr key={at} data-left-out={target?.to === 'nowhere' || undefined}>
                <th scope="row" className={styles.names}>
                  <span>{[title, series.unit].filter(Boolean).join(' · ')}</span>
                  <Select
                    label={words.target(title)}
                    hidesLabel
                    size="s"
                    placeholder={words.choose}
                    error={isTwice ? words.sameTarget : null}
                    value={target === null ? null : target.to === 'indicator' ? `key ${target.key}` : target.to}
                    choices={[
                      ...indicators.map((one) => ({ value: `key ${one.key}`, text: titleIn(one, language) })),
                      { value: 'new', text: words.asNew },
                      { value: 'nowhere', text: words.leaveOut },
                    ]}
                    onChange={(value) =>
                      onTarget(
                        at,
                        value === 'new' || value === 'nowhere'
                          ? { to: value }
                          : { to: 'indicator', key: value.replace(/^key /, '') },
                      )
                    }
                  />
                </th>
                {cells.map(({ cell, change }) => (
                  <PreviewCell key={cell.year} cell={cell} change={change} />
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function PreviewCell({ cell, change }: { readonly cell: PastedCell; readonly change: FigureChange | null }) {
  const words = useText(indicatorEditingText)
  const pasteWords = useText(figurePasteText)
  const language = useLanguage()
  const { reading } = cell
  const said =
    reading.kind === 'figure'
      ? `${sayValue(reading.value, reading, language)}${reading.isPreliminary ? ' p' : ''}`
      : cell.text === ''
        ? '·'
        : cell.text
  const before = change?.before ?? null
  return (
    <td data-change={change?.what}>
      <b>{said}</b>
      {change !== null && (
        <small>
          {change.what === 'problem' && <Icon of={CircleAlert} size={12} />}
          {pasteWords.change[change.what]}
        </small>
      )}
      {change !== null && before !== null && (change.what === 'change' || change.what === 'kept') && (
        // The mark of a preliminary figure may be all that changes.
        <small>
          {pasteWords.instead(
            sayValue(before.value, { decimals: decimalsOf(before.value) }, language) + (before.isPreliminary ? ' p' : ''),
          )}
        </small>
      )}
      {change?.what === 'problem' && <span className="sr-only">{words.figureProblem[change.problem](cell.text)}</span>}
    </td>
  )
}
