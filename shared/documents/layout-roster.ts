import type { Language } from '../domain/vocabulary.ts'
import { bodyCell, columnGroup, headCell } from './layout-table.ts'
import { element, textIn } from './layout-text.ts'
import type { Column, Roster, RosterGroup, RosterSection } from './model.ts'
import type { PaperElement } from './node.ts'

/** Up to so many posts, a ministry is kept on one sheet whole; a longer one only with its first posts. */
const wholeUpTo = 8

/**
 * Seats as a table: the role once, at the head of its group, and again where the group goes on at the head of a sheet; a ministry's heading tied
 * to its posts. `keepsOn`: its last seats stay with what follows, so that its notes never stand on a sheet alone.
 */
export function layoutRoster(roster: Roster, language: Language, keepsOn = false): PaperElement {
  const hasHeads = roster.columns.some(({ head }) => head.length > 0)
  const head = element('tr', '', {}, [
    element('td', 'role', {}, []),
    ...roster.columns.map((column) => headCell(column, language)),
  ])
  const classes = ['roster', roster.columns.length > 2 ? 'crowded' : '', isBetterClose(roster, language) ? 'close' : '']
  return element('table', classes.filter((name) => name !== '').join(' '), {}, [
    columnGroup(roster.columns, ['role']),
    ...(hasHeads ? [element('thead', '', {}, [head])] : []),
    element(
      'tbody',
      '',
      {},
      roster.groups.flatMap((group, at) =>
        groupRows(group, roster.columns, language, keepsOn && at === roster.groups.length - 1),
      ),
    ),
  ])
}

/** Millimetres that a seat and a ministry's heading take, as paper.css sets them, and what a title leaves of the first sheet. */
const heights = {
  ja: { ordinary: { seat: 8.75, heading: 7.2 }, close: { seat: 6.75, heading: 5.7 }, sheet: 196 },
  en: { ordinary: { seat: 7.75, heading: 6.2 }, close: { seat: 6.3, heading: 5.3 }, sheet: 203 },
} as const

/** A roster that would leave its last few seats on a second sheet is set closer where that lets it stand on one. */
function isBetterClose(roster: Roster, language: Language): boolean {
  const sections = roster.groups.flatMap((group) => group.sections)
  const cells = sections.flatMap((section) => section.rows.flat())
  const isWritten = roster.columns.some(({ look }) => look === 'signature') || cells.some(({ text }) => text.length > 1)
  if (isWritten) return false
  const { ordinary, close, sheet } = heights[language]
  const seats = sections.reduce((sum, section) => sum + section.rows.length, 0)
  const headings = sections.filter(({ heading }) => heading !== null).length
  const high = (of: { readonly seat: number; readonly heading: number }) => seats * of.seat + headings * of.heading
  return high(ordinary) > sheet && high(close) <= sheet
}

interface Row {
  readonly className: string
  readonly keepsNext: boolean
  readonly cells: readonly PaperElement[]
  /** Null for a ministry's heading. */
  readonly seatId: number | null
}

function groupRows(
  group: RosterGroup,
  columns: readonly Column[],
  language: Language,
  keepsOn: boolean,
): readonly PaperElement[] {
  const rows = group.sections.flatMap((section) => sectionRows(section, columns, language))
  return rows.map((row, at) => {
    const isFirst = at === 0
    const keepsNext = row.keepsNext || (isFirst && rows.length > 1) || (keepsOn && at >= rows.length - 2)
    const classes = [isFirst ? 'first' : '', row.className, keepsNext ? 'keep-next' : '']
    const role = isFirst
      ? element('th', 'role', { scope: 'row' }, [textIn('span', '', group.role, language)])
      : element('td', 'role', {}, [textIn('span', 'again', group.role, language)])
    const seat: Record<string, string> = row.seatId === null ? {} : { 'data-seat': String(row.seatId) }
    return element('tr', classes.filter((name) => name !== '').join(' '), seat, [role, ...row.cells])
  })
}

function sectionRows({ heading, rows, seatIds }: RosterSection, columns: readonly Column[], language: Language): readonly Row[] {
  const post = columns.findIndex(({ width }) => width === 'rest')
  const toSign = columns.some(({ look }) => look === 'signature') ? 'to-sign' : ''
  const seats = rows.map(
    (cells, at): Row => ({
      seatId: seatIds[at] ?? null,
      className: toSign,
      keepsNext: heading !== null && at < rows.length - 1 && (rows.length <= wholeUpTo || at === 0),
      cells: cells.map((one, place) =>
        bodyCell(one, columns[place], heading !== null && place === post ? 'under' : '', language),
      ),
    }),
  )
  if (heading === null) return seats
  const over = element('td', '', { colspan: String(columns.length) }, [textIn('span', '', heading, language)])
  return [{ seatId: null, className: 'group', keepsNext: true, cells: [over] }, ...seats]
}
