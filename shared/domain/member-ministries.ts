import { roleNamed } from './member-role.ts'
import { isTableRow } from './member-table.ts'
import { isPostLike } from './post-and-name.ts'
import { namesItsOffice, organizationWords } from './post-title.ts'
import { readTableText } from './table-text.ts'

/**
 * The lines of a pasted table in which a column of ministries is written into the titles beside it (「総務省」「総合通信基盤局長」 is the
 * 総務省総合通信基盤局長), as lists without such a column have them. An empty cell under a ministry stands for joined cells. Other lines stay as they are,
 * each in its place.
 */
export function joinMinistries(lines: readonly string[]): readonly string[] {
  const rows = lines.map((line) => (isTableRow(line) ? (readTableText(line)[0] ?? []).map((cell) => cell.trim()) : null))
  const table = rows.filter((row) => row !== null)
  const column = columnOfMinistries(table)
  const posts = column === null ? null : columnOfPosts(table, column)
  if (column === null || posts === null) return lines
  let above = ''
  return lines.map((line, at) => {
    const cells = rows[at] ?? null
    if (cells === null) return line
    const own = cells[column] ?? ''
    if (own !== '' && !isHead(own)) above = own
    const title = cells[posts] ?? ''
    const put = title === '' || isHead(own) ? title : titleOf(title, above)
    return cells.flatMap((cell, place) => (place === column ? [] : [place === posts ? put : cell])).join('\t')
  })
}

/** The column of which most cells read as posts; null where none does. */
function columnOfPosts(rows: readonly (readonly string[])[], ministries: number): number | null {
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  const counts = Array.from({ length: width }, (_, at) =>
    at === ministries ? 0 : rows.filter((cells) => isPostLike(cells[at] ?? '') && roleNamed(cells[at] ?? '') === null).length,
  )
  const most = Math.max(0, ...counts)
  return most === 0 ? null : counts.indexOf(most)
}

/** The only column whose cells are all names of organizations; a table of posts alone, or of two such columns, has none. */
function columnOfMinistries(rows: readonly (readonly string[])[]): number | null {
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  const found = Array.from({ length: width }, (_, at) => at).filter((at) => {
    const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '' && !isHead(cell))
    return cells.length > 0 && cells.every((cell) => organizationWords(cell))
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

function titleOf(post: string, ministry: string): string {
  if (ministry === '' || post.includes(ministry) || namesItsOffice(post)) return post
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(post) ? `${ministry}${post}` : `${post}, ${ministry}`
}

/** What stands over a column of ministries. */
const isHead = (cell: string): boolean =>
  /^(?:府省庁名?|府省名?|省庁名?|所属|機関名?|組織名?|ministry(?: or agency)?|organi[sz]ation|agency)$/i.test(cell)
