import type { IsoDate } from '../domain/calendar.ts'
import type { Bilingual } from '../domain/model.ts'
import type { BodyKind } from '../domain/vocabulary.ts'
import type { DocumentsText } from '../text/documents-text.ts'
import {
  type Cell,
  type Column,
  leadingLanguage,
  type Notes,
  type PaperDocument,
  type PaperLanguage,
  type PaperText,
} from './model.ts'
import { paperDate } from './paper-date.ts'
import { groupLines, holdersOf, type RosterLine } from './roster-lines.ts'
import { cell, isConfirmed, same, say, wordsOf } from './words.ts'

export interface RosterInput {
  readonly language: PaperLanguage
  readonly body: Bilingual
  readonly bodyKind: BodyKind
  readonly asOf: IsoDate
  /** Posts only, as the founding decisions list them, or with the holders of the day. */
  readonly withNames: boolean
  readonly withSeatNumbers: boolean
  readonly lines: readonly RosterLine[]
  readonly footer: PaperText | null
}

/** The member roster (本部員名簿) as of a day. What is unsure about a seat is said in a note under the table. */
export function roster(input: RosterInput): PaperDocument {
  const { language } = input
  const remarks = remarksOf(input.lines, language)
  const columns = columnsOf(input, remarks.notes.notes.length > 0)
  return {
    kind: 'roster',
    language,
    page: 'a4',
    marks: [],
    title: {
      bodies: [wordsOf(input.body, language)],
      name: say(language, (text) => text.roster.memberList(input.bodyKind)),
      isSpread: true,
      dated: say(language, (text, inLanguage) => text.asOf(paperDate(input.asOf, inLanguage))),
    },
    blocks: [
      {
        type: 'roster',
        columns: columns.map(({ column }) => column),
        groups: groupLines(input.lines, input.bodyKind, language, (line) =>
          columns.map(({ cellOf }) => cellOf(line, remarks.marksOf(line))),
        ),
      },
      ...(remarks.notes.notes.length === 0 ? [] : [remarks.notes]),
    ],
    footer: input.footer,
  }
}

interface RosterColumn {
  readonly column: Column
  readonly cellOf: (line: RosterLine, marks: string) => Cell
}

function columnsOf({ language, withNames, withSeatNumbers }: RosterInput, hasRemarks: boolean): readonly RosterColumn[] {
  const head = (pick: (text: DocumentsText) => string) => (withNames || withSeatNumbers ? say(language, pick) : [])
  const seat: RosterColumn = {
    column: { head: head((text) => text.roster.seat), width: 14, align: 'center', look: 'ordinary' },
    cellOf: (line) => cell(line.seatNumber === null ? [] : same(leadingLanguage(language), line.seatNumber)),
  }
  const names: RosterColumn = {
    column: { head: head((text) => text.roster.holder), width: 48, align: 'start', look: 'ordinary' },
    cellOf: (line) => cell(holdersOf(line, language)),
  }
  const remark: RosterColumn = {
    column: { head: [], width: 18, align: 'end', look: 'aside' },
    cellOf: (_, marks) => cell(same(leadingLanguage(language), marks)),
  }
  return [
    ...(withSeatNumbers ? [seat] : []),
    ...postColumns(language, withNames, head),
    ...(withNames ? [names] : []),
    ...(hasRemarks ? [remark] : []),
  ]
}

/** In both languages the posts stand side by side, unless the holders need the room. */
function postColumns(
  language: PaperLanguage,
  withNames: boolean,
  head: (pick: (text: DocumentsText) => string) => PaperText,
): readonly RosterColumn[] {
  const column = (inLanguage: PaperLanguage, look: Column['look'], width: Column['width'], headed: boolean): RosterColumn => ({
    column: { head: headed ? head((text) => text.roster.post) : [], width, align: 'start', look },
    cellOf: (line) => cell(wordsOf(line.post, inLanguage)),
  })
  if (language !== 'both' || withNames) return [column(language, 'ordinary', 'rest', true)]
  return [column('ja', 'ordinary', 'rest', true), column('en', 'aside', 72, false)]
}

const remarkKinds = ['unconfirmedName', 'startNotRecorded', 'collective'] as const
type RemarkKind = (typeof remarkKinds)[number]

/** Notes in the order in which the roster first needs them, each with its mark ※1, ※2 …; and the marks of a line. */
function remarksOf(
  lines: readonly RosterLine[],
  language: PaperLanguage,
): { readonly notes: Notes; readonly marksOf: (line: RosterLine) => string } {
  const used = [...new Set(lines.flatMap((line) => remarksOn(line, language)))]
  const markOf = (kind: RemarkKind) => `※${used.indexOf(kind) + 1}`
  return {
    notes: {
      type: 'notes',
      notes: used.map((kind) => ({ mark: markOf(kind), text: say(language, (text) => text.roster[kind]) })),
    },
    marksOf: (line) => remarksOn(line, language).map(markOf).join(' '),
  }
}

function remarksOn(line: RosterLine, language: PaperLanguage): readonly RemarkKind[] {
  const holds: Readonly<Record<RemarkKind, boolean>> = {
    unconfirmedName: !isConfirmed(line.post, language),
    startNotRecorded: line.startNotRecorded,
    collective: line.isCollective,
  }
  return remarkKinds.filter((kind) => holds[kind])
}
