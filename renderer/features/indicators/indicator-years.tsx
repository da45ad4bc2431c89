import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { readFigure } from '../../../shared/domain/figure.ts'
import { differs } from '../../../shared/domain/year-scale.ts'
import { indicatorEditingText } from '../../../shared/text/indicator-editing-text.ts'
import { indicatorsText } from '../../../shared/text/indicators-text.ts'
import { EditableField } from '../../components/editable-field.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayIndex, sayValue } from './figures.ts'
import styles from './indicator-inspector.module.css'
import type { FigureEdits } from './use-figure-edits.ts'

export interface IndicatorYearsProps {
  readonly indicator: IndicatorView
  readonly year: number | null
  readonly edits: FigureEdits
}

/** Year by year the value and its index beside the printed one, which can be written down here as the source has it. */
export function IndicatorYears({ indicator, year, edits }: IndicatorYearsProps) {
  const words = useText(indicatorsText)
  const editing = useText(indicatorEditingText)
  const language = useLanguage()
  return (
    <table className={styles.years}>
      <thead>
        <tr>
          <th scope="col">{words.year}</th>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.index}</th>
          <th scope="col">{words.printed}</th>
        </tr>
      </thead>
      <tbody>
        {indicator.values.map((value) => (
          <tr key={value.year} data-here={value.year === year || undefined}>
            <th scope="row">
              {value.year}
              {value.isPreliminary && <abbr title={words.preliminary}> {words.preliminaryMark}</abbr>}
            </th>
            <td>{sayValue(value.value, indicator, language)}</td>
            <td>{sayIndex(value.index, language)}</td>
            <td data-differs={differs(value) || undefined}>
              <EditableField
                label={editing.printedIndex(value.year)}
                text={value.printedIndex === null ? '' : (sayIndex(value.printedIndex, language) ?? '')}
                placeholder="–"
                read={(typed) => {
                  const reading = readFigure(typed)
                  if (reading.kind === 'problem') return { ok: false, problem: editing.figureProblem[reading.problem](typed) }
                  return { ok: true, value: reading.kind === 'figure' ? reading.value : null }
                }}
                onCommit={(printedIndex) =>
                  edits.keep(indicator, value.year, { value: value.value, isPreliminary: value.isPreliminary, printedIndex })
                }
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
