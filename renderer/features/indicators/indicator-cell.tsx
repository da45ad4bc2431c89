import { CircleAlert } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { decimalsOf } from '../../../shared/domain/figure.ts'
import { differs } from '../../../shared/domain/year-scale.ts'
import { indicatorEditingText } from '../../../shared/text/indicator-editing-text.ts'
import { indicatorsText } from '../../../shared/text/indicators-text.ts'
import { Icon } from '../../components/icon.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { type FigureMode, type IndicatorValue, sayIndex, sayValue, titleIn } from './figures.ts'
import styles from './indicator-table.module.css'
import type { EditedFigure } from './use-figure-edits.ts'
import { type CellMove, typedFigure } from './use-table-keys.ts'
import { figureAct } from './use-table-keys.ts'

export interface IndicatorCellProps {
  readonly indicator: IndicatorView
  readonly year: number
  readonly value: IndicatorValue | undefined
  /** Typed and on its way; null: being removed. */
  readonly pending: EditedFigure | undefined
  readonly mode: FigureMode
  readonly isHere: boolean
  /** The one stop for Tab. */
  readonly isEntry: boolean
  /** The text editing began with; null: it is read. */
  readonly editing: string | null
  readonly onChoose: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onEdit: () => void
  readonly onSettle: (figure: EditedFigure | undefined, move: CellMove) => void
  /** Why what was typed is not taken; null: nothing is wrong. */
  readonly problem: string | null
  readonly onProblem: (problem: string | null) => void
}

/** One figure of the table, read or edited. */
export function IndicatorCell(props: IndicatorCellProps) {
  const { indicator, year, value, pending, mode, isHere, isEntry, editing } = props
  const words = useText(indicatorsText)
  const language = useLanguage()
  return (
    <td
      data-cell={`${indicator.key} ${year}`}
      data-here={isHere || undefined}
      data-editing={editing !== null || undefined}
      tabIndex={isEntry ? 0 : -1}
      onClick={(event) => {
        if (editing !== null) return
        props.onChoose()
        event.currentTarget.focus()
      }}
      onDoubleClick={props.onEdit}
      onFocus={(event) => {
        if (event.target === event.currentTarget) props.onChoose()
      }}
      onKeyDown={editing === null ? props.onKeyDown : undefined}
    >
      {editing !== null ? (
        <CellEditor {...props} text={editing} />
      ) : pending !== undefined ? (
        pending !== null && (
          <b>{sayValue(pending.value, { decimals: Math.max(indicator.decimals, decimalsOf(pending.value)) }, language)}</b>
        )
      ) : value === undefined ? (
        <span className={styles.none}>
          <span aria-hidden="true">·</span>
          <span className="sr-only">{words.noValue}</span>
        </span>
      ) : (
        <Figure indicator={indicator} value={value} mode={mode} />
      )}
    </td>
  )
}

function CellEditor({ indicator, year, text, problem, onProblem, onSettle }: IndicatorCellProps & { readonly text: string }) {
  const editing = useText(indicatorEditingText)
  const language = useLanguage()
  const [draft, setDraft] = useState(text)
  const isDone = useRef(false)

  const settle = (move: CellMove): boolean => {
    if (isDone.current) return true
    const typed = typedFigure(draft)
    if ('problem' in typed) {
      onProblem(editing.figureProblem[typed.problem](draft.trim()))
      return false
    }
    isDone.current = true
    onProblem(null)
    onSettle(typed.figure, move)
    return true
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    event.stopPropagation()
    const act = figureAct(event)
    if (act === null) return
    if (act === 'putBack') {
      isDone.current = true
      onProblem(null)
      onSettle(undefined, 'stay')
    } else settle(act === 'settle' ? 'down' : act === 'next' ? 'right' : 'left')
    event.preventDefault()
  }
  return (
    <span className={styles.editor}>
      <input
        // Somebody typed into the cell: the next key must come here.
        autoFocus
        aria-label={editing.cell(titleIn(indicator, language), year)}
        aria-invalid={problem !== null || undefined}
        value={draft}
        inputMode="decimal"
        size={4}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setDraft(event.target.value)
          onProblem(null)
        }}
        onBlur={() => {
          // Left by the mouse: kept when it can be, put back when it cannot.
          if (!settle('stay') && !isDone.current) {
            isDone.current = true
            onProblem(null)
            onSettle(undefined, 'stay')
          }
        }}
        onKeyDown={onKeyDown}
      />
    </span>
  )
}

interface FigureProps {
  readonly indicator: IndicatorView
  readonly value: IndicatorValue
  readonly mode: FigureMode
}

function Figure({ indicator, value, mode }: FigureProps) {
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
