/** A step from cell to cell of a grid. */
export type GridStep = 'up' | 'down' | 'left' | 'right' | 'row-start' | 'row-end' | 'first' | 'last' | 'page-up' | 'page-down'

/** A cell of a grid; row and column are counted from 0. */
export interface GridCell {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
  /** The first row and the first column are heads, and one cannot stand where they meet. */
  readonly hasDeadCorner?: boolean
}

/** How many rows a page is. */
export const rowsOfPage = 12

/** The cell one step away; one stays at the edge, and within a grid that has become smaller than where one stood. The grid has a cell to stand in. */
export function stepInGrid(from: GridCell, step: GridStep, size: GridSize): GridCell {
  const { row, column } = within(wanted(from, step, size), size)
  if (!size.hasDeadCorner || row > 0 || column > 0) return { row, column }
  const isAlongHead = step === 'left' || step === 'row-start' || size.rows === 1
  return isAlongHead ? { row: 0, column: 1 } : { row: 1, column: 0 }
}

function wanted({ row, column }: GridCell, step: GridStep, { rows, columns }: GridSize): GridCell {
  switch (step) {
    case 'up':
      return { row: row - 1, column }
    case 'down':
      return { row: row + 1, column }
    case 'left':
      return { row, column: column - 1 }
    case 'right':
      return { row, column: column + 1 }
    case 'row-start':
      return { row, column: 0 }
    case 'row-end':
      return { row, column: columns - 1 }
    case 'first':
      return { row: 0, column: 0 }
    case 'last':
      return { row: rows - 1, column: columns - 1 }
    case 'page-up':
      return { row: row - rowsOfPage, column }
    case 'page-down':
      return { row: row + rowsOfPage, column }
  }
}

function within({ row, column }: GridCell, { rows, columns }: GridSize): GridCell {
  return { row: Math.max(0, Math.min(row, rows - 1)), column: Math.max(0, Math.min(column, columns - 1)) }
}
