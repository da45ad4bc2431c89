/** How cells are parted: what spreadsheets put on the clipboard, or a CSV file. */
export type TableForm = 'tsv' | 'csv'

/**
 * A table written as text, as rows of cells: parted by tabs where there is one, else by commas or, in a file without commas, by
 * semicolons. Quoted cells may hold parting signs, line ends and doubled quotes; a quote that is never closed is text like any other.
 */
export function readTableText(text: string): readonly (readonly string[])[] {
  const all = text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')
  // Only a quotation mark at the head of a cell opens a quotation; one amid the text is a mark like any other.
  const outside = all.replaceAll(/(?<=^|[\t\n,;])"(?:[^"]|"")*"(?=[\t\n,;]|$)/g, '')
  const parting = outside.includes('\t') ? '\t' : !outside.includes(',') && outside.includes(';') ? ';' : ','
  const rows: string[][] = [[]]
  let at = 0
  while (at <= all.length) {
    const [cell, end] = readCell(all, at, parting)
    rows.at(-1)?.push(cell)
    const sign = all.charAt(end)
    if (sign === '\n') rows.push([])
    else if (sign !== parting) break
    at = end + 1
  }
  // The line end after the last row begins none.
  return rows.length > 1 && all.endsWith('\n') ? rows.slice(0, -1) : rows
}

function readCell(all: string, from: number, parting: string): readonly [cell: string, end: number] {
  if (all.charAt(from) === '"') {
    let at = from + 1
    let cell = ''
    for (let close = all.indexOf('"', at); close >= 0; close = all.indexOf('"', at)) {
      cell += all.slice(at, close)
      const after = all.charAt(close + 1)
      if (after === parting || after === '\n' || after === '') return [cell, close + 1]
      if (after !== '"') break
      cell += '"'
      at = close + 2
    }
  }
  const ends = [all.indexOf(parting, from), all.indexOf('\n', from)].filter((end) => end >= 0)
  const end = Math.min(all.length, ...ends)
  return [all.slice(from, end), end]
}

/** The rows as text, each with a line end; cells are quoted where they must be. */
export function writeTableText(rows: readonly (readonly string[])[], form: TableForm): string {
  const parting = form === 'tsv' ? '\t' : ','
  const lineEnd = form === 'tsv' ? '\n' : '\r\n'
  return rows.map((row) => row.map((cell) => quoted(cell, form)).join(parting) + lineEnd).join('')
}

const quoted = (cell: string, form: TableForm): string =>
  (form === 'tsv' ? /["\t\r\n]/ : /[",;\t\r\n]/).test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
