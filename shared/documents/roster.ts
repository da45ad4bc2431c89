import type { IsoDate } from '../domain/calendar.ts'
import type { Bilingual } from '../domain/model.ts'
import type { RosterSeat } from '../domain/roster.ts'
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
import { holdersOf, rosterGroups } from './roster-groups.ts'
import { cell, isConfirmed, same, say, wordsOf } from './words.ts'

export interface RosterInput {
  readonly language: PaperLanguage
  readonly body: Bilingual
  readonly bodyKind: BodyKind
  readonly asOf: IsoDate
  /** Posts only, as the founding decisions list them, or with the holders of the day. */
  readonly withNames: boolean
  /** Places at the table by seat id; null prints no such column. */
  readonly seatNumbers: ReadonlyMap<number, string> | null
  /** As `rosterOn` gives them. */
  readonly seats: readonly RosterSeat[]
  readonly footer: PaperText | null
}

/** The member roster (本部員名簿) as of a day. What is unsure about a seat is said in a note under the table. */
export function roster(input: RosterInput): PaperDocument {
  const { language } = input
  const remarks = remarksOf(input.seats, language)
  const columns = columnsOf(
    input,
    input.seats.some((seat) => remarks.marksOf(seat) !== ''),
  )
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
        groups: rosterGroups(input.seats, input.bodyKind, language, (seat) =>
          columns.map(({ cellOf }) => cellOf(seat, remarks.marksOf(seat))),
        ),
      },
      ...(remarks.notes.notes.length === 0 ? [] : [remarks.notes]),
    ],
    footer: input.footer,
  }
}

interface RosterColumn {
  readonly column: Column
  readonly cellOf: (seat: RosterSeat, marks: string) => Cell
}

function columnsOf({ language, withNames, seatNumbers }: RosterInput, hasRemarks: boolean): readonly RosterColumn[] {
  const head = (pick: (text: DocumentsText) => string) => (withNames || seatNumbers !== null ? say(language, pick) : [])
  const place: RosterColumn = {
    column: { head: head((text) => text.roster.seat), width: 14, align: 'center', look: 'ordinary' },
    cellOf: (seat) => cell(same(leadingLanguage(language), seatNumbers?.get(seat.seatId) ?? '')),
  }
  const names: RosterColumn = {
    column: { head: head((text) => text.roster.holder), width: 48, align: 'start', look: 'ordinary' },
    cellOf: (seat) => cell(holdersOf(seat, language)),
  }
  const remark: RosterColumn = {
    column: { head: [], width: 18, align: 'end', look: 'aside' },
    cellOf: (_, marks) => cell(same(leadingLanguage(language), marks)),
  }
  return [
    ...(seatNumbers !== null ? [place] : []),
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
    cellOf: (seat) => cell(wordsOf(seat.post, inLanguage)),
  })
  if (language !== 'both' || withNames) return [column(language, 'ordinary', 'rest', true)]
  return [column('ja', 'ordinary', 'rest', true), column('en', 'aside', 72, false)]
}

const remarkKinds = ['unconfirmedName', 'startNotRecorded', 'collective'] as const
type RemarkKind = (typeof remarkKinds)[number]

/**
 * Notes in the order in which the roster first needs them, each with its mark ※1, ※2 …; and the marks of a seat. What holds of
 * every seat is said once, under ※, and marks none.
 */
function remarksOf(
  seats: readonly RosterSeat[],
  language: PaperLanguage,
): { readonly notes: Notes; readonly marksOf: (seat: RosterSeat) => string } {
  const each = seats.map((seat) => remarksOn(seat, language))
  const used = [...new Set(each.flat())]
  const general = seats.length > 1 ? used.filter((kind) => each.every((kinds) => kinds.includes(kind))) : []
  const marked = used.filter((kind) => !general.includes(kind))
  const markOf = (kind: RemarkKind) => `※${marked.indexOf(kind) + 1}`
  const note = (kind: RemarkKind, mark: string) => ({ mark, text: say(language, (text) => text.roster[kind]) })
  return {
    notes: {
      type: 'notes',
      notes: [...general.map((kind) => note(kind, '※')), ...marked.map((kind) => note(kind, markOf(kind)))],
    },
    marksOf: (seat) =>
      remarksOn(seat, language)
        .filter((kind) => marked.includes(kind))
        .map(markOf)
        .join(' '),
  }
}

function remarksOn(seat: RosterSeat, language: PaperLanguage): readonly RemarkKind[] {
  const holds: Readonly<Record<RemarkKind, boolean>> = {
    unconfirmedName: !isConfirmed(seat.post, language),
    startNotRecorded: seat.startNotRecorded,
    collective: seat.isCollective,
  }
  return remarkKinds.filter((kind) => holds[kind])
}
