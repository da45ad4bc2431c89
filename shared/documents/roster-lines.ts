import type { Bilingual, Name } from '../domain/model.ts'
import type { BodyKind, Language, SeatRole } from '../domain/vocabulary.ts'
import { documentsText } from '../text/documents-text.ts'
import type { Cell, PaperLanguage, PaperText, RosterGroup, RosterSection } from './model.ts'
import { listOf, say, wordsOf } from './words.ts'

/** One seat of a body on a day, as its papers need it. In protocol order; roles and ministries stand together. */
export interface RosterLine {
  readonly role: SeatRole
  readonly post: Name
  /** The ministry that heads the post; null where the post names it itself, or has none. */
  readonly organization: { readonly id: number; readonly name: Name } | null
  /** "All the Cabinet ministers": the seat has no holder of its own. */
  readonly isCollective: boolean
  readonly startNotRecorded: boolean
  /** Empty: vacant. */
  readonly holders: readonly RosterHolder[]
  /** Place at the table, where one is given. */
  readonly seatNumber: string | null
}

export interface RosterHolder {
  readonly name: Bilingual
  readonly isActing: boolean
}

/** The lines by role, then by ministry, order kept; `cellsOf` says what stands beside the role. */
export function groupLines<Line extends RosterLine>(
  lines: readonly Line[],
  kind: BodyKind,
  language: PaperLanguage,
  cellsOf: (line: Line) => readonly Cell[],
): readonly RosterGroup[] {
  return runs(lines, (line) => line.role).map((group) => ({
    role: say(language, (text) => text.roster.roles(kind)[group.first.role]),
    sections: runs(group.all, (line) => line.organization?.id ?? null).map(
      (section): RosterSection => ({
        heading: section.first.organization === null ? null : wordsOf(section.first.organization.name, language),
        rows: section.all.map(cellsOf),
      }),
    ),
  }))
}

/** Who holds the seat, acting holders marked; a vacancy says so, a collective seat names nobody. */
export function holdersOf(line: RosterLine, language: PaperLanguage): PaperText {
  if (line.isCollective) return []
  if (line.holders.length === 0) return say(language, (text) => text.roster.vacant)
  return listOf(
    line.holders.map(({ name, isActing }) => (isActing ? { en: acting(name, 'en'), ja: acting(name, 'ja') } : name)),
    language,
  )
}

const acting = (name: Bilingual, language: Language) =>
  name[language] === null ? null : `${name[language]}${documentsText[language].roster.acting}`

interface Run<T> {
  readonly first: T
  readonly all: readonly T[]
}

/** Neighbours that share a key. */
function runs<T>(all: readonly T[], keyOf: (one: T) => unknown): readonly Run<T>[] {
  const found: { first: T; all: T[] }[] = []
  for (const one of all) {
    const last = found.at(-1)
    if (last !== undefined && keyOf(last.first) === keyOf(one)) last.all.push(one)
    else found.push({ first: one, all: [one] })
  }
  return found
}
