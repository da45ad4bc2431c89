import type { Bilingual } from '../domain/model.ts'
import { groupRoster, type RosterSeat } from '../domain/roster.ts'
import type { BodyKind, Language } from '../domain/vocabulary.ts'
import { documentsText } from '../text/documents-text.ts'
import type { Cell, PaperLanguage, RosterGroup } from './model.ts'
import type { PaperText } from './paper-text.ts'
import { listOfNames, say, wordsOf } from './words.ts'

/** The seats of a day by role, then by ministry, in protocol order; `cellsOf` says what stands beside the role. */
export function rosterGroups(
  seats: readonly RosterSeat[],
  kind: BodyKind,
  language: PaperLanguage,
  cellsOf: (seat: RosterSeat) => readonly Cell[],
): readonly RosterGroup[] {
  return groupRoster(seats).map(({ role, groups }) => ({
    role: say(language, (text) => text.roster.roles(kind, countOf(groups.flatMap((group) => group.seats)))[role]),
    sections: groups.map((group) => ({
      heading: group.organization === null ? null : wordsOf(group.organization.name, language),
      rows: group.seats.map(cellsOf),
      seatIds: group.seats.map((seat) => seat.seatId),
    })),
  }))
}

/** One seat may stand for many. */
const countOf = (seats: readonly RosterSeat[]) => (seats.some(({ isCollective }) => isCollective) ? 2 : seats.length)

/** Who holds the seat, acting holders marked; a vacancy says so. Empty where nobody is recorded, and for collective seats. */
export function holdersOf(seat: RosterSeat, language: PaperLanguage): PaperText {
  if (seat.isCollective) return []
  switch (seat.occupancy) {
    case 'held':
      return listOfNames(
        seat.holders.map(({ name, isActing }) => (isActing ? { en: acting(name, 'en'), ja: acting(name, 'ja') } : name)),
        language,
      )
    case 'vacant':
      return say(language, (text) => text.roster.vacant)
    case 'not-recorded':
      return []
  }
}

const acting = (name: Bilingual, language: Language) =>
  name[language] === null ? null : `${name[language]}${documentsText[language].roster.acting}`
