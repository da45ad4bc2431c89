import { writeTableText } from '../domain/table-text.ts'

/** A cell of a CSV file: numbers stand as numbers, null stays empty. */
export type CsvCell = string | number | null

/** What spreadsheets take for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/

/**
 * Rows as a CSV file that spreadsheets open as it is: UTF-8 with its mark, cells quoted where they must be, and no text that would
 * run as a formula: it gets an apostrophe before it, which spreadsheets do not show.
 */
export function csvFile(rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${writeTableText(
    rows.map((row) => row.map(cellText)),
    'csv',
  )}`
}

const cellText = (cell: CsvCell): string =>
  cell === null ? '' : typeof cell === 'number' ? String(cell) : formula.test(cell) ? `'${cell}` : cell
