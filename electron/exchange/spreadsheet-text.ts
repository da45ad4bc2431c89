/** Rows of cells as comma-separated text and back (RFC 4180), for spreadsheets that people open, fill in and save again. */

/**
 * What a spreadsheet runs as a formula, after any number of apostrophes: it is led by one more, and that one goes when it is read, so
 * that every text comes back as it was.
 */
const needsApostrophe = /^'*[=+\-@\t\r\n]/
const isFigure = /^[+-]?\d[\d.,]*$/

/** U+FEFF, by which Excel knows UTF-8. */
export const byteOrderMark = '\uFEFF'

/** Text with CRLF line ends and a byte order mark; cells that would run as formulas are led by an apostrophe. */
export function writeSpreadsheet(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')
}

function written(cell: string): string {
  const safe = withApostrophe(cell)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const withApostrophe = (cell: string): string => (needsApostrophe.test(cell) && !isFigure.test(cell) ? `'${cell}` : cell)
const withoutApostrophe = (cell: string): string => (cell.startsWith("'") && needsApostrophe.test(cell) ? cell.slice(1) : cell)

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
  return [...spreadsheetRows(text)].map(({ line, cells }) => ({ line, cells }))
}

/** The same row by row, for long texts. `isOpen`: a quotation mark of this row is never closed. No cell is read much beyond `longest`. */
export function* spreadsheetRows(text: string, longest = Infinity): Generator<SpreadsheetRow & { readonly isOpen: boolean }> {
  const matter = text.startsWith(byteOrderMark) ? text.slice(1) : text
  const separator = separatorOf(matter)
  let at = 0
  let line = 1
  while (at < matter.length) {
    const cells: string[] = []
    let isOpen = false
    for (;;) {
      const cell = readCell(matter, at, separator, longest)
      isOpen = cell.isOpen
      cells.push(withoutApostrophe(cell.text))
      at = cell.end
      if (cell.text.length > longest || matter.charAt(at) !== separator) break
      at += 1
    }
    if (matter.charAt(at) === '\r' && matter.charAt(at + 1) === '\n') at += 1
    at += 1
    if (cells.some((one) => one.trim() !== '')) yield { line, cells, isOpen }
    line += 1
  }
}

interface ReadCell {
  readonly text: string
  /** Where the sign stands that ends the cell. */
  readonly end: number
  readonly isOpen: boolean
}

function readCell(text: string, from: number, separator: string, longest: number): ReadCell {
  if (text.charAt(from) !== '"') {
    const end = endOfPlain(text, from, separator, from + longest + 1)
    return { text: text.slice(from, end), end, isOpen: false }
  }
  let cell = ''
  let at = from + 1
  for (let close = text.indexOf('"', at); close >= 0; close = text.indexOf('"', at)) {
    cell += text.slice(at, close)
    if (text.charAt(close + 1) !== '"') {
      // What follows the closing mark belongs to the cell, as spreadsheets read it.
      const end = endOfPlain(text, close + 1, separator, text.length)
      cell += text.slice(close + 1, end)
      return { text: cell, end, isOpen: false }
    }
    cell += '"'
    at = close + 2
  }
  cell += text.slice(at)
  return { text: cell, end: text.length, isOpen: true }
}

function endOfPlain(text: string, from: number, separator: string, last: number): number {
  const parting = separator.charCodeAt(0)
  const end = Math.min(text.length, last)
  for (let at = from; at < end; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === parting || sign === 0x0a || sign === 0x0d) return at
  }
  return end
}

function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/)
  const first = text.slice(0, Math.min(end < 0 ? text.length : end, 100_000)).replaceAll(/"[^"]*"/g, '')
  const count = (sign: string) => first.split(sign).length
  return ['\t', ';'].find((sign) => count(sign) > count(',')) ?? ','
}
