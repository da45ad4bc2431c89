/** A table in text form: rows of cells, each row with the line it begins on (from 1). */
export interface CsvTable {
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
  /** The line of a quotation mark that is never closed; the rest of the text is then one cell. */
  readonly openQuote: number | null
}

/**
 * A table as spreadsheets write it (RFC 4180): commas, semicolons or tabs between cells, whichever the first line has most of, quotation
 * marks round cells that hold them, doubled within. A byte order mark and empty lines are passed over.
 */
export function readCsv(text: string): CsvTable {
  const body = text.replace(/^\ufeff/, '')
  const separator = separatorOf(body)
  const rows: { readonly line: number; readonly cells: readonly string[] }[] = []
  let cells: string[] = []
  let cell = ''
  let line = 1
  let begun = 1
  let quote: number | null = null

  const endRow = () => {
    cells.push(cell)
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: begun, cells })
    cells = []
    cell = ''
  }
  for (let at = 0; at < body.length; at += 1) {
    const sign = body.charAt(at)
    const isBreak = sign === '\n' || sign === '\r'
    if (sign === '\n' || (sign === '\r' && body.charAt(at + 1) !== '\n')) line += 1
    if (quote !== null) {
      if (sign !== '"') cell += sign
      else if (body.charAt(at + 1) === '"') {
        cell += '"'
        at += 1
      } else quote = null
    } else if (sign === '"' && cell === '') quote = line
    else if (sign === separator) {
      cells.push(cell)
      cell = ''
    } else if (isBreak) {
      if (sign === '\r' && body.charAt(at + 1) === '\n') continue
      endRow()
      begun = line
    } else cell += sign
  }
  endRow()
  return { rows, openQuote: quote }
}

function separatorOf(text: string): string {
  const [first = ''] = text.replaceAll(/"[^"]*"/g, '').split(/[\r\n]/, 1)
  const count = (sign: string) => first.split(sign).length
  return [',', '\t', ';'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
