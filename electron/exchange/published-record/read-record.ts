import { foldName } from '../../../shared/domain/names.ts'
import { checkMeetings } from './check-meetings.ts'
import { findNotes, type Note } from './find-notes.ts'
import { readMeetings } from './read-meetings.ts'
import { readMembers } from './read-members.ts'
import { type Finding, finding, withExcerpts } from './finding.ts'
import type { ReadBody, ReadRecord } from './reading.ts'
import { lineLimit, type SourceLine, sourceLines } from './source-lines.ts'
import { isUnfinished } from './word-forms.ts'

/**
 * Reads the published form: for each body a note of its members and a note of its meetings, in English or Japanese, hard-wrapped
 * and paginated as printed. `text` has LF ends (see `decodeText`). It knows no body by name and never throws: what it cannot
 * read stands among the problems with its line.
 */
export function readRecord(text: string): ReadRecord {
  const lines = sourceLines(text)
  const notes = findNotes(lines)
  const readings = bodiesOf(notes).map(readBody)
  const found = readings.flatMap(({ body }) => (body === null ? [] : [body]))
  const problems = [
    ...readings.flatMap((reading) => reading.problems),
    ...tooLong(text, lines),
    ...endProblems(text, lines, notes.at(-1)),
  ]
  const firstLine = lines.find((line) => line.text !== '')?.number ?? 1
  const all = found.length === 0 ? [finding('nothing-found', firstLine), ...problems] : problems
  return { bodies: found, problems: withExcerpts(all, lines) }
}

/** The notes of one body. */
interface NotePair {
  readonly members: Note | null
  readonly meetings: Note | null
}

/** A meetings note belongs to the members note before it, unless a numbered heading or another meetings note stands between. */
function bodiesOf(notes: readonly Note[]): readonly NotePair[] {
  const pairs: NotePair[] = []
  for (const note of notes) {
    const open = pairs.at(-1)
    if (note.kind === 'members') pairs.push({ members: note, meetings: null })
    else if (open?.members?.section?.line === note.section?.line && open?.meetings === null)
      pairs.splice(-1, 1, { ...open, meetings: note })
    else pairs.push({ members: null, meetings: note })
  }
  return pairs
}

interface BodyReading {
  readonly body: ReadBody | null
  readonly problems: readonly Finding[]
}

function readBody(pair: NotePair): BodyReading {
  const first = pair.members ?? pair.meetings
  if (first === null) return { body: null, problems: [] }
  const members = pair.members === null ? null : readMembers(pair.members)
  const meetings = pair.meetings === null ? null : readMeetings(pair.meetings)
  const named = [...(first.section === null ? [] : [first.section]), ...(meetings?.names ?? [])]
  const name = pair.members?.name ?? named[0]?.name ?? null
  const problems = [
    ...(members?.problems ?? []),
    ...(meetings?.problems ?? []),
    ...checkMeetings(meetings?.meetings ?? []),
    ...missing(pair, name, { members: members?.seats.length ?? 0, meetings: meetings?.meetings.length ?? 0 }),
  ]
  if ((members?.seats.length ?? 0) === 0 && (meetings?.meetings.length ?? 0) === 0) return { body: null, problems }
  return {
    body: {
      language: first.language,
      name,
      aliases: name === null ? [] : otherNames(name, named),
      headingLine: first.heading.number,
      members: members?.seats ?? [],
      meetings: meetings?.meetings ?? [],
    },
    problems,
  }
}

function missing(pair: NotePair, name: string | null, counts: Readonly<Record<Note['kind'], number>>): readonly Finding[] {
  const empty = [pair.members, pair.meetings].flatMap((note) =>
    note !== null && counts[note.kind] === 0 ? [finding('empty-note', note.heading.number)] : [],
  )
  if (pair.meetings === null)
    return [...empty, ...(pair.members === null ? [] : [finding('no-meetings-note', pair.members.heading.number, { name })])]
  if (pair.members !== null) return empty
  const unnamed = name === null ? [finding('unnamed-body', pair.meetings.heading.number)] : []
  return [...empty, finding('no-members-note', pair.meetings.heading.number, { name }), ...unnamed]
}

function otherNames(name: string, named: ReadBody['aliases']): ReadBody['aliases'] {
  const seen = new Set([foldName(name)])
  return named.filter((alias) => {
    const isNew = !seen.has(foldName(alias.name))
    seen.add(foldName(alias.name))
    return isNew
  })
}

function tooLong(text: string, lines: readonly SourceLine[]): readonly Finding[] {
  const long = lines.filter(({ isTooLong }) => isTooLong).map(({ number }) => finding('too-long', number))
  const isCut = lines.length === lineLimit && text.split('\n', lineLimit + 1).length > lineLimit
  return isCut ? [...long, finding('too-long', lineLimit + 1)] : long
}

/** What shows that the text ends inside its last note. */
function endProblems(text: string, lines: readonly SourceLine[], last: Note | undefined): readonly Finding[] {
  const end = lines.findLast((line) => line.text !== '')
  if (last === undefined || !last.isLast || end === undefined) return []
  const reason = isUnfinished(end.text) ? 'unfinished-line' : text.endsWith('\n') ? null : 'no-line-end'
  return reason === null ? [] : [finding('cut-off', end.number, { reason })]
}
