import { joinLines } from '../../../shared/documents/hard-wrap.ts'
import { datedEntry } from '../../../shared/documents/record-form.ts'
import { readItemTitle } from '../../../shared/domain/item-kind.ts'
import type { Note } from './find-notes.ts'
import {
  type DatedLine,
  datedLineOf,
  isJointSession,
  readHeadingDate,
  readJointSession,
  readMeetingEvent,
} from './meeting-heading.ts'
import { type Finding, finding } from './finding.ts'
import type { ReadItem, ReadMeeting } from './reading.ts'
import { type SourceLine, startsPage } from './source-lines.ts'
import { isUnfinished } from './word-forms.ts'

export interface MeetingsReading {
  readonly meetings: readonly ReadMeeting[]
  /** The body's names in its founding acts. */
  readonly names: readonly { readonly name: string; readonly line: number }[]
  readonly problems: readonly Finding[]
}

/**
 * The meetings of a meetings note with their items, in printed order. A paragraph that begins with a date heads a meeting; under
 * it, indented paragraphs are its items. Only in a text without any indent is every paragraph an item. The first other
 * paragraph ends the list.
 */
export function readMeetings(note: Note): MeetingsReading {
  const paragraphs = paragraphsOf(note.lines)
  const isIndented = paragraphs.some((paragraph) => paragraph.dated === null && paragraph.indent >= 2)
  const meetings: Draft[] = []
  const names: { readonly name: string; readonly line: number }[] = []
  const problems: Finding[] = []
  for (const paragraph of paragraphs) {
    const meeting = meetings.at(-1)
    if (paragraph.dated !== null) {
      meetings.push(readHeading(paragraph, paragraph.dated, names, problems))
    } else if (meeting !== undefined && meeting.items.length === 0 && isJoint(paragraph)) {
      meeting.jointWith = [...meeting.jointWith, ...jointBodies(paragraph, paragraph.text.slice(1, -1), problems)]
    } else if (isIndented && paragraph.indent < 2) {
      problems.push(finding('unexpected-text', paragraph.first.number))
      if (meeting !== undefined) break
    } else if (meeting === undefined) {
      problems.push(finding('item-before-meeting', paragraph.first.number, { title: paragraph.text }))
    } else meeting.items.push(readItem(paragraph))
  }
  return { meetings, names, problems }
}

interface Paragraph {
  readonly text: string
  readonly first: SourceLine
  readonly last: SourceLine
  readonly indent: number
  /** Taken apart when it heads a meeting. */
  readonly dated: DatedLine | null
}

type Draft = ReadMeeting & { jointWith: ReadMeeting['jointWith']; readonly items: ReadItem[] }

function paragraphsOf(lines: readonly SourceLine[]): readonly Paragraph[] {
  const groups: SourceLine[][] = []
  let previous: SourceLine | undefined
  for (const line of lines) {
    const group = groups.at(-1)
    const isFirst = previous === undefined || previous.text === ''
    if (line.text !== '') {
      if (group === undefined || isFirst || beginsAnew(line, previous, group)) groups.push([line])
      else group.push(line)
    }
    previous = line
  }
  return groups.flatMap(paragraphOf)
}

/** Whether a line right under another one begins a new paragraph all the same. */
function beginsAnew(line: SourceLine, previous: SourceLine | undefined, group: readonly SourceLine[]): boolean {
  const isHeading = group[0] !== undefined && group[0].indent < 2 && datedLineOf(group[0].text) !== null
  if (line.indent >= 2) {
    const isUnderTheDate = isHeading && line.indent >= 10
    const goesOn = previous !== undefined && (isUnfinished(previous.text) || /^\p{Ll}/u.test(line.text)) && previous.indent >= 2
    return !isUnderTheDate && !goesOn
  }
  return startsPage(line, previous) ? datedLineOf(line.text) !== null : datedEntry.test(line.text)
}

function paragraphOf(group: readonly SourceLine[]): readonly Paragraph[] {
  const [first] = group
  const last = group.at(-1)
  if (first === undefined || last === undefined) return []
  const text = joinLines(group.map((line) => line.text))
  return [{ text, first, last, indent: first.indent, dated: first.indent < 2 ? datedLineOf(text) : null }]
}

function readHeading(
  paragraph: Paragraph,
  dated: DatedLine,
  names: { readonly name: string; readonly line: number }[],
  problems: Finding[],
): Draft {
  const { first, last } = paragraph
  const date = readHeadingDate(dated.date)
  if (!date.ok) problems.push(finding(date.code, first.number, { printed: dated.date, reason: date.reason }))
  const common = {
    on: date.ok ? date.on : null,
    jointWith: [] as ReadMeeting['jointWith'],
    items: [],
    lines: [first.number, last.number],
  } as const
  const event = readMeetingEvent(dated.event)
  switch (event.kind) {
    case 'meeting': {
      if (event.ordinal === null && event.printedOrdinal !== null)
        problems.push(finding('unreadable-ordinal', first.number, { printed: event.printedOrdinal }))
      const jointWith = event.joint === null ? [] : jointBodies(paragraph, event.joint, problems)
      return { ...common, items: [], kind: 'meeting', actKind: null, ordinal: event.ordinal, label: event.label, jointWith }
    }
    case 'establishing-act':
      if (event.establishes !== null) names.push({ name: event.establishes, line: first.number })
      return { ...common, items: [], kind: 'establishing-act', actKind: event.actKind, ordinal: null, label: null }
    case 'unreadable':
      problems.push(finding('unreadable-meeting', first.number, { printed: dated.event }))
      return { ...common, items: [], kind: 'meeting', actKind: null, ordinal: null, label: null }
  }
}

const isJoint = ({ text }: Paragraph) => /^[(（].+[)）]$/.test(text) && isJointSession(text.slice(1, -1))

function jointBodies(paragraph: Paragraph, joint: string, problems: Finding[]): ReadMeeting['jointWith'] {
  const bodies = readJointSession(joint)
  if (bodies === null) problems.push(finding('unreadable-joint-session', paragraph.first.number, { printed: joint }))
  return bodies ?? []
}

function readItem({ text, first, last }: Paragraph): ReadItem {
  const { kind, subject, fiscalYear, coversMore } = readItemTitle(text)
  return { title: text, kind, subject, fiscalYear, coversMore, lines: [first.number, last.number] }
}
