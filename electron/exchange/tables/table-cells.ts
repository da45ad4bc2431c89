/** A row of cells as text, with the line it stands on, from 1. */
export interface TableCells {
  readonly line: number
  readonly cells: readonly string[]
  /** Cells (from 0) that hold a formula without a result. */
  readonly unsolved: readonly number[]
}

/** A sheet of a workbook, or a text as the only one. */
export interface ReadSheet {
  /** Empty for a file of text. */
  readonly name: string
  readonly rows: readonly TableCells[]
}
