import type { IsoDate } from '../domain/calendar.ts'
import { groupPlaces, type RosterPlace } from '../domain/merge-rosters.ts'
import type { Language } from '../domain/vocabulary.ts'
import type { DocumentsText } from '../text/documents-text.ts'
import { rosterPapersText } from '../text/roster-papers-text.ts'
import { postOfPlace, type RosterBody } from './double-seats.ts'
import {
  type Block,
  type Cell,
  type Column,
  type ColumnWidth,
  leadingLanguage,
  type PaperDocument,
  type PaperLanguage,
} from './model.ts'
import type { PaperText } from './paper-text.ts'
import { paperDate, type PaperInput } from './paper-date.ts'
import { holdersOf, rosterGroups } from './roster-groups.ts'
import { type RosterRemarks, rosterRemarks } from './roster-remarks.ts'
import { type SeatContacts, seatContacts } from './seat-contacts.ts'
import { asTyped, cell, same, say, sayFrom } from './words.ts'

export interface RosterInput extends PaperInput {
  readonly language: PaperLanguage
  /** The lines of the title: the body's name, or the meeting with all its bodies. */
  readonly heads: readonly PaperText[]
  /** The leading one first. */
  readonly bodies: readonly RosterBody[]
  readonly asOf: IsoDate
  /** As `mergeRosters` gives them. */
  readonly places: readonly RosterPlace[]
  /** Posts only, as the founding decisions list them, or with the holders of the day. */
  readonly withNames: boolean
  /** Seats about which a question is open: they are marked. */
  readonly openSeats: ReadonlySet<number>
  /** Null prints no such column. */
  readonly contacts: SeatContacts | null
  /** Places at the table by seat id; null prints no such column. */
  readonly seatNumbers: ReadonlyMap<number, string> | null
  readonly footer: PaperText | null
}

/**
 * The member roster (本部員名簿) as of a day. What is unsure about a seat is said in a note under the table; who sits on several
 * bodies of a joint session, behind the post. With contacts it lies across the sheet.
 */
export function roster(input: RosterInput): PaperDocument {
  const { language, bodies, places } = input
  const remarks = rosterRemarks(input)
  const columns = columnsOf(input, remarks)
  const [leading] = bodies
  const members: Block =
    places.length === 0
      ? { type: 'paragraph', look: 'ordinary', text: sayFrom(rosterPapersText, language, (text) => text.noMembers) }
      : {
          type: 'roster',
          keepsToNext: true,
          columns: columns.map(({ column }) => column),
          groups: groupPlaces(bodies, places).flatMap(({ kind, lines }) => {
            const bySeat = new Map(lines.map((line) => [line.seat.seatId, line]))
            return rosterGroups(
              lines.map(({ seat }) => seat),
              kind,
              language,
              (seat) => {
                const place = bySeat.get(seat.seatId)
                return place === undefined ? [] : columns.map(({ cellOf }) => cellOf(place))
              },
            )
          }),
        }
  return {
    kind: 'roster',
    language,
    filedUnder: input.asOf,
    page: input.contacts === null ? 'a4' : 'a4-landscape',
    marks: [],
    title: {
      bodies: input.heads,
      name: say(language, (text) => text.roster.memberList(leading?.kind ?? 'other')),
      isSpread: true,
      dated: say(language, (text, inLanguage) => text.asOf(paperDate(input.asOf, inLanguage, input.dateStyle))),
    },
    blocks: [members, ...(remarks.notes.notes.length === 0 ? [] : [remarks.notes])],
    footer: input.footer,
  }
}

/** Millimetres beside the post: English titles are long and names short. */
const widths = {
  ja: { name: 56, nameBesideContact: 48, contact: 80, remark: 18 },
  en: { name: 40, nameBesideContact: 40, contact: 72, remark: 16 },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, ColumnWidth>>>>

interface RosterColumn {
  readonly column: Column
  readonly cellOf: (place: RosterPlace) => Cell
}

function columnsOf(input: RosterInput, remarks: RosterRemarks): readonly RosterColumn[] {
  const { language, withNames, contacts, seatNumbers, places } = input
  const isHeaded = withNames || seatNumbers !== null || contacts !== null
  const head = (pick: (text: DocumentsText) => string) => (isHeaded ? say(language, pick) : [])
  const leading = leadingLanguage(language)
  const wide = widths[leading]
  const number: RosterColumn = {
    column: { head: head((text) => text.roster.seat), width: 14, align: 'center', look: 'ordinary' },
    cellOf: ({ seat }) => cell(same(leading, seatNumbers?.get(seat.seatId) ?? '')),
  }
  const names: RosterColumn = {
    // Beside contacts the post needs the room more than an acting holder's remark.
    column: {
      head: head((text) => text.roster.holder),
      width: contacts === null ? wide.name : wide.nameBesideContact,
      align: 'start',
      look: 'ordinary',
    },
    cellOf: ({ seat }) => cell(holdersOf(seat, language)),
  }
  const contact: RosterColumn = {
    column: {
      head: sayFrom(rosterPapersText, language, (text) => text.contact),
      width: wide.contact,
      align: 'start',
      look: 'aside',
    },
    cellOf: ({ seat }) => cell(contacts === null ? [] : contactText(seatContacts(seat, contacts))),
  }
  const remark: RosterColumn = {
    column: { head: [], width: wide.remark, align: 'end', look: 'aside' },
    cellOf: (place) => cell(same(leading, remarks.marksOf(place))),
  }
  return [
    ...(seatNumbers !== null ? [number] : []),
    ...postColumns(input, head),
    ...(withNames ? [names] : []),
    ...(contacts !== null ? [contact] : []),
    ...(places.some((place) => remarks.marksOf(place) !== '') ? [remark] : []),
  ]
}

/** In both languages the posts stand side by side, unless the holders need the room. */
function postColumns(
  { language, withNames, contacts, bodies }: RosterInput,
  head: (pick: (text: DocumentsText) => string) => PaperText,
): readonly RosterColumn[] {
  const column = (inLanguage: PaperLanguage, look: Column['look'], width: Column['width'], headed: boolean): RosterColumn => ({
    column: { head: headed ? head((text) => text.roster.post) : [], width, align: 'start', look },
    cellOf: (place) => cell(postOfPlace(place, bodies, inLanguage)),
  })
  if (language !== 'both' || withNames || contacts !== null) return [column(language, 'ordinary', 'rest', true)]
  return [column('ja', 'ordinary', 'rest', true), column('en', 'aside', 72, false)]
}

/** As typed, on one line each; what is typed over several lines is set with spaces between. */
function contactText(contacts: readonly string[]): PaperText {
  const text = contacts
    .map((contact) => contact.trim().replace(/\s*\n\s*/g, '　'))
    .filter((contact) => contact !== '')
    .join(' / ')
  return text === '' ? [] : asTyped(text)
}
