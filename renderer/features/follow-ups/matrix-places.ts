import { type GridStep, stepInGrid } from '../../../shared/domain/grid-step.ts'
import type { MatrixColumn } from '../../../shared/domain/matrix.ts'
import type { ViewRow } from './matrix-view.ts'

/** A place in the grid: a row's id or 'head'; a column's meeting or 'name'. */
export interface MatrixPlace {
  readonly row: string
  readonly column: number | 'name'
}

/** The rows in sight: years only under a series that is open. */
export function rowsInSight(rows: readonly ViewRow[], open: readonly string[]): readonly ViewRow[] {
  return rows.filter((row) => row.parentId === null || open.includes(row.parentId))
}

/** The next cell with a hole after a place, row by row, going round at the end; null where there is none. */
export function nextHole(rows: readonly ViewRow[], columns: readonly MatrixColumn[], from: MatrixPlace): MatrixPlace | null {
  const columnOf = new Map(columns.map(({ meetingId }, at) => [meetingId, at]))
  const holes = rows.flatMap((row, rowAt) =>
    row.cells
      .filter(({ tone }) => tone === 'missing')
      .map(({ meetingId }) => ({ row: row.id, column: meetingId, at: rowAt * columns.length + (columnOf.get(meetingId) ?? 0) })),
  )
  const rowAt = rows.findIndex((row) => row.id === from.row)
  const columnAt = from.column === 'name' ? -1 : (columnOf.get(from.column) ?? -1)
  const start = rowAt < 0 ? 0 : rowAt * columns.length + columnAt + 1
  const found = holes.find(({ at }) => at >= start) ?? holes[0]
  return found === undefined ? null : { row: found.row, column: found.column }
}

/** The place one step away; stays at the edge. The corner over the names leads nowhere. */
export function placeAfter(
  { row, column }: MatrixPlace,
  step: GridStep,
  rows: readonly ViewRow[],
  columns: readonly MatrixColumn[],
): MatrixPlace {
  const rowIds = ['head', ...rows.map(({ id }) => id)]
  const columnIds: readonly MatrixPlace['column'][] = ['name', ...columns.map(({ meetingId }) => meetingId)]
  const from = { row: Math.max(0, rowIds.indexOf(row)), column: Math.max(0, columnIds.indexOf(column)) }
  const to = stepInGrid(from, step, { rows: rowIds.length, columns: columnIds.length, hasDeadCorner: true })
  return { row: rowIds[to.row] ?? row, column: columnIds[to.column] ?? column }
}
