import type { NumberingStyle } from '../domain/agenda-numbering.ts'
import { type MeetingPapersText, meetingPapersText } from '../text/meeting-papers-text.ts'
import { type AgendaLine, type NumberedLine, numberedFor } from './agenda-lines.ts'
import { draftMark } from './marks.ts'
import { bodyLines, type MeetingHead, meetingDefinitions } from './meeting-head.ts'
import { type Definitions, leadingLanguage, type PaperDocument, type PaperLanguage, type TableRow } from './model.ts'
import type { PaperText } from './paper-text.ts'
import { cell, same, say, sayFrom, wordsOf } from './words.ts'
import type { PaperInput } from './paper-date.ts'

export interface DecisionRecordInput extends PaperInput {
  readonly language: PaperLanguage
  readonly numbering: NumberingStyle | null
  readonly meeting: MeetingHead
  /** False: the meeting is still to be held, and the paper a draft to be filled in. */
  readonly isHeld: boolean
  /** Seats by what is recorded of them; null: nothing is. */
  readonly attendance: { readonly present: number; readonly proxies: number; readonly absent: number } | null
  readonly lines: readonly AgendaLine[]
  readonly footer: PaperText | null
}

type Words = MeetingPapersText['record']

/** What came of a meeting: an outcome and remarks for every line; what nobody recorded is said to be open. Internal notes have no place here. */
export function decisionRecord(input: DecisionRecordInput): PaperDocument {
  const { language } = input
  return {
    kind: 'decision-record',
    language,
    page: 'a4',
    marks: input.isHeld ? [] : [draftMark(language)],
    title: {
      bodies: bodyLines(input.meeting.bodies, language),
      name: words(language, (text) => text.name),
      isSpread: true,
      dated: null,
    },
    blocks: [
      withAttendance(input),
      {
        type: 'table',
        caption: null,
        look: 'ruled',
        columns: [
          { head: words(language, (text) => text.number), width: 16, align: 'start', look: 'ordinary' },
          { head: words(language, (text) => text.item), width: 'rest', align: 'start', look: 'ordinary' },
          { head: words(language, (text) => text.outcome), width: 28, align: 'start', look: 'ordinary' },
          { head: words(language, (text) => text.remarks), width: 48, align: 'start', look: 'ordinary' },
        ],
        rows: rowsOf(input),
      },
    ],
    footer: input.footer,
  }
}

/** Date, place and chair, and how many came. */
function withAttendance(input: DecisionRecordInput): Definitions {
  const { isHeld, attendance, language } = input
  const notRecorded = words(language, (text) => text.notRecorded)
  const definitions = meetingDefinitions(input, isHeld)
  const counted =
    attendance === null
      ? notRecorded
      : say(language, (text) => text.attendance.counted(attendance.present, attendance.proxies, attendance.absent))
  return {
    ...definitions,
    rows: [
      ...definitions.rows,
      { label: words(language, (text) => text.attendance), values: [{ text: counted, isOpen: attendance === null }] },
    ],
  }
}

function rowsOf({ lines, language, numbering }: DecisionRecordInput): readonly TableRow[] {
  if (lines.length === 0) {
    return [{ type: 'row', depth: 0, cells: [cell([]), cell(say(language, (text) => text.agenda.noItems)), cell([]), cell([])] }]
  }
  return numberedFor(lines, language, numbering).flatMap((line) => rowsUnder(line, 0, language))
}

function rowsUnder({ line, number, items }: NumberedLine, depth: 0 | 1 | 2 | 3, language: PaperLanguage): readonly TableRow[] {
  const below = depth >= 3 ? 3 : depth === 2 ? 3 : depth === 1 ? 2 : 1
  const { outcome, outcomeNote } = line
  const own: TableRow =
    line.number === null
      ? { type: 'heading', number: null, text: wordsOf(line.title, language) }
      : {
          type: 'row',
          depth,
          cells: [
            cell(same(leadingLanguage(language), number ?? '')),
            cell(wordsOf(line.title, language)),
            cell(
              say(language, (text) => (outcome === null ? text.agenda.undecidedOutcome : text.agenda.outcomes[outcome])),
              outcome === null ? 'hole' : 'ordinary',
            ),
            // A remark is written once, in whatever language.
            cell(outcomeNote === null ? [] : same(leadingLanguage(language), outcomeNote.ja ?? outcomeNote.en ?? '')),
          ],
        }
  return [own, ...items.flatMap((inner) => rowsUnder(inner, line.number === null ? depth : below, language))]
}

function words(language: PaperLanguage, pick: (text: Words) => string): PaperText {
  return sayFrom(meetingPapersText, language, (text) => pick(text.record))
}
