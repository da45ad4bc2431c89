import type { IsoDate } from '../../../shared/domain/calendar.ts'

/** A table that leaves as a spreadsheet or as comma-separated text: plain cells under heads, nothing of looks but what helps reading. */
export interface FileTable {
  /** The sheet's name; cut and cleaned where a spreadsheet forbids it. */
  readonly name: string
  readonly columns: readonly FileColumn[]
  readonly rows: readonly (readonly FileCell[])[]
}

export interface FileColumn {
  readonly head: string
  /** In characters of Latin width; null: as wide as its cells, within reason. */
  readonly width: number | null
}

/** A day goes as a real date, so that a spreadsheet sorts it; null stays empty. */
export type FileCell = string | number | boolean | null | { readonly day: IsoDate }

/** A column as wide as its cells. */
export const column = (head: string): FileColumn => ({ head, width: null })

/** A cell as the text that people read, and that a reader takes back. */
export function cellText(cell: FileCell): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return cell.day
  return typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell)
}
