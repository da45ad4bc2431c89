import { roleNamed } from './member-role.ts'
import { isPostLike } from './post-and-name.ts'
import { readTableText } from './table-text.ts'
import type { SeatRole } from './vocabulary.ts'

/** A pasted table with a column that says the role of each row, wherever that column stands. */
export interface MemberTable {
  readonly column: number
  /** The column that names posts; it stands before the names, or behind them. */
  readonly posts: number
  /**
   * What a row without a role is. A table that names members writes each role once over the rows it holds for, as joined cells come out of
   * a spreadsheet: null, as the row above. One that names only its chiefs says of all others nothing: they are members.
   */
  readonly unnamed: SeatRole | null
}

export const isTableRow = (line: string): boolean => line.includes('\t')

/** The column of roles among the lines that are rows; null: there is none. */
export function memberTable(lines: readonly string[]): MemberTable | null {
  const rows = lines.filter(isTableRow).map(cellsOf)
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  for (let column = 0; column < width; column++) {
    const roles = rows
      .map((cells) => cells[column] ?? '')
      .filter((cell) => cell !== '' && !isHead(cell))
      .map(roleNamed)
    if (roles.length > 0 && roles.every((role) => role !== null)) {
      return { column, posts: columnOfPosts(rows, column), unnamed: roles.includes('member') ? null : 'member' }
    }
  }
  return null
}

/** The role of a row and its other cells; `role` null: as the row above, or none is said. */
export function roleOfRow(
  { column, posts, unnamed }: MemberTable,
  row: string,
): { readonly role: SeatRole | null; readonly rest: string } {
  const cells = cellsOf(row)
  const role = roleNamed(cells[column] ?? '') ?? unnamed
  return {
    role,
    rest: [cells[posts] ?? '', ...cells.filter((_, at) => at !== column && at !== posts)]
      .filter((cell) => cell !== '')
      .join('\t'),
  }
}

/** Of the other columns the one of which most cells read as posts; the first where none does. */
function columnOfPosts(rows: readonly (readonly string[])[], column: number): number {
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  const others = Array.from({ length: width }, (_, at) => at).filter((at) => at !== column)
  const count = (at: number) => rows.filter((cells) => isPostLike(cells[at] ?? '')).length
  return others.toSorted((one, other) => count(other) - count(one) || one - other)[0] ?? column
}

const cellsOf = (row: string): readonly string[] => (readTableText(row)[0] ?? []).map((cell) => cell.trim())

/** What stands over a column of roles. */
const isHead = (cell: string): boolean => /^(?:役職|役割|区分|職名|role|position|capacity)$/i.test(cell)
