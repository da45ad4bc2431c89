import type { StatusesScreen, StatusView } from '../../../shared/contract/statuses.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { ItemColumn } from '../../../shared/domain/item-matrix.ts'
import { ordinalJapanese, ordinalShort } from '../../../shared/domain/ordinal.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { statusesText } from '../../../shared/text/statuses-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'

export type MatrixCellView = StatusesScreen['matrix']['rows'][number]['cells'][number]

/** A column's name for a reader, and in the inspector. */
export function columnWords(column: ItemColumn, language: Language): string {
  const words = statusesText[language]
  const day = formatDay(column.on, language, 'long')
  if (column.meetingId === null) return words.dayColumn(day)
  if (column.ordinal === null) return words.aMeeting(day)
  return words.column(language === 'ja' ? ordinalJapanese(column.ordinal) : ordinalShort(column.ordinal), day)
}

/** What a cell says, in words. */
export function cellWords(cell: MatrixCellView, column: ItemColumn, report: StatusView | null, language: Language): string {
  const words = statusesText[language]
  if (report !== null) return vocabularyText[language].itemStatus[report.status]
  if (column.isBirth) return words.birth
  return cell.kind === 'report' ? '' : words.cells[cell.kind]
}

/** The agenda line a column leads to: by which the meeting looked at the plan or, at its birth, adopted it. */
export function lineOf(screen: StatusesScreen, { lineIds, isBirth }: ItemColumn): number | undefined {
  return lineIds[0] ?? (isBirth ? (screen.finding.birth?.itemId ?? undefined) : undefined)
}
