import { type ColumnPlaces, columnsByCells, columnsByHeads, isHeadRow, type MemberColumn } from './member-columns.ts'
import { roleNamed } from './member-role.ts'
import { readTableText } from './table-text.ts'
import type { SeatRole } from './vocabulary.ts'

/** A pasted table of members, with or without heads, its columns in any order. */
export interface MemberTable {
  readonly columns: ColumnPlaces
  /** It says by heads what its columns hold. */
  readonly hasHeads: boolean
  /**
   * What a row without a role is. A table that names members writes each role once over the rows it holds for, as joined cells come out of
   * a spreadsheet: null, as the row above. One that names only its chiefs says of all others nothing: they are members.
   */
  readonly unnamed: SeatRole | null
}

/** A row of the table by what its cells hold. */
export interface MemberRow {
  /** Null: none is said. */
  readonly role: SeatRole | null
  /** What stands in place of a role and is none that is known. */
  readonly unknownRole: string | null
  readonly organization: string | null
  readonly post: string | null
  readonly name: string | null
  readonly reading: string | null
  readonly romanized: string | null
}

export const isTableRow = (line: string): boolean => line.includes('\t')

/** A row of heads names no seat. */
export const isHeadLine = (line: string): boolean => isTableRow(line) && isHeadRow(cellsOf(line))

/** The table that the lines hold; null: none, or one of posts and names alone. */
export function memberTable(lines: readonly string[]): MemberTable | null {
  const rows = lines.filter(isTableRow).map(cellsOf)
  const heads = rows.find(isHeadRow)
  const below = rows.filter((row) => !isHeadRow(row))
  const columns = heads === undefined ? columnsByCells(below) : columnsByHeads(heads, below)
  if (columns === null) return null
  const { role } = columns
  const roles = role === undefined ? [] : below.map((row) => roleNamed(row[role] ?? ''))
  return { columns, hasHeads: heads !== undefined, unnamed: roles.includes('member') ? null : 'member' }
}

/** What the cells of a row hold; null: it is no row of this table, but words in one cell. */
export function memberRow({ columns, unnamed }: MemberTable, line: string): MemberRow | null {
  const cells = cellsOf(line)
  const cell = (column: MemberColumn) => {
    const at = columns[column]
    return at === undefined ? null : cells[at] || null
  }
  const said = cell('role')
  const role = roleNamed(said ?? '')
  const row = {
    organization: cell('organization'),
    post: cell('post'),
    name: cell('name'),
    reading: cell('reading'),
    romanized: cell('romanized'),
  }
  const isEmpty = row.post === null && row.name === null && row.organization === null
  if (isEmpty && role === null) return null
  // A role alone holds for the rows below it.
  return {
    ...row,
    role: role ?? (isEmpty ? null : unnamed),
    unknownRole: role === null ? said : null,
  }
}

/** The words of a row in one line. */
export const wordsOfRow = (line: string): string =>
  cellsOf(line)
    .filter((cell) => cell !== '')
    .join('　')

/** Lines as rows: a quoted cell of a spreadsheet may go on over several. The number of each is that of its first, from 1. */
export function rowsOfText(text: string): readonly { readonly line: number; readonly text: string }[] {
  const rows: { line: number; text: string }[] = []
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/)
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1
    let whole = lines[at] ?? ''
    for (let more = 1; more <= mostLinesOfCell && isOpen(whole) && at + more < lines.length; more++) {
      const joined = [whole, ...lines.slice(at + 1, at + 1 + more)].join(' ')
      if (isOpen(joined)) continue
      whole = joined
      at += more
    }
    rows.push({ line, text: whole })
  }
  return rows
}

const mostLinesOfCell = 5

/** Whether a quoted cell at the end of a row is not closed yet. */
const isOpen = (row: string): boolean => {
  const last = row.split('\t').at(-1) ?? ''
  return isTableRow(row) && last.startsWith('"') && (last.length - last.replaceAll('"', '').length) % 2 === 1
}

const cellsOf = (row: string): readonly string[] => (readTableText(row)[0] ?? []).map((cell) => cell.trim())
