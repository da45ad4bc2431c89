import { joinLines } from '../../../shared/documents/hard-wrap.ts'
import type { SeatRole } from '../../../shared/domain/vocabulary.ts'
import type { Note } from './find-notes.ts'
import { type Finding, finding } from './finding.ts'
import type { LineRange, ReadSeat } from './reading.ts'
import { type RoleLabel, roleLabelOf } from './role-label.ts'
import type { SourceLine } from './source-lines.ts'
import { isUnfinished, looksLikeOrganization, looksLikePost, namesManyPosts } from './word-forms.ts'

export interface MembersReading {
  readonly seats: readonly ReadSeat[]
  readonly problems: readonly Finding[]
}

/**
 * The seats of a members note, in printed order. A ministry's heading is told from a post by form:
 * 1. a line that ends in a colon is a heading;
 * 2. where blank lines part a role into several blocks, a block of two and more lines begins with its heading, and a block of
 *    one line is a post without heading;
 * 3. a role that is one block without colons is a plain list of posts.
 * A line that is unfinished by its last word goes on in the next. Words only decide how far back a colon reaches, and what
 * is reported as doubtful.
 */
export function readMembers(note: Note): MembersReading {
  const problems: Finding[] = []
  const seats: ReadSeat[] = []
  for (const section of sectionsOf(note.lines, problems)) {
    const blocks = section.blocks.filter((block) => block.length > 0)
    const entries = blocks.flatMap((block) => readBlock(block, blocks.length === 1))
    for (const entry of entries) {
      const doubtful = doubtfulLine(entry)
      if (doubtful !== null) problems.push(finding('doubtful-heading', doubtful))
      if (entry.post !== null) seats.push(seatOf(section.role, entry.heading?.line.text ?? null, entry.post))
    }
  }
  return { seats, problems: [...problems, ...chiefProblems(seats), ...repetitions(seats)] }
}

/** A line as it was meant: hard wraps joined. */
interface WholeLine {
  readonly text: string
  readonly number: number
  readonly lines: LineRange
  readonly endsInColon: boolean
}

interface Section {
  readonly role: SeatRole
  readonly blocks: WholeLine[][]
}

/** Roles with their blocks of lines, as parted by blank lines. */
function sectionsOf(lines: readonly SourceLine[], problems: Finding[]): readonly Section[] {
  const sections: Section[] = []
  let isNewBlock = true
  for (const line of lines) {
    if (line.text === '') {
      isNewBlock = true
      continue
    }
    const label = roleLabelOf(line.text)
    if (label !== null) {
      if (label.misspeltFor !== null) problems.push(misspelling(line, label))
      sections.push({ role: label.role, blocks: [label.value === '' ? [] : [wholeLine({ ...line, text: label.value })]] })
      isNewBlock = false
      continue
    }
    const section = sections.at(-1)
    if (section === undefined) {
      problems.push(finding('text-before-label', line.number))
      continue
    }
    const block = section.blocks.at(-1)
    const last = block?.at(-1)
    if (block === undefined || (isNewBlock && block.length > 0)) section.blocks.push([wholeLine(line)])
    else if (last !== undefined && goesOn(last)) block.splice(-1, 1, continued(last, line))
    else block.push(wholeLine(line))
    isNewBlock = false
  }
  return sections
}

/** No name is longer: whatever goes on for ever is a list whose lines end in commas. */
const longestName = 400
const goesOn = (line: WholeLine) => !line.endsInColon && line.text.length < longestName && isUnfinished(line.text)

interface Entry {
  readonly heading: { readonly line: WholeLine; readonly isDoubtful: boolean } | null
  /** Null for a heading under which no post stands. */
  readonly post: WholeLine | null
}

/** The line whose words speak against its place. */
function doubtfulLine({ heading, post }: Entry): number | null {
  if (heading !== null) return heading.isDoubtful ? heading.line.number : null
  return post !== null && looksLikeOrganization(post.text) ? post.number : null
}

function readBlock(block: readonly WholeLine[], isOnlyBlock: boolean): readonly Entry[] {
  const lines = withWholeHeading(block)
  const headings = lines.flatMap(({ endsInColon }, index) => (endsInColon ? [index] : []))
  const underColons = headings.flatMap((at, index) => {
    const posts = lines.slice(at + 1, headings[index + 1])
    return lines.slice(at, at + 1).flatMap((heading) => under(heading, posts, posts.length === 0))
  })
  return [...readWithoutColon(lines.slice(0, headings[0]), isOnlyBlock), ...underColons]
}

function readWithoutColon(block: readonly WholeLine[], isOnlyBlock: boolean): readonly Entry[] {
  const [first] = block
  if (first === undefined || isOnlyBlock || block.length === 1) return block.map((post) => ({ heading: null, post }))
  return under(first, block.slice(1), looksLikePost(first.text) && !looksLikeOrganization(first.text))
}

/** A colon on a block's second line closes a heading wrapped over two, unless that line alone reads as one. */
function withWholeHeading(block: readonly WholeLine[]): readonly WholeLine[] {
  const [first, second] = block
  if (first === undefined || second === undefined) return block
  if (first.endsInColon || !second.endsInColon || looksLikeOrganization(second.text)) return block
  const whole = continued(first, { text: second.text, number: second.lines[1] })
  return [{ ...whole, endsInColon: true }, ...block.slice(2)]
}

function under(line: WholeLine, posts: readonly WholeLine[], isDoubtful: boolean): readonly Entry[] {
  const entries = posts.map((post, index) => ({ heading: { line, isDoubtful: isDoubtful && index === 0 }, post }))
  return entries.length > 0 ? entries : [{ heading: { line, isDoubtful }, post: null }]
}

function seatOf(role: SeatRole, organization: string | null, post: WholeLine): ReadSeat {
  return { role, organization, post: post.text, isCollective: namesManyPosts(post.text), lines: post.lines }
}

/** A body has one chief; a second post under the label has lost its own. */
function chiefProblems(seats: readonly ReadSeat[]): readonly Finding[] {
  return seats
    .filter(({ role }) => role === 'chief')
    .slice(1)
    .map((seat) => finding('second-chief', seat.lines[0], { post: seat.post }))
}

function repetitions(seats: readonly ReadSeat[]): readonly Finding[] {
  const firstLines = new Map<string, number>()
  return seats.flatMap((seat) => {
    const key = `${seat.organization ?? ''}\n${seat.post}`
    const firstLine = firstLines.get(key)
    firstLines.set(key, firstLine ?? seat.lines[0])
    return firstLine === undefined ? [] : [finding('repeated-seat', seat.lines[0], { firstLine })]
  })
}

const misspelling = (line: SourceLine, label: RoleLabel) =>
  finding('misspelt-label', line.number, { printed: label.printed, readAs: label.misspeltFor })

function wholeLine(line: SourceLine): WholeLine {
  return { ...withoutColon(line.text), number: line.number, lines: [line.number, line.number] }
}

function continued(first: WholeLine, next: Pick<SourceLine, 'text' | 'number'>): WholeLine {
  const joined = withoutColon(joinLines([first.text, next.text]))
  return { ...joined, number: first.number, lines: [first.lines[0], next.number] }
}

function withoutColon(text: string): { readonly text: string; readonly endsInColon: boolean } {
  const endsInColon = /[:：]$/.test(text)
  return { text: endsInColon ? text.slice(0, -1).trimEnd() : text, endsInColon }
}
