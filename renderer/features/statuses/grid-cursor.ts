import { useSyncExternalStore } from 'react'
import type { ItemStatus } from '../../../shared/domain/vocabulary.ts'
import type { GridColumn, GridPlace } from './grid-places.ts'

/** A cell that is written in. */
export interface CellEdit {
  readonly column: Exclude<GridColumn, 'status'>
}

/** The statuses stand at the cell. `active`: the one arrow keys are on; null: they are only offered, arrows go on through the grid. */
export interface Choosing {
  readonly active: ItemStatus | null
}

export interface GridState {
  /** Where one stands; null: nowhere, as nothing is shown. */
  readonly place: GridPlace | null
  readonly edit: CellEdit | null
  readonly choosing: Choosing | null
}

/** The cursor stands outside the page's state: of hundreds of rows only those it leaves and reaches are drawn anew. */
export interface GridCursor {
  readonly get: () => GridState
  readonly set: (change: Partial<GridState>) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createGridCursor(place: GridPlace | null): GridCursor {
  let state: GridState = { place, edit: null, choosing: null }
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What one part of the page needs to know of the cursor: drawn anew when that changes. `select` answers with one and the same value until then. */
export function useGridCursor<T>(cursor: GridCursor, select: (state: GridState) => T): T {
  return useSyncExternalStore(cursor.subscribe, () => select(cursor.get()))
}
