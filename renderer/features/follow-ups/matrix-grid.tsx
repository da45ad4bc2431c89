import { type CSSProperties, type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { type IsoDate, numbersOf, partialDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { GridStep } from '../../../shared/domain/grid-step.ts'
import type { MatrixColumn } from '../../../shared/domain/matrix.ts'
import type { BodyColour, Language } from '../../../shared/domain/vocabulary.ts'
import { followUpsText } from '../../../shared/text/follow-ups-text.ts'
import { matrixText } from '../../../shared/text/matrix-text.ts'
import { gridKeysText } from '../../../shared/text/grid-keys-text.ts'
import { gridStepKeys } from '../../components/grid-step-keys.ts'
import { KeyArea } from '../../components/key-hints.tsx'
import { RowsBeside } from '../../components/rows-beside.tsx'
import { actOf, keyLines, type KeyTable } from '../../components/key-table.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { drawnOf } from './grid-window.ts'
import styles from './matrix-grid.module.css'
import { type MatrixPlace, placeAfter, rowsInSight } from './matrix-places.ts'
import { Gap, MatrixRow } from './matrix-row.tsx'
import type { MatrixView } from './matrix-view.ts'
import { useGridWindow } from './use-grid-window.ts'

export interface MatrixGridProps {
  readonly label: string
  readonly view: MatrixView
  readonly colour: BodyColour
  /** Ids of the series that are open. */
  readonly open: readonly string[]
  readonly chosen: MatrixPlace
  readonly pointed: MatrixPlace | null
  readonly onChoose: (place: MatrixPlace) => void
  readonly onPoint: (place: MatrixPlace | null) => void
  readonly onFold: (seriesId: string) => void
  /** Enter or double click: to the agenda line, the plan or the meeting. */
  readonly onOpen: (place: MatrixPlace) => void
  /** Where that leads; null: nowhere. */
  readonly routeOf: (place: MatrixPlace) => string | null
}

const gridKeys: KeyTable<GridStep | 'open' | 'fold'> = [...gridStepKeys, ['Enter', 'open'], ['Space', 'fold']]

/** Plans against meetings, walked cell by cell with the arrow keys; one stop for Tab. */
export function MatrixGrid(props: MatrixGridProps) {
  const { view, open, chosen, pointed, onChoose, onPoint, onFold, onOpen } = props
  const words = useText(followUpsText)
  const matrixWords = useText(matrixText)
  const keys = useText(gridKeysText).matrix
  const language = useLanguage()
  const table = useRef<HTMLTableElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => rowsInSight(view.rows, open), [view.rows, open])
  const seen = useGridWindow(scroller, rows, view.columns.length)
  // The chosen row and column stay in the page wherever one scrolls, and with them the focus.
  const keptColumn = view.columns.findIndex(({ meetingId }) => meetingId === chosen.column)
  const columns = useMemo(
    () => drawnOf(view.columns.length, seen.columns, keptColumn),
    [view.columns.length, seen.columns, keptColumn],
  )
  const drawnRows = drawnOf(
    rows.length,
    seen.rows,
    rows.findIndex(({ id }) => id === chosen.row),
  )
  const heightOf = (from: number, count: number) =>
    rows.slice(from, from + count).reduce((sum, { matter }) => sum + seen.heights[matter.kind], 0)

  const go = (place: MatrixPlace) => {
    // Who walks or clicks looks there, wherever the pointer rests.
    // Its cell may have to be drawn first.
    flushSync(() => {
      onPoint(null)
      onChoose(place)
    })
    if (table.current !== null) focusPlace(table.current, place)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = actOf(gridKeys, event)
    if (act === null) return
    event.preventDefault()
    if (act === 'open') onOpen(chosen)
    else if (act === 'fold') fold(chosen)
    else go(placeAfter(chosen, act, rows, view.columns))
  }
  const fold = (place: MatrixPlace) => {
    const row = view.rows.find((candidate) => candidate.id === place.row)
    const series = row?.parentId ?? (row?.matter.kind === 'series' ? row.id : null)
    if (series === null) return
    // A year that folds away hands the focus to its series.
    if (row !== undefined && row.parentId !== null) go({ row: series, column: place.column })
    onFold(series)
  }
  const placeAt = (target: EventTarget): MatrixPlace | null => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
    const { row, column } = element?.dataset ?? {}
    if (row === undefined || column === undefined) return null
    return { row, column: column === 'name' ? 'name' : Number(column) }
  }

  return (
    <KeyArea
      hints={[
        { keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], text: matrixWords.moveKey },
        { keys: 'Enter', text: matrixWords.openKey },
        { keys: 'Space', text: matrixWords.foldKey },
      ]}
      sections={[{ name: keys.name, lines: keyLines(gridKeys, keys) }]}
    >
      <div ref={scroller} className={styles.scroller} data-scroll-key="matrix">
        <RowsBeside
          idAt={(target) => JSON.stringify(placeAt(target))}
          placeOf={(id) => {
            const place = JSON.parse(id) as MatrixPlace | null
            return place === null ? null : props.routeOf(place)
          }}
        >
          <table
            ref={table}
            className={styles.grid}
            // A table walked cell by cell is a grid; its rows and heads keep the roles of a table.
            role="grid"
            aria-label={props.label}
            aria-rowcount={rows.length + 1}
            aria-colcount={view.columns.length + 2}
            data-body={props.colour}
            style={{ '--columns': view.columns.length } as CSSProperties}
            onKeyDown={onKeyDown}
            onFocus={(event) => {
              const place = placeAt(event.target)
              if (place !== null) onChoose(place)
            }}
            onClick={(event) => {
              const place = placeAt(event.target)
              if (place === null) return
              const isFold = event.target instanceof Element && event.target.closest('[data-fold]') !== null
              if (isFold) fold(place)
              go(place)
            }}
            onDoubleClick={(event) => {
              const place = placeAt(event.target)
              if (place !== null) onOpen(place)
            }}
            onPointerOver={(event: PointerEvent) => onPoint(placeAt(event.target))}
            onPointerLeave={() => onPoint(null)}
          >
            <colgroup>
              <col className={styles.name} />
              <col className={styles.state} />
              {columns.map((one) =>
                'at' in one ? (
                  <col key={view.columns[one.at]?.meetingId} className={styles.column} />
                ) : (
                  <col key={`gap ${one.from}`} style={{ width: `calc(var(--column) * ${one.gap})` }} />
                ),
              )}
            </colgroup>
            <thead>
              <tr>
                <th scope="col" colSpan={2}>
                  {words.plan}
                </th>
                {columns.map((one) => {
                  const column = 'at' in one ? view.columns[one.at] : undefined
                  if (column === undefined || !('at' in one)) return <Gap key={`gap ${'from' in one ? one.from : ''}`} />
                  return (
                    <ColumnHead
                      key={column.meetingId}
                      column={column}
                      place={one.at + 3}
                      language={language}
                      isChosen={chosen.row === 'head' && chosen.column === column.meetingId}
                      isPointed={(pointed ?? chosen).column === column.meetingId}
                    />
                  )
                })}
              </tr>
            </thead>
            <tbody>
              {drawnRows.map((one) => {
                const row = 'at' in one ? rows[one.at] : undefined
                if (row === undefined || !('at' in one)) {
                  const { from, gap } = 'gap' in one ? one : { from: 0, gap: 0 }
                  return <tr key={`gap ${from}`} aria-hidden style={{ height: heightOf(from, gap) }} />
                }
                return (
                  <MatrixRow
                    key={row.id}
                    row={row}
                    place={one.at + 2}
                    columns={columns}
                    meetings={view.columns}
                    isOpen={open.includes(row.id)}
                    chosenColumn={chosen.row === row.id ? chosen.column : null}
                    isPointed={pointed?.row === row.id}
                    language={language}
                  />
                )
              })}
            </tbody>
          </table>
        </RowsBeside>
      </div>
    </KeyArea>
  )
}

interface ColumnHeadProps {
  readonly column: MatrixColumn
  /** Its number among the columns, from 1. */
  readonly place: number
  readonly language: Language
  readonly isChosen: boolean
  readonly isPointed: boolean
}

/** The meeting's number, its day and both years. */
function ColumnHead({ column, place, language, isChosen, isPointed }: ColumnHeadProps) {
  const words = matrixText[language]
  const { year } = numbersOf(column.on)
  const day =
    language === 'ja' ? formatDay(column.on, 'ja', 'month-day') : formatDay(partialDate(column.on.slice(0, 7)), 'en', 'month-day')
  return (
    <th
      scope="col"
      aria-colindex={place}
      data-row="head"
      data-column={column.meetingId}
      data-ahead={column.isAhead || undefined}
      data-chosen={isChosen || undefined}
      data-pointed={isPointed || undefined}
      tabIndex={isChosen ? 0 : -1}
      title={formatDay(column.on, language, 'weekday')}
      aria-label={words.column(words.nth(column.ordinal), formatDay(column.on, language, 'long'), column.isAhead)}
    >
      <b>{column.ordinal ?? '—'}</b>
      <span>{day}</span>
      <span>{year}</span>
      <span>{eraYear(column.on)}</span>
    </th>
  )
}

/** H17, of the day's own era. */
const eraYear = (on: IsoDate) => formatDay(on, 'ja', 'era-short').split('.')[0] ?? ''

/** Moves the focus to a place's cell, scrolled into sight under the heads. */
export function focusPlace(table: HTMLElement, place: MatrixPlace): void {
  const found = [...table.querySelectorAll<HTMLElement>('[data-column]')].find(
    (element) => element.dataset.row === place.row && element.dataset.column === String(place.column),
  )
  found?.focus({ preventScroll: false })
}
