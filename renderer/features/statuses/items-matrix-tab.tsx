import { type CSSProperties, Fragment, type KeyboardEvent, memo, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { FollowedItem, StatusesScreen, StatusView } from '../../../shared/contract/statuses.ts'
import { partialDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { type GridStep, stepInGrid } from '../../../shared/domain/grid-step.ts'
import type { ItemColumn } from '../../../shared/domain/item-matrix.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { gridKeysText } from '../../../shared/text/grid-keys-text.ts'
import { matrixText } from '../../../shared/text/matrix-text.ts'
import { statusesText } from '../../../shared/text/statuses-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { recordingText } from '../../../shared/text/recording-text.ts'
import { Glyph } from '../../components/glyph.tsx'
import { gridStepKeys } from '../../components/grid-step-keys.ts'
import { KeyArea } from '../../components/key-hints.tsx'
import { actOf, keyLines, type KeyTable } from '../../components/key-table.ts'
import { NameText } from '../../components/name-text.tsx'
import { Split } from '../../components/split.tsx'
import { itemStatusLooks } from '../../components/status.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useRemembered } from '../../data/ui-store.ts'
import styles from './items-matrix.module.css'
import { beginningKinds } from './status-rows.ts'
import { ItemsMatrixInspector } from './items-matrix-inspector.tsx'
import { cellWords, columnWords, lineOf, type MatrixCellView } from './items-matrix-words.ts'

const matrixKeys: KeyTable<GridStep | 'open'> = [...gridStepKeys, ['Enter', 'open']]

interface Place {
  readonly itemId: number
  readonly column: string
}

/** Items against the meetings of the plan's body: what was reported where, and where nobody spoke of an item. */
export function ItemsMatrixTab({ screen }: { readonly screen: StatusesScreen }) {
  const words = useText(statusesText)
  const gridWords = useText(recordingText)
  const keys = useText(matrixText)
  const language = useLanguage()
  const [, navigate] = useLocation()
  const table = useRef<HTMLTableElement>(null)
  const { columns, rows } = screen.matrix
  const cellsOf = useMemo(() => new Map(rows.map((row) => [row.itemId, row.cells])), [rows])
  const reports = useMemo(() => new Map(screen.reports.map((report) => [report.id, report])), [screen.reports])
  const kinds = useText(vocabularyText).planItemKind
  const begins = useMemo(() => beginningKinds(screen.items), [screen.items])
  const ids = rows.map((row) => row.itemId)
  const [remembered, setChosen] = useRemembered<Place | null>(`statuses.matrix.${screen.plan.key}`, null, isPlaceOrNull)
  const [pointed, setPointed] = useState<Place | null>(null)
  const isThere = remembered !== null && ids.includes(remembered.itemId) && columns.some(({ key }) => key === remembered.column)
  const chosen: Place = isThere ? remembered : { itemId: ids[0] ?? 0, column: columns.at(-1)?.key ?? '' }

  const go = (place: Place) => {
    setPointed(null)
    setChosen(place)
    table.current
      ?.querySelector<HTMLElement>(`td[data-item="${place.itemId}"][data-column="${CSS.escape(place.column)}"]`)
      ?.focus()
  }
  const open = (place: Place) => {
    const column = columns.find(({ key }) => key === place.column)
    const cell = cellsOf.get(place.itemId)?.[columns.findIndex(({ key }) => key === place.column)]
    const line = reports.get(cell?.reportId ?? 0)?.agendaItemId ?? (column === undefined ? undefined : lineOf(screen, column))
    if (column === undefined || column.meetingId === null) return
    navigate(`/meetings/${column.meetingId}${line === undefined ? '' : `?line=${line}`}`)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = actOf(matrixKeys, event)
    if (act === null) return
    event.preventDefault()
    if (act === 'open') return open(chosen)
    const from = { row: ids.indexOf(chosen.itemId), column: columns.findIndex(({ key }) => key === chosen.column) }
    const { row, column } = stepInGrid(from, act, { rows: ids.length, columns: columns.length })
    go({ itemId: ids[row] ?? chosen.itemId, column: columns[column]?.key ?? chosen.column })
  }
  const placeAt = (target: EventTarget): Place | null => {
    const { item, column } = (target instanceof Element ? target.closest<HTMLElement>('td[data-item]') : null)?.dataset ?? {}
    return item === undefined || column === undefined ? null : { itemId: Number(item), column }
  }
  const shown = pointed ?? chosen

  return (
    <Split margins="none" side={<ItemsMatrixInspector screen={screen} itemId={shown.itemId} columnKey={shown.column} />}>
      <KeyArea
        hints={[
          { keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], text: keys.moveKey },
          { keys: 'Enter', text: keys.openKey },
        ]}
        sections={[{ name: gridKeysText[language].itemsMatrix, lines: keyLines(matrixKeys, gridKeysText[language].matrix) }]}
      >
        <div className={styles.scroller} data-scroll-key="items-matrix">
          <table
            ref={table}
            className={styles.grid}
            role="grid"
            aria-label={words.matrix}
            style={{ '--columns': columns.length } as CSSProperties}
            data-body={screen.body.colour}
            onKeyDown={onKeyDown}
            onClick={(event) => {
              const place = placeAt(event.target)
              if (place !== null) go(place)
            }}
            onDoubleClick={(event) => {
              const place = placeAt(event.target)
              if (place !== null) open(place)
            }}
            onPointerOver={(event) => setPointed(placeAt(event.target))}
            onPointerLeave={() => setPointed(null)}
          >
            <thead>
              <tr>
                <th scope="col">{gridWords.item}</th>
                {columns.map((column) => (
                  <ColumnHead key={column.key} column={column} language={language} isPointed={shown.column === column.key} />
                ))}
              </tr>
            </thead>
            <tbody>
              {screen.items.map((item) => (
                <Fragment key={item.id}>
                  {begins.has(item.id) && (
                    <tr className={styles.kind}>
                      <th scope="rowgroup" colSpan={columns.length + 1}>
                        <span className={styles.headingWords}>{kinds[item.kind]}</span>
                      </th>
                    </tr>
                  )}
                  {item.isReportable ? (
                    <Row
                      item={item}
                      columns={columns}
                      cells={cellsOf.get(item.id) ?? []}
                      reports={reports}
                      chosenColumn={chosen.itemId === item.id ? chosen.column : null}
                      isPointed={pointed?.itemId === item.id}
                      language={language}
                    />
                  ) : (
                    <tr className={styles.heading} data-depth={Math.min(item.depth, 2)}>
                      <th scope="rowgroup" colSpan={columns.length + 1}>
                        <span className={styles.headingWords}>
                          <span className={styles.number}>{item.number}</span> <NameText name={item.title} />
                        </span>
                      </th>
                    </tr>
                  )}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      </KeyArea>
    </Split>
  )
}

interface ColumnHeadProps {
  readonly column: ItemColumn
  readonly language: Language
  readonly isPointed: boolean
}

function ColumnHead({ column, language, isPointed }: ColumnHeadProps) {
  const words = statusesText[language]
  const day =
    language === 'ja' ? formatDay(column.on, 'ja', 'month-day') : formatDay(partialDate(column.on.slice(0, 7)), 'en', 'month-day')
  return (
    <th
      scope="col"
      data-pointed={isPointed || undefined}
      aria-label={columnWords(column, language)}
      title={columnWords(column, language)}
    >
      <b>{column.meetingId === null ? words.betweenShort : (column.ordinal ?? '—')}</b>
      <span>{day}</span>
      <span>{column.on.slice(0, 4)}</span>
    </th>
  )
}

interface RowProps {
  readonly item: FollowedItem
  readonly columns: readonly ItemColumn[]
  readonly cells: readonly MatrixCellView[]
  readonly reports: ReadonlyMap<number, StatusView>
  readonly chosenColumn: string | null
  readonly isPointed: boolean
  readonly language: Language
}

/** Only the rows that the chosen place leaves and enters are drawn anew. */
const Row = memo(function Row({ item, columns, cells, reports, chosenColumn, isPointed, language }: RowProps) {
  return (
    <tr data-pointed={isPointed || undefined}>
      <th scope="row">
        <span className={styles.number}>{item.number}</span>
        <span className={styles.title}>
          <NameText name={item.title} />
        </span>
      </th>
      {cells.map((cell, at) => {
        const column = columns[at]
        if (column === undefined) return null
        const report = reports.get(cell.reportId ?? 0) ?? null
        return (
          <td
            key={column.key}
            className={styles.cell}
            data-item={item.id}
            data-column={column.key}
            data-kind={cell.kind}
            data-tone={report === null ? undefined : itemStatusLooks[report.status].tone}
            data-chosen={chosenColumn === column.key || undefined}
            tabIndex={chosenColumn === column.key ? 0 : -1}
            aria-label={cellWords(cell, column, report, language)}
            title={report?.note[language] ?? report?.note.ja ?? report?.note.en ?? undefined}
          >
            {report !== null ? (
              <Glyph sign={itemStatusLooks[report.status].sign} size={16} />
            ) : column.isBirth ? (
              <Glyph sign="adopted" size={12} />
            ) : cell.kind === 'missing' ? (
              <Glyph sign="missing" size={16} />
            ) : cell.kind === 'silent' ? (
              <Glyph sign="silent" size={12} />
            ) : null}
          </td>
        )
      })}
    </tr>
  )
})

function isPlaceOrNull(value: unknown): value is Place | null {
  if (value === null) return true
  if (typeof value !== 'object' || !('itemId' in value) || !('column' in value)) return false
  return typeof value.itemId === 'number' && typeof value.column === 'string'
}
