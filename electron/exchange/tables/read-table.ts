import { binaryFormatOf } from '../binary-format.ts'
import { decodeText, type TextEncoding, type TextProblem } from '../decode-text.ts'
import { spreadsheetRows } from '../spreadsheet-text.ts'
import { readXlsx } from '../xlsx/read-xlsx.ts'
import { tableLimits } from './limits.ts'
import { TableProblem } from './table-problem.ts'
import type { ReadSheet, TableCells } from './table-cells.ts'

export type ReadTables =
  | { readonly ok: true; readonly sheets: readonly ReadSheet[]; readonly encoding: TextEncoding | null }
  | { readonly ok: false; readonly problem: TextProblem }

/**
 * The tables in a file, whatever its name ends in: an Excel workbook by its first bytes, else a text parted by commas, tabs or semicolons. Throws
 * TableProblem; a text that cannot be read is told as such.
 */
export async function readTables(bytes: Uint8Array, breathe: (share: number) => Promise<void>): Promise<ReadTables> {
  if (bytes.length > tableLimits.bytes) {
    throw new TableProblem('file-too-large', { megabytes: tableLimits.bytes / 1_048_576 })
  }
  if (binaryFormatOf(bytes) === 'zip') return { ok: true, sheets: await readXlsx(bytes, breathe), encoding: null }
  const decoded = decodeText(bytes)
  if (!decoded.ok) return { ok: false, problem: decoded.problem }
  return { ok: true, sheets: [{ name: '', rows: await readTextTable(decoded.text, breathe) }], encoding: decoded.encoding }
}

/** The rows of a text, read in parts. Throws TableProblem: too-many-rows, too-many-columns, cell-too-long, open-quote. */
export async function readTextTable(text: string, breathe: (share: number) => Promise<void>): Promise<readonly TableCells[]> {
  const rows: TableCells[] = []
  for (const { line, cells, isOpen } of spreadsheetRows(text, tableLimits.cell)) {
    if (isOpen) throw new TableProblem('open-quote', { line })
    if (cells.length > tableLimits.columns) throw new TableProblem('too-many-columns', { line, limit: tableLimits.columns })
    if (cells.some((cell) => cell.length > tableLimits.cell))
      throw new TableProblem('cell-too-long', { line, limit: tableLimits.cell })
    if (rows.length > tableLimits.rows) throw new TableProblem('too-many-rows', { limit: tableLimits.rows })
    rows.push({ line, cells, unsolved: [] })
    if (rows.length % 500 === 0) await breathe(rows.length / tableLimits.rows)
  }
  return rows
}
