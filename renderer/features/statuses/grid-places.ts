import { type GridStep, stepInGrid } from '../../../shared/domain/grid-step.ts'

/** The columns one can stand in, from left to right. */
export const gridColumns = ['status', 'figure', 'organization', 'note', 'evidence'] as const
export type GridColumn = (typeof gridColumns)[number]

export interface GridPlace {
  readonly itemId: number
  readonly column: GridColumn
}

/** The place a step away; stays at the edge. An item that is not shown any more counts as the first. */
export function placeAfter({ itemId, column }: GridPlace, step: GridStep, itemIds: readonly number[]): GridPlace {
  const from = { row: Math.max(0, itemIds.indexOf(itemId)), column: gridColumns.indexOf(column) }
  const to = stepInGrid(from, step, { rows: itemIds.length, columns: gridColumns.length })
  return { itemId: itemIds[to.row] ?? itemId, column: gridColumns[to.column] ?? column }
}
