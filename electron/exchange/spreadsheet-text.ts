/** Rows of cells as comma-separated text and back (RFC 4180), for spreadsheets that people open, fill in and save again. */

/** What makes a spreadsheet run a cell as a formula when text begins with it. */
const startsFormula = /^[=+\-@\t\r]/
const isFigure = /^[+-]?\d[\d.,]*$/

/** U+FEFF, by which Excel knows UTF-8. */
export const byteOrderMark = '\uFEFF'

/** Text with CRLF line ends and a byte order mark; cells that would run as formulas are led by an apostrophe. */
export function writeSpreadsheet(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')
}

function written(cell: string): string {
  const safe = startsFormula.test(cell) && !isFigure.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export interface SpreadsheetRow {
  /** From 1, as a spreadsheet counts its rows. */
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * The rows of a text; commas, semicolons or tabs part the cells, whichever the first line has most of. An apostrophe before what would
 * be a formula goes, as it came. A quote that never closes takes the rest, so nothing is lost; rows without any text are left out.
 */
export function readSpreadsheet(text: string): readonly SpreadsheetRow[] {
  const matter = text.startsWith(byteOrderMark) ? text.slice(1) : text
  const separator = separatorOf(matter)
  const rows: SpreadsheetRow[] = []
  let cells: string[] = []
  let cell = ''
  let line = 1
  let isQuoted = false
  const endCell = () => {
    cells.push(readBack(cell))
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (cells.some((one) => one.trim() !== '')) rows.push({ line, cells })
    cells = []
    line += 1
  }
  for (let at = 0; at < matter.length; at += 1) {
    const sign = matter[at] ?? ''
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (matter[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (sign === '"' && cell === '') isQuoted = true
    else if (sign === separator) endCell()
    else if (sign === '\r' && matter[at + 1] === '\n') continue
    else if (sign === '\n' || sign === '\r') endRow()
    else cell += sign
  }
  if (cell !== '' || cells.length > 0) endRow()
  return rows
}

const readBack = (cell: string) => (cell.startsWith("'") && startsFormula.test(cell.slice(1)) ? cell.slice(1) : cell)

function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1)
  const count = (sign: string) => first.split(sign).length
  return ['\t', ';'].find((sign) => count(sign) > count(',')) ?? ','
}
