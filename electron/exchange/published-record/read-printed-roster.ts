import type { PrintedSeat } from '../../../shared/domain/printed-roster.ts'
import { findNotes, type Note } from './find-notes.ts'
import { type MembersReading, readMembers } from './read-members.ts'
import { roleLabelOf } from './role-label.ts'
import { type SourceLine, sourceLines } from './source-lines.ts'

export interface PrintedRosterReading {
  readonly seats: readonly PrintedSeat[]
  readonly misspelt: readonly { readonly line: number; readonly printed: string; readonly readAs: string }[]
}

/**
 * A roster as it was printed or pasted. In a text with notes of members ("(Note 1) Members of …") the note of the body is meant; any other
 * text is the roster itself, in which a line with lines indented below it is their heading. `text` has any line ends.
 */
export function readPrintedRoster(text: string, isTheBody: (name: string) => boolean): PrintedRosterReading {
  const lines = sourceLines(text.replaceAll(/\r\n?/g, '\n'))
  const notes = findNotes(lines).filter(({ kind }) => kind === 'members')
  const own = notes.find(({ name, section }) => [name, section?.name ?? null].some((one) => one !== null && isTheBody(one)))
  const note = own ?? (notes.length === 1 ? notes[0] : undefined)
  const meant = note?.lines ?? rosterLines(lines)
  const reading = readMembers(note ?? noteOf(meant))
  return { seats: reading.seats.map((seat) => printedSeat(seat, meant)), misspelt: misspeltIn(reading) }
}

function printedSeat(
  { role, organization, post, lines: [line] }: MembersReading['seats'][number],
  lines: readonly SourceLine[],
): PrintedSeat {
  // A heading that was wrapped begins on the line that it is found by.
  const beginning = organization?.slice(0, 24) ?? null
  const heading = beginning === null ? undefined : lines.findLast((one) => one.number < line && one.text.includes(beginning))
  return { role, organization, post, line, headingLine: heading?.number ?? null }
}

const misspeltIn = ({ problems }: MembersReading): PrintedRosterReading['misspelt'] =>
  problems.flatMap(({ code, line, details }) =>
    code === 'misspelt-label'
      ? [{ line, printed: String(details?.['printed'] ?? ''), readAs: String(details?.['readAs'] ?? '') }]
      : [],
  )

/** From the first role on, headings that are told by the indent of what follows marked as such. */
function rosterLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  const first = lines.findIndex(({ text }) => roleLabelOf(text) !== null)
  const own = first === -1 ? lines : lines.slice(first)
  const following = nextFilled(own)
  return own.flatMap((line, at) => {
    const next = following[at]
    const isHeading = line.text !== '' && roleLabelOf(line.text) === null && next !== undefined && next.indent > line.indent
    if (!isHeading || roleLabelOf(next.text) !== null) return [line]
    return [
      { ...line, text: '' },
      { ...line, text: /[:：]$/.test(line.text) ? line.text : `${line.text}:` },
    ]
  })
}

/** For each line the next one that is not blank; found from the end, since a pasted text may have very many blank ones. */
function nextFilled(lines: readonly SourceLine[]): readonly (SourceLine | undefined)[] {
  let next: SourceLine | undefined
  return lines
    .toReversed()
    .map((line) => {
      const following = next
      if (line.text !== '') next = line
      return following
    })
    .toReversed()
}

const noteOf = (lines: readonly SourceLine[]): Note => ({
  kind: 'members',
  language: 'en',
  heading: lines[0] ?? { number: 1, text: '', indent: 0, followsFormFeed: false, isTooLong: false },
  name: null,
  section: null,
  lines,
  isLast: true,
})
