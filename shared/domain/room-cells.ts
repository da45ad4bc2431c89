import type { Room, RoomCell } from './seating.ts'

/** A cell with where it stands: columns and rows from 1. */
export interface PlacedCell {
  readonly cell: RoomCell
  readonly column: number
  readonly row: number
}

/** Every cell of the room with its column and row. */
export function placedCells({ columns, rows }: Room): readonly PlacedCell[] {
  const taken = rows.map(() => new Set<number>())
  const placed: PlacedCell[] = []
  rows.forEach((cells, at) => {
    let column = 1
    for (const cell of cells) {
      while (taken[at]?.has(column) && column < columns) column += 1
      const [wide, high] = cell.type === 'place' ? [1, 1] : [cell.columns, cell.rows]
      for (let y = at; y < Math.min(rows.length, at + high); y += 1) {
        for (let x = column; x < column + wide; x += 1) taken[y]?.add(x)
      }
      placed.push({ cell, column, row: at + 1 })
      column += wide
    }
  })
  return placed
}

export type Direction = 'up' | 'down' | 'left' | 'right'

/**
 * The place one comes to from another by going in a direction: the nearest that lies that way, sideways steps counting double. Null where
 * none does.
 */
export function placeTowards(room: Room, from: number, direction: Direction): number | null {
  const places = placedCells(room).flatMap(({ cell, column, row }) =>
    cell.type === 'place' ? [{ place: cell.place, column, row }] : [],
  )
  const here = places.find(({ place }) => place === from)
  if (here === undefined) return null
  const isAcross = direction === 'left' || direction === 'right'
  const sign = direction === 'left' || direction === 'up' ? -1 : 1
  const reachable = places.flatMap(({ place, column, row }) => {
    const along = sign * (isAcross ? column - here.column : row - here.row)
    const aside = Math.abs(isAcross ? row - here.row : column - here.column)
    return along > 0 ? [{ place, distance: along + 2 * aside }] : []
  })
  return reachable.toSorted((a, b) => a.distance - b.distance || a.place - b.place)[0]?.place ?? null
}
