import type { KeyTable } from '../../components/key-table.ts'

/** The columns one can stand in, from left to right. */
export const gridColumns = ['status', 'figure', 'organization', 'note', 'evidence'] as const
export type GridColumn = (typeof gridColumns)[number]

export interface GridPlace {
  readonly itemId: number
  readonly column: GridColumn
}

export type GridStep = 'up' | 'down' | 'left' | 'right' | 'row-start' | 'row-end' | 'first' | 'last' | 'page-up' | 'page-down'

const page = 12

/** The place a step away; stays at the edge. */
export function stepInGrid(place: GridPlace, step: GridStep, itemIds: readonly number[]): GridPlace {
  const row = Math.max(0, itemIds.indexOf(place.itemId))
  const column = gridColumns.indexOf(place.column)
  const at = (rowAt: number, columnAt: number): GridPlace => ({
    itemId: itemIds[Math.min(Math.max(rowAt, 0), itemIds.length - 1)] ?? place.itemId,
    column: gridColumns[Math.min(Math.max(columnAt, 0), gridColumns.length - 1)] ?? 'status',
  })
  switch (step) {
    case 'up':
      return at(row - 1, column)
    case 'down':
      return at(row + 1, column)
    case 'left':
      return at(row, column - 1)
    case 'right':
      return at(row, column + 1)
    case 'row-start':
      return at(row, 0)
    case 'row-end':
      return at(row, gridColumns.length)
    case 'first':
      return at(0, 0)
    case 'last':
      return at(itemIds.length, gridColumns.length)
    case 'page-up':
      return at(row - page, column)
    case 'page-down':
      return at(row + page, column)
  }
}

/** The keys that step from place to place. */
export const stepKeys: KeyTable<GridStep> = [
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['Home', 'row-start'],
  ['End', 'row-end'],
  ['PageUp', 'page-up'],
  ['PageDown', 'page-down'],
  ['Mod+Home', 'first'],
  ['Mod+End', 'last'],
]
