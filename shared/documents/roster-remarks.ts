import { otherPlaces, type RosterPlace } from '../domain/merge-rosters.ts'
import { documentsText } from '../text/documents-text.ts'
import { rosterPapersText } from '../text/roster-papers-text.ts'
import type { Notes, PaperLanguage } from './model.ts'
import { isConfirmed, isWrittenInOther, textInLanguages } from './words.ts'

export interface RemarkedRoster {
  readonly places: readonly RosterPlace[]
  readonly language: PaperLanguage
  readonly withNames: boolean
  /** Seats about which the register holds an open question: since when, as what, under which name. */
  readonly openSeats: ReadonlySet<number>
}

export interface RosterRemarks {
  readonly notes: Notes
  /** The marks of a line; empty where none of the notes is about it alone. */
  readonly marksOf: (place: RosterPlace) => string
}

const remarkKinds = [
  'unconfirmedName',
  'nameAsWritten',
  'startNotRecorded',
  'openQuestion',
  'collective',
  'severalSeats',
] as const
type RemarkKind = (typeof remarkKinds)[number]

/**
 * Notes in the order in which the roster first needs them, each with its mark ※1, ※2 …; and the marks of a seat. What holds of
 * every seat is said once, under ※, and marks none.
 */
export function rosterRemarks({ places, language, withNames, openSeats }: RemarkedRoster): RosterRemarks {
  const each = new Map(places.map((place) => [place, remarksOn(place, { places, language, withNames, openSeats })]))
  const used = [...new Set([...each.values()].flat())]
  const general = places.length > 1 ? used.filter((kind) => [...each.values()].every((kinds) => kinds.includes(kind))) : []
  const marked = used.filter((kind) => !general.includes(kind))
  const markOf = (kind: RemarkKind) => `※${marked.indexOf(kind) + 1}`
  const note = (kind: RemarkKind, mark: string) => ({
    mark,
    text: textInLanguages(language === 'both' ? ['ja', 'en'] : [language], (one) =>
      kind === 'severalSeats' || kind === 'nameAsWritten' || kind === 'openQuestion'
        ? rosterPapersText[one][kind]
        : documentsText[one].roster[kind],
    ),
  })
  return {
    notes: {
      type: 'notes',
      notes: [...general.map((kind) => note(kind, '※')), ...marked.map((kind) => note(kind, markOf(kind)))],
    },
    marksOf: (place) =>
      marked
        .filter((kind) => each.get(place)?.includes(kind))
        .map(markOf)
        .join(' '),
  }
}

function remarksOn(place: RosterPlace, { places, language, withNames, openSeats }: RemarkedRoster): readonly RemarkKind[] {
  const { seat } = place
  const holds: Readonly<Record<RemarkKind, boolean>> = {
    unconfirmedName: !isConfirmed(seat.post, language),
    nameAsWritten: withNames && !seat.isCollective && seat.holders.some(({ name }) => isWrittenInOther(name, language)),
    startNotRecorded: seat.startNotRecorded,
    openQuestion: openSeats.has(seat.seatId),
    collective: seat.isCollective,
    severalSeats: otherPlaces(places, place).length > 0,
  }
  return remarkKinds.filter((kind) => holds[kind])
}
