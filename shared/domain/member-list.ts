import { type CabinetEntry, isVacantWord, readCabinetList } from './cabinet-list.ts'
import type { IsoDate } from './calendar.ts'
import { memberRole } from './member-role.ts'
import { isHeadLine, isTableRow, memberRow, type MemberRow, memberTable, rowsOfText, wordsOfRow } from './member-table.ts'
import { namesItsOffice } from './post-title.ts'
import type { PassedOver } from './passed-over.ts'
import type { SeatRole } from './vocabulary.ts'

/** Why it is doubtful that a line names a seat: it has hardly any letters; or its role is none that is known, and it would come in as a member. */
export type MemberDoubt = 'no-words' | 'unknown-role'

/** One seat of a pasted list of members, with who holds its post. */
export interface MemberEntry extends CabinetEntry {
  readonly role: SeatRole
  /** The ministry, where the list is a table with a column of them. */
  readonly organization: string | null
  /** The list says that nobody holds the post; one that names nobody says nothing. */
  readonly isVacant: boolean
  readonly doubt: MemberDoubt | null
}

export interface MemberList {
  readonly entries: readonly MemberEntry[]
  /** Headings and remarks, which name no post. */
  readonly passedOver: readonly PassedOver[]
  /** The day the list itself names. */
  readonly on: IsoDate | null
}

/** Characters; a longer line is running text and no post. */
const longestLine = 200

/**
 * The members of a body as offices write them down: a role before its posts ("Chief: Prime Minister", 「副本部長：法務大臣」) or alone
 * above them, a post on each line, its holder beside it where one is named; or a table of role, ministry, post and name, in any order, with or
 * without heads (`memberTable`).
 * What stands before any role is a member. `posts` are the names of posts that the register knows.
 */
export function readMemberList(text: string, posts: readonly string[]): MemberList {
  const entries: MemberEntry[] = []
  const passedOver: PassedOver[] = []
  let on: IsoDate | null = null
  let role: SeatRole = 'member'
  let ministry: string | null = null

  const lines = rowsOfText(text)
  const table = memberTable(lines.map((one) => one.text))

  for (const { line, text: written } of lines) {
    const words = written.trim().replace(/^[・•○●◯◎■□▪\-–*]\s*/u, '')
    if (words === '') continue
    if (!/\p{L}/u.test(words)) {
      passedOver.push({ line, text: words, why: 'unread' })
      continue
    }
    if (isHeadLine(written)) {
      passedOver.push({ line, text: words, why: 'heading' })
      continue
    }
    const row = table !== null && isTableRow(written) ? memberRow(table, written) : null
    if (row !== null) {
      role = row.role ?? role
      ministry = row.organization ?? ministry
      entries.push(...entriesOfRow(underMinistry(row, ministry), line, role, posts))
      if (row.post === null && row.name !== null) passedOver.push({ line, text: words, why: 'unread' })
      continue
    }
    if (words.length > longestLine) {
      passedOver.push({ line, text: words, why: 'too-long' })
      continue
    }
    const said = table !== null && isTableRow(written) ? wordsOfRow(written) : words
    const label = memberRole(said)
    role = label?.role ?? role
    // A sign with nothing behind it names nobody; a colon makes a heading.
    const rest = (label === null ? said : label.rest).trim().replace(/\s+[-–—―…‥]+$/u, '')
    if (rest === '') continue
    const read = readCabinetList(rest, posts)
    on ??= read.on
    if (read.entries.length > 0 && !read.entries.some(({ name }) => isOffice(name)))
      entries.push(...read.entries.map((entry) => ({ ...entry, ...bare(line, role, entry.post), isVacant: entry.name === null })))
    else if (read.on !== null || isHeading(rest))
      passedOver.push({ line, text: words, why: read.on === null ? 'heading' : 'day' })
    else entries.push({ ...nobody, ...bare(line, role, rest), post: rest })
  }
  return { entries, passedOver, on }
}

const nobody = { name: null, reading: null, romanized: null, nature: 'holder', isVacant: false } as const

const bare = (line: number, role: SeatRole, post: string) => ({ line, role, organization: null, doubt: doubtOf(post) })

/** An empty cell under a ministry stands for joined cells, unless the post says by itself whose it is. */
const underMinistry = (row: MemberRow, ministry: string | null): MemberRow =>
  row.post === null || namesItsOffice(row.post) ? row : { ...row, organization: row.organization ?? ministry }

/** The seats of a table's row: one, or one for each post that is joined in its cell. */
function entriesOfRow(row: MemberRow, line: number, role: SeatRole, posts: readonly string[]): readonly MemberEntry[] {
  // A ministry with nothing beside it stands over the posts below.
  const post = row.post ?? (row.name === null ? row.organization : null)
  if (post === null) return []
  const organization = row.post === null ? null : row.organization
  const doubt = doubtOf(post) ?? (row.unknownRole === null ? null : 'unknown-role')
  const seat = { line, role, organization, doubt }
  const isVacant = row.name !== null && isVacantWord(row.name)
  const name = isVacant ? null : row.name
  if (name === null) return [{ ...nobody, ...seat, post, isVacant }]
  const { entries } = readCabinetList([post, name, row.reading ?? '', row.romanized ?? ''].join('\t'), posts)
  const read = entries.filter((entry) => entry.name !== null)
  return read.length === 0
    ? [{ ...nobody, ...seat, post, name }]
    : read.map((entry) => ({ ...entry, ...seat, romanized: entry.romanized ?? row.romanized, isVacant: false }))
}

/** A post has letters, and more of them than signs. */
function doubtOf(post: string): MemberDoubt | null {
  const signs = post.replaceAll(/[\s\p{L}\p{N}\p{M}]/gu, '').length
  const letters = post.replaceAll(/[^\p{L}]/gu, '').length
  return letters < 2 || signs > letters || post.includes('\ufffd') ? 'no-words' : null
}

/** "Director, Personnel Bureau": what stands behind the comma belongs to the post and is nobody's name. */
const isOffice = (name: string | null) =>
  name !== null &&
  /\b(?:bureau|division|department|ministry|agency|secretariat|office|commission|council|police|headquarters|section|affairs)\b/i.test(
    name,
  )

/** A title of the list, or words that end as a heading does. */
const isHeading = (words: string) =>
  isTableRow(words) ||
  /[:：]$/u.test(words) ||
  /(?:名簿|一覧|構成員について)$/u.test(words) ||
  /^(?:list of )?members of\b/i.test(words)
