import { datedEntry, noteHeading } from '../../../shared/documents/record-form.ts'
import type { EntryRef, ImportEntry } from '../../exchange/published-record/import-proposal.ts'
import { idOf } from '../../exchange/published-record/match-names.ts'
import type { RecordProblem, RecordProblemCode } from '../../exchange/published-record/reading.ts'
import type { DecidedImport } from './decide-import.ts'
import { entriesOf, finalRef } from './entries.ts'
import { jointSessions } from './join-entries.ts'

/** A line that no register can hold as it stands, so that the text is not imported. */
export interface RefusedLine {
  readonly code: RecordProblemCode | 'same-day-twice' | 'joint-numbers-differ' | 'several-match'
  readonly line: number
  /** The line as printed, shortened; empty where the code's details say enough. */
  readonly excerpt: string
  readonly details: RecordProblem['details']
}

/** Lines of which something would be lost, or could only be guessed; all other remarks are mere oddities. */
const refusing: readonly RecordProblemCode[] = [
  'unnamed-body',
  'cut-off',
  'too-long',
  'more-problems',
  'text-before-label',
  'unreadable-date',
  'impossible-date',
  'unreadable-meeting',
  'item-before-meeting',
]

/** The lines for which a text is refused, in their order; none when it can be imported. */
export function findRefusals({ proposal, sameAs }: DecidedImport, text: string): readonly RefusedLine[] {
  const { entries, problems } = proposal
  const meetingLines = new Set(entriesOf(entries, 'meeting').flatMap(({ lines }) => (lines === null ? [] : [lines[0]])))
  const unplaced = problems.filter(
    ({ code, line }) => refusing.includes(code) || (code === 'unexpected-text' && losesMeetings(text, line, meetingLines)),
  )
  return [...unplaced, ...ambiguous(entries), ...meetingsTwice(entries, sameAs), ...differingNumbers(entries, sameAs)].toSorted(
    (one, other) => one.line - other.line,
  )
}

type SameAs = ReadonlyMap<EntryRef, EntryRef>

/** Whether the reader ended a list of meetings at this text though dated entries follow it in the note. */
function losesMeetings(text: string, line: number, meetingLines: ReadonlySet<number>): boolean {
  for (const [index, after] of text.split('\n').slice(line).entries()) {
    if (noteHeading.test(after.trim())) return false
    if (datedEntry.test(after.trim()) && !meetingLines.has(line + index + 1)) return true
  }
  return false
}

/** Names that several things of the register bear: which is meant, only a person can say. */
function ambiguous(entries: readonly ImportEntry[]): readonly RefusedLine[] {
  return entries.flatMap((entry): readonly RefusedLine[] => {
    const { verdict, lines } = entry
    if (verdict.code !== 'needs-decision' || verdict.reason !== 'several-match' || lines === null) return []
    const name = verdict.candidates[0]?.name ?? null
    return [{ code: 'several-match', line: lines[0], excerpt: '', details: { name } }]
  })
}

function meetingsTwice(entries: readonly ImportEntry[], sameAs: SameAs): readonly RefusedLine[] {
  const firstLines = new Map<string, number>()
  const ids = new Map(entriesOf(entries, 'body').map(({ ref, verdict }) => [ref, idOf(verdict)]))
  const bodyOf = (ref: EntryRef) => ids.get(ref) ?? finalRef(ref, sameAs)
  return entriesOf(entries, 'meeting').flatMap(({ body, kind, on, lines }): readonly RefusedLine[] => {
    if (on === null || lines === null) return []
    const key = `${bodyOf(body)} ${kind} ${on}`
    const otherLine = firstLines.get(key)
    firstLines.set(key, otherLine ?? lines[0])
    return otherLine === undefined ? [] : [{ code: 'same-day-twice', line: lines[0], excerpt: '', details: { on, otherLine } }]
  })
}

/** A joint session whose two notes disagree about a number. */
function differingNumbers(entries: readonly ImportEntry[], sameAs: SameAs): readonly RefusedLine[] {
  const differ = (one: number | null | undefined, other: number | null | undefined) =>
    typeof one === 'number' && typeof other === 'number' && one !== other
  return jointSessions(entries, sameAs).flatMap(([later, first]): readonly RefusedLine[] => {
    const ofLater = first.jointWith.find(({ body }) => finalRef(body, sameAs) === finalRef(later.body, sameAs))?.ordinal
    const ofFirst = later.jointWith.find(({ body }) => finalRef(body, sameAs) === finalRef(first.body, sameAs))?.ordinal
    if (!differ(ofLater, later.ordinal) && !differ(ofFirst, first.ordinal)) return []
    const [line, otherLine] = [later.lines?.[0] ?? 0, first.lines?.[0] ?? 0]
    return [{ code: 'joint-numbers-differ', line, excerpt: '', details: { otherLine } }]
  })
}
