import { ChevronRight } from 'lucide-react'
import { memo } from 'react'
import type { MatrixColumn } from '../../../shared/domain/matrix.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { matrixText } from '../../../shared/text/matrix-text.ts'
import { Glyph } from '../../components/glyph.tsx'
import { Icon } from '../../components/icon.tsx'
import { NameText } from '../../components/name-text.tsx'
import { Status } from '../../components/status.tsx'
import type { Drawn } from './grid-window.ts'
import styles from './matrix-grid.module.css'
import type { MatrixPlace } from './matrix-places.ts'
import { cellAt, type ViewCell, type ViewRow } from './matrix-view.ts'

/** Columns out of view, whose place stays. */
export const Gap = () => <td aria-hidden className={styles.gap} />

interface MatrixRowProps {
  readonly row: ViewRow
  /** Its number among the rows, from 1. */
  readonly place: number
  readonly columns: readonly Drawn[]
  readonly meetings: readonly MatrixColumn[]
  readonly isOpen: boolean
  /** Null: the chosen place is in another row. */
  readonly chosenColumn: MatrixPlace['column'] | null
  readonly isPointed: boolean
  readonly language: Language
}

/** Only the rows that the chosen place leaves and enters are drawn anew. */
export const MatrixRow = memo(function MatrixRow({
  row,
  place,
  columns,
  meetings,
  isOpen,
  chosenColumn,
  isPointed,
  language,
}: MatrixRowProps) {
  const { kind } = row.matter
  const size = kind === 'year' ? 14 : 16
  return (
    <tr aria-rowindex={place} data-kind={kind} data-pointed={isPointed || undefined}>
      <th
        scope="row"
        colSpan={kind === 'year' ? 2 : 1}
        data-row={row.id}
        data-column="name"
        data-chosen={chosenColumn === 'name' || undefined}
        tabIndex={chosenColumn === 'name' ? 0 : -1}
        {...(kind === 'series' ? { 'aria-expanded': isOpen } : {})}
      >
        <span className={styles.rowName}>
          {kind === 'series' && (
            <span className={styles.fold} data-open={isOpen || undefined} data-fold>
              <Icon of={ChevronRight} size={12} />
            </span>
          )}
          {kind === 'year' && <i className={styles.twig} />}
          {typeof row.name === 'string' ? row.name : <NameText name={row.name} />}
          {row.note !== null && <span className={styles.note}>{row.note}</span>}
        </span>
      </th>
      {kind !== 'year' && (
        <td className={styles.stateCell}>
          {row.status !== null && (
            <Status sign={row.status.sign} tone={row.status.tone}>
              {row.status.text}
            </Status>
          )}
          {row.lateItems > 0 && (
            <Status sign="delayed" tone="alert">
              {matrixText[language].itemsLate(row.lateItems)}
            </Status>
          )}
        </td>
      )}
      {columns.map((one) => {
        const meeting = 'at' in one ? meetings[one.at] : undefined
        if (meeting === undefined || !('at' in one)) return <Gap key={`gap ${'from' in one ? one.from : ''}`} />
        const cell = row.cellsByMeeting.get(meeting.meetingId) ?? null
        return (
          <Cell
            key={meeting.meetingId}
            row={row}
            meetingId={meeting.meetingId}
            place={one.at + 3}
            cell={cell}
            isChosen={chosenColumn === meeting.meetingId}
            size={cell !== null && cell.signs.length > 1 ? 12 : size}
            language={language}
          />
        )
      })}
    </tr>
  )
})

interface CellProps {
  readonly row: ViewRow
  readonly meetingId: number
  readonly place: number
  /** Null: there is nothing to be seen. */
  readonly cell: ViewCell | null
  readonly isChosen: boolean
  readonly size: 12 | 14 | 16
  readonly language: Language
}

const Cell = memo(function Cell({ row, meetingId, place, cell, isChosen, size, language }: CellProps) {
  return (
    <td
      className={styles.cell}
      aria-colindex={place}
      data-row={row.id}
      data-column={meetingId}
      data-tone={cell?.tone ?? undefined}
      data-left={cell?.left || undefined}
      data-right={cell?.right || undefined}
      data-chosen={isChosen || undefined}
      tabIndex={isChosen ? 0 : -1}
      aria-label={cellWords(cell ?? cellAt(row, meetingId), language)}
    >
      {cell !== null && cell.signs.length > 0 && (
        <span className={styles.signs}>
          {cell.signs.map((sign) => (
            <Glyph key={sign} sign={sign} size={size} />
          ))}
        </span>
      )}
    </td>
  )
})

/** What a cell says, in words. */
export function cellWords(cell: ViewCell, language: Language): string {
  const words = matrixText[language]
  if (cell.marks.length > 0) return cell.marks.map((mark) => words.marks[mark]).join(language === 'ja' ? '、' : ', ')
  return cell.life === 'none' ? words.nothing : words.inForce
}
