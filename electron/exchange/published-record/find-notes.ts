import { joinLines } from '../../../shared/documents/hard-wrap.ts'
import { noteHeading, sectionHeading, sectionNumber } from '../../../shared/documents/record-form.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { fromLeftmost, type SourceLine, startsPage } from './source-lines.ts'

/** One "(Note …)": its heading and the lines under it, up to the next note, numbered heading or end of the text. */
export interface Note {
  readonly kind: 'members' | 'meetings'
  readonly language: Language
  readonly heading: SourceLine
  /** The body's name in a members heading, without a leading "the"; null where the heading names none. */
  readonly name: string | null
  /** The numbered heading above it ("(2) Headquarters …"), without its number. */
  readonly section: { readonly name: string; readonly line: number } | null
  readonly lines: readonly SourceLine[]
  /** Nothing but blank lines follows it in the text. */
  readonly isLast: boolean
}

/**
 * The members and meetings notes of a text, in order. Other notes ("(Note 1) Figures are preliminary.") are left alone: only
 * a heading that says members or meetings counts.
 */
export function findNotes(text: readonly SourceLine[]): readonly Note[] {
  const lines = fromLeftmost(text)
  const notes: Note[] = []
  const lastContent = lines.findLastIndex((line) => line.text !== '')
  let section: Note['section'] = null
  for (const [index, line] of lines.entries()) {
    if (isSectionHeading(line, lines[index - 1]))
      section = { name: withoutNumber(paragraphFrom(lines, index)), line: line.number }
    const heading = isNoteHeading(line) ? readHeading(paragraphFrom(lines, index)) : null
    if (heading === null) continue
    const bodyFrom = index + heading.lineCount
    const to = endOfNote(lines, bodyFrom)
    notes.push({
      kind: heading.kind,
      language: heading.language,
      heading: line,
      name: heading.name,
      section,
      lines: fromLeftmost(lines.slice(bodyFrom, to)),
      isLast: lastContent < to,
    })
  }
  return notes
}

interface Heading {
  readonly kind: Note['kind']
  readonly language: Language
  readonly name: string | null
  readonly lineCount: number
}

function readHeading(paragraph: readonly SourceLine[]): Heading | null {
  const text = (count: number) => joinLines(paragraph.slice(0, count).map((line) => line.text)).replace(noteHeading, '')
  // A heading may be wrapped, and the first label or date may follow it without a blank line.
  const lineCount = 1 + countWhile(paragraph.slice(1), (line) => line.indent < 2 && !looksLikeEntry(line.text))
  const full = text(lineCount)
  const members = /^(?:members|membership)\s+(?:of\s+)?(?:the\s+)?(.+)$/i.exec(full)
  if (members?.[1] !== undefined) return { kind: 'members', language: 'en', name: members[1].trim(), lineCount }
  if (/^meetings?\b.{0,40}$/i.test(text(1))) return { kind: 'meetings', language: 'en', name: null, lineCount: 1 }
  const japanese = /^(.+?)の?(?:構成員|本部員|委員|議員)(?:名簿|一覧)?$/.exec(full)
  if (japanese?.[1] !== undefined) return { kind: 'members', language: 'ja', name: japanese[1].trim(), lineCount }
  if (/^(?:会合|会議|本部会合|本部会議)(?:等)?の?(?:開催)?(?:状況|実績|経緯|経過|一覧)?$/.test(text(1))) {
    return { kind: 'meetings', language: 'ja', name: null, lineCount: 1 }
  }
  return null
}

/** A label or a dated line: what may stand right under a heading. */
const looksLikeEntry = (text: string) => /^[^:：]{1,40}[:：]/.test(text) || /^(?:\S{1,4}本部|本部|議)(?:長|員)[\s　]/.test(text)

function endOfNote(lines: readonly SourceLine[], from: number): number {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index]
    if (line !== undefined && (isNoteHeading(line) || isSectionHeading(line, lines[index - 1]))) return index
  }
  return lines.length
}

const isNoteHeading = (line: SourceLine) => line.indent < 2 && noteHeading.test(line.text)
/** At the left margin; the page break before it may have swallowed the blank line. */
function isSectionHeading(line: SourceLine, previous: SourceLine | undefined): boolean {
  if (line.indent >= 2 || noteHeading.test(line.text)) return false
  const beginsParagraph = previous === undefined || previous.text === '' || startsPage(line, previous)
  return sectionHeading.test(line.text) || (beginsParagraph && sectionNumber.test(line.text))
}

function withoutNumber(paragraph: readonly SourceLine[]): string {
  const heading = joinLines(paragraph.map(({ text }) => text))
  return heading.replace(sectionNumber.test(heading) ? sectionNumber : sectionHeading, '')
}

function paragraphFrom(lines: readonly SourceLine[], from: number): readonly SourceLine[] {
  const rest = lines.slice(from, from + 8)
  return rest.slice(0, 1 + countWhile(rest.slice(1), (line) => line.text !== '' && line.indent !== 1))
}

function countWhile<T>(list: readonly T[], holds: (element: T) => boolean): number {
  const end = list.findIndex((element) => !holds(element))
  return end < 0 ? list.length : end
}
