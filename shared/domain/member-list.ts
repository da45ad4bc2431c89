import { type CabinetEntry, readCabinetList } from './cabinet-list.ts'
import type { IsoDate } from './calendar.ts'
import { memberRole } from './member-role.ts'
import { joinMinistries } from './member-ministries.ts'
import { isTableRow, memberTable, roleOfRow } from './member-table.ts'
import type { PassedOver } from './passed-over.ts'
import type { SeatRole } from './vocabulary.ts'

/** One seat of a pasted list of members, with who holds its post. */
export interface MemberEntry extends CabinetEntry {
  readonly role: SeatRole
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
 * without heads (`memberTable`, `joinMinistries`).
 * What stands before any role is a member. `posts` are the names of posts that the register knows.
 */
export function readMemberList(text: string, posts: readonly string[]): MemberList {
  const entries: MemberEntry[] = []
  const passedOver: PassedOver[] = []
  let on: IsoDate | null = null
  let role: SeatRole = 'member'

  const lines = joinMinistries(text.replace(/^\ufeff/, '').split(/\r\n?|\n/))
  const table = memberTable(lines)

  for (const [at, written] of lines.entries()) {
    const line = at + 1
    const words = written.trim().replace(/^[・•○●◯◎■□▪\-–*]\s*/u, '')
    if (words === '') continue
    if (!/\p{L}/u.test(words)) {
      passedOver.push({ line, text: words, why: 'unread' })
      continue
    }
    if (words.length > longestLine) {
      passedOver.push({ line, text: words, why: 'too-long' })
      continue
    }
    const label = table !== null && isTableRow(written) ? roleOfRow(table, written) : memberRole(words)
    role = label?.role ?? role
    // A sign with nothing behind it names nobody; a colon makes a heading.
    const rest = (label === null ? words : label.rest).trim().replace(/\s+[-–—―…‥]+$/u, '')
    if (rest === '') continue
    const read = readCabinetList(rest, posts)
    on ??= read.on
    if (read.entries.length > 0 && !read.entries.some(({ name }) => isOffice(name)))
      entries.push(...read.entries.map((entry) => ({ ...entry, line, role })))
    else if (read.on !== null || isHeading(rest))
      passedOver.push({ line, text: words, why: read.on === null ? 'heading' : 'day' })
    else entries.push({ line, role, post: rest, name: null, reading: null, romanized: null, nature: 'holder' })
  }
  return { entries, passedOver, on }
}

/** "Director, Personnel Bureau": what stands behind the comma belongs to the post and is nobody's name. */
const isOffice = (name: string | null) =>
  name !== null &&
  /\b(?:bureau|division|department|ministry|agency|secretariat|office|commission|council|police|headquarters|section|affairs)\b/i.test(
    name,
  )

/** Heads of a table, a title of the list, or words that end as a heading does. */
const isHeading = (words: string) =>
  isTableRow(words) ||
  /[:：]$/u.test(words) ||
  /(?:名簿|一覧|構成員について)$/u.test(words) ||
  /^(?:list of )?members of\b/i.test(words)
