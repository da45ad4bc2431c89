import type { Language } from '../domain/vocabulary.ts'
import { bodyCell, columnGroup, headCell } from './layout-table.ts'
import { element, textIn } from './layout-text.ts'
import { isBetterClose } from './roster-height.ts'
import type { Column, Roster, RosterGroup, RosterSection } from './model.ts'
import type { PaperElement } from './node.ts'

/** Up to so many posts, a ministry is kept on one sheet whole; a longer one only with its first posts. */
const wholeUpTo = 8

/**
 * Seats as a table: the role once, at the head of its group, and again where the group goes on at the head of a sheet; a ministry's heading tied
 * to its posts.
 */
export function layoutRoster(roster: Roster, language: Language): PaperElement {
  const hasHeads = roster.columns.some(({ head }) => head.length > 0)
  const head = element('tr', '', {}, [
    element('td', 'role', {}, []),
    ...roster.columns.map((column) => headCell(column, language)),
  ])
  const isClose = roster.isClose ?? isBetterClose(roster, language)
  const classes = ['roster', roster.columns.length > 2 ? 'crowded' : '', isClose ? 'close' : '']
  return element('table', classes.filter((name) => name !== '').join(' '), {}, [
    columnGroup(roster.columns, ['role']),
    ...(hasHeads ? [element('thead', '', {}, [head])] : []),
    element(
      'tbody',
      '',
      {},
      roster.groups.flatMap((group, at) =>
        groupRows(group, roster.columns, language, roster.keepsToNext && at === roster.groups.length - 1),
      ),
    ),
  ])
}

interface Row {
  readonly className: string
  readonly keepsNext: boolean
  readonly cells: readonly PaperElement[]
  /** Null for a ministry's heading. */
  readonly seatId: number | null
}

/** `endsKept`: the last two rows keep to what follows. */
function groupRows(
  group: RosterGroup,
  columns: readonly Column[],
  language: Language,
  endsKept: boolean,
): readonly PaperElement[] {
  const rows = group.sections.flatMap((section) => sectionRows(section, columns, language))
  return rows.map((row, at) => {
    const isFirst = at === 0
    const keepsNext = row.keepsNext || (isFirst && rows.length > 1) || (endsKept && at >= rows.length - 2)
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
