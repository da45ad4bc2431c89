import type { Language } from '../domain/vocabulary.ts'
import type { Cell, Column, Roster } from './model.ts'
import { pages } from './page.ts'
import { widthInEms } from './text-width.ts'

/** Millimetres that a seat, each further line of its post and a ministry's heading take, and what a title leaves of the first sheet. */
const heights = {
  ja: {
    ordinary: { seat: 8.75, line: 5.8, heading: 7.2 },
    close: { seat: 6.75, line: 5.4, heading: 5.7 },
    sheet: 196,
  },
  en: {
    ordinary: { seat: 7.75, line: 5.3, heading: 6.2 },
    close: { seat: 6.3, line: 4.9, heading: 5.3 },
    sheet: 203,
  },
} as const

/** Millimetres, as paper-tables.css sets them: the em, the column of the role (beside two columns, beside more), the space in a cell. */
const type = {
  ja: { em: 3.88, role: { two: 28, more: 22 }, inside: 4, under: 5, raggedness: 1.02 },
  en: { em: 3.53, role: { two: 32, more: 22 }, inside: 4, under: 5, raggedness: 1.12 },
} as const

/** A roster that would leave its last few seats on a second sheet is set closer where that lets it stand on one. */
export function isBetterClose(roster: Roster, language: Language): boolean {
  const sections = roster.groups.flatMap((group) => group.sections)
  const cells = sections.flatMap((section) => section.rows.flat())
  const isWritten = roster.columns.some(({ look }) => look === 'signature') || cells.some(({ text }) => text.length > 1)
  if (isWritten) return false
  const { ordinary, close, sheet } = heights[language]
  const headings = sections.filter(({ heading }) => heading !== null).length
  const seats = sections.flatMap(({ rows, heading }) =>
    rows.map((row) => linesOf(row, roster.columns, heading !== null, language)),
  )
  const high = (of: { readonly seat: number; readonly line: number; readonly heading: number }) =>
    headings * of.heading + seats.reduce((sum, lines) => sum + of.seat + (lines - 1) * of.line, 0)
  return high(ordinary) > sheet && high(close) <= sheet
}

/** Millimetres: of a seat to be signed, with room for a pen or closer, of each further line of its post, and of what stands over and under the seats. */
const toSign = {
  ja: { ordinary: 11, close: 8.5, twoLines: 11.7, heading: 6.5, guests: 20, sheet: 175 },
  en: { ordinary: 11, close: 8.5, twoLines: 9.9, heading: 6.2, guests: 21, sheet: 180 },
} as const

/** A sheet to be signed stands closer where that lets its seats and guests stand on one sheet of paper. */
export function isBetterSignedClose(roster: Roster, guests: number, language: Language): boolean {
  const sections = roster.groups.flatMap((group) => group.sections)
  const headings = sections.filter(({ heading }) => heading !== null).length
  const lines = sections.flatMap(({ rows, heading }) =>
    rows.map((row) => linesOf(row, roster.columns, heading !== null, language)),
  )
  const { ordinary, close, twoLines, heading, guests: around, sheet } = toSign[language]
  const fixed = headings * heading + (guests === 0 ? 0 : around)
  const high = (one: number) =>
    fixed + guests * one + lines.reduce((sum, count) => sum + (count === 1 ? one : Math.max(one, twoLines)), 0)
  return high(ordinary) > sheet && high(close) <= sheet
}

/** How many lines the longest cell of a seat takes on an upright sheet. */
function linesOf(row: readonly Cell[], columns: readonly Column[], isUnder: boolean, language: Language): number {
  const { em, role, inside, under, raggedness } = type[language]
  const { a4 } = pages
  const fixed = columns.reduce((sum, { width }) => sum + (width === 'rest' ? 0 : width), 0)
  const beside = columns.length > 2 ? role.more : role.two
  const rest = a4.width - a4.margins.left - a4.margins.right - beside - fixed
  return Math.max(
    1,
    ...row.map(({ text }, at) => {
      const column = columns[at]
      if (column === undefined || column.look === 'aside') return 1
      const room = (column.width === 'rest' ? rest - (isUnder ? under : 0) : column.width) - inside
      const words = text.map((one) => one.text).join(' ')
      return Math.ceil((widthInEms(words) * em * raggedness) / Math.max(10, room))
    }),
  )
}
