import { columnsOf, wrapped } from './text-width.ts'

export interface TextColumn {
  readonly head: string
  /** Gives way where the table is too wide, its cells going on below. */
  readonly mayWrap: boolean
}

const gap = 2
const narrowest = 12

/** Rows under their heads in columns of even width; a row that is one text stands alone across the table. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (string | readonly string[])[],
  width: number,
): readonly string[] {
  const widths = fitted(columns, rows, width)
  const hasHeads = columns.some(({ head }) => head !== '')
  return [
    ...(hasHeads
      ? [
          ...rowLines(
            columns.map(({ head }) => head),
            widths,
          ),
          widths.map((one) => '-'.repeat(one)).join(' '.repeat(gap)),
        ]
      : []),
    ...rows.flatMap((row) => (typeof row === 'string' ? wrapped(row, width) : rowLines(row, widths))),
  ]
}

/** As wide as the widest cell; then the wrapping columns share what is left, the widest giving first. */
function fitted(columns: readonly TextColumn[], rows: readonly (string | readonly string[])[], width: number): readonly number[] {
  const widths = columns.map(({ head }, at) =>
    Math.max(1, columnsOf(head), ...rows.map((row) => (typeof row === 'string' ? 0 : columnsOf(row[at] ?? '')))),
  )
  const total = () => widths.reduce((sum, one) => sum + one, 0) + gap * (widths.length - 1)
  while (total() > width) {
    let giving = -1
    for (const [at, one] of widths.entries()) {
      if (columns[at]?.mayWrap === true && one > narrowest && one > (widths[giving] ?? 0)) giving = at
    }
    if (giving < 0) break
    widths[giving] = (widths[giving] ?? 0) - 1
  }
  return widths
}

function rowLines(cells: readonly string[], widths: readonly number[]): readonly string[] {
  const inner = cells.map((text, at) => wrapped(text, widths[at] ?? narrowest))
  const height = Math.max(1, ...inner.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    inner
      .map((lines, at) => {
        const text = lines[line] ?? ''
        return text + ' '.repeat(Math.max(0, (widths[at] ?? 0) - columnsOf(text)))
      })
      .join(' '.repeat(gap)),
  )
}
