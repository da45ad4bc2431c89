import type { FollowedItem, StandingView, StatusesScreen, StatusView } from '../../../shared/contract/statuses.ts'
import {
  type ItemStanding,
  itemStandings,
  type ItemStatus,
  itemStatuses,
  type PlanItemKind,
} from '../../../shared/domain/vocabulary.ts'
import type { ShownReport } from './status-desk.ts'

/** What the grid shows; null lets everything through. `organization` 0: nobody is named. */
export interface StatusFilter {
  readonly goal: number | null
  readonly organization: number | null
  /** `late`: past its own deadline, whether it was ever reported or not. */
  readonly state: 'open' | 'late' | ItemStatus | ItemStanding | null
}

export const noFilter: StatusFilter = { goal: null, organization: null, state: null }

/** An item with all that does not change while statuses are recorded at one occasion. */
export interface StatusRow {
  readonly item: FollowedItem
  /** What was reported before this occasion; null: nothing. */
  readonly previous: StatusView | null
  readonly standing: StandingView | null
  /** What was reported last by the as-of day, at whatever occasion; null: nothing ever. */
  readonly last: ItemStatus | null
  /** The headings over it, outermost first. */
  readonly above: readonly FollowedItem[]
}

/**
 * Rows under the headings they stand under; each heading once, before the first of its rows that is shown. What has a row of its own
 * is a heading only while its row is not shown.
 */
export type GridLine =
  | { readonly is: 'heading'; readonly item: FollowedItem; readonly leafIds: readonly number[] }
  | { readonly is: 'row'; readonly row: StatusRow }

export const itemOf = (line: GridLine): FollowedItem => (line.is === 'heading' ? line.item : line.row.item)

/** Every item that can be reported as a row for an occasion. `at`: its name; `on`: its day. */
export function statusRows(screen: StatusesScreen, at: string, on: string): readonly StatusRow[] {
  const byId = new Map(screen.items.map((item) => [item.id, item]))
  const standings = new Map(screen.standings.map((one) => [one.itemId, one]))
  const statuses = new Map(screen.reports.map(({ id, status }) => [id, status]))
  const previous = new Map<number, StatusView>()
  for (const report of screen.reports) {
    const isHere = report.agendaItemId === null ? `day/${report.on}` === at : `line/${report.agendaItemId}` === at
    if (!isHere && report.on <= on) previous.set(report.itemId, report)
  }
  return screen.items
    .filter((item) => item.isReportable)
    .map((item) => ({
      item,
      previous: previous.get(item.id) ?? null,
      standing: standings.get(item.id) ?? null,
      last: statuses.get(standings.get(item.id)?.lastId ?? 0) ?? null,
      above: headingsOver(item, byId),
    }))
}

/** The rows with those of before in the place of equal ones, so that only what changed is drawn anew. */
export function keepEqualRows(before: readonly StatusRow[], now: readonly StatusRow[]): readonly StatusRow[] {
  const known = new Map(before.map((row) => [row.item.id, row]))
  return now.map((row) => {
    const old = known.get(row.item.id)
    const isEqual =
      old !== undefined &&
      old.item === row.item &&
      old.previous === row.previous &&
      old.standing === row.standing &&
      old.last === row.last &&
      old.above.length === row.above.length &&
      old.above.every((heading, at) => heading === row.above[at])
    return isEqual ? old : row
  })
}

function headingsOver(item: FollowedItem, byId: ReadonlyMap<number, FollowedItem>): readonly FollowedItem[] {
  const above: FollowedItem[] = []
  for (let at = item.parentId; at !== null; ) {
    const parent = byId.get(at)
    if (parent === undefined || above.includes(parent)) break
    above.unshift(parent)
    at = parent.parentId
  }
  return above
}

/**
 * The rows that fit. `open`: nothing is recorded at the occasion. A status means the one reported last, and `not-reported` that none
 * ever was, as the counts of the progress count them.
 */
export function filterRows(
  rows: readonly StatusRow[],
  { goal, organization, state }: StatusFilter,
  reportOf: (itemId: number) => ShownReport | null,
): readonly StatusRow[] {
  return rows.filter(({ item, above, standing, last }) => {
    if (goal !== null && !above.some((heading) => heading.id === goal)) return false
    if (organization === 0 && item.responsibleIds.length > 0) return false
    if (organization !== null && organization !== 0 && !item.responsibleIds.includes(organization)) return false
    if (state === null) return true
    if (state === 'open') return reportOf(item.id) === null
    if (state === 'late') return standing?.overdue?.by === 'deadline'
    if (isStatus(state)) return last === state
    if (state === 'not-reported') return last === null
    return standing?.standing === state
  })
}

/** Rows with the headings they stand under. */
export function gridLines(rows: readonly StatusRow[]): readonly GridLine[] {
  const lines: GridLine[] = []
  const shown = new Set(rows.map(({ item }) => item))
  let above: readonly FollowedItem[] = []
  for (const row of rows) {
    const first = row.above.findIndex((heading, at) => above[at] !== heading)
    for (const heading of (first < 0 ? [] : row.above.slice(first)).filter((one) => !shown.has(one))) {
      const leafIds = rows.filter((other) => other.above.includes(heading)).map((other) => other.item.id)
      lines.push({ is: 'heading', item: heading, leafIds })
    }
    above = row.above
    lines.push({ is: 'row', row })
  }
  return lines
}

/** The items before which their kind is named: where several kinds are counted alike beside each other, each where it begins. */
export function beginningKinds(shown: readonly FollowedItem[]): ReadonlySet<number> {
  const lastUnder = new Map<number | null, PlanItemKind>()
  const begins = new Set<number>()
  for (const { id, parentId, kind, namesKind } of shown) {
    if (namesKind && lastUnder.get(parentId) !== kind) begins.add(id)
    lastUnder.set(parentId, kind)
  }
  return begins
}

/** The status keys: 1 to 5 in the order of the vocabulary, or the first letter that tells them apart. */
export const statusKeys: Readonly<Record<string, ItemStatus>> = {
  1: 'not-started',
  2: 'in-progress',
  3: 'done',
  4: 'delayed',
  5: 'dropped',
  n: 'not-started',
  p: 'in-progress',
  d: 'done',
  l: 'delayed',
  x: 'dropped',
}

export const isStatus = (value: unknown): value is ItemStatus => itemStatuses.some((status) => status === value)

/** Guards what an older version may have stored. */
export function isStatusFilter(value: unknown): value is StatusFilter {
  if (typeof value !== 'object' || value === null) return false
  const { goal, organization, state } = value as Readonly<Record<keyof StatusFilter, unknown>>
  const isNumber = (one: unknown) => one === null || typeof one === 'number'
  return (
    isNumber(goal) &&
    isNumber(organization) &&
    (state === null ||
      state === 'open' ||
      state === 'late' ||
      isStatus(state) ||
      itemStandings.some((standing) => standing === state))
  )
}
