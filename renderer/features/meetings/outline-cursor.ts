import { useSyncExternalStore } from 'react'

/** Where one is in the agenda. */
export interface CursorState {
  /** The line one is at; null: none yet. */
  readonly activeKey: string | null
  /** Lines chosen together, the active one among them; empty while one writes. */
  readonly chosen: ReadonlySet<string>
}

/** The cursor stands outside the page's state: of hundreds of lines only those it leaves and reaches are drawn anew. */
export interface OutlineCursor {
  readonly get: () => CursorState
  /** Tells everybody, even where nothing changed when `isAsked`: the focus is to be put there again. */
  readonly set: (change: Partial<CursorState>, isAsked?: boolean) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createOutlineCursor(): OutlineCursor {
  let state: CursorState = { activeKey: null, chosen: new Set() }
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set: (change, isAsked = false) => {
      const next = { ...state, ...change }
      if (!isAsked && next.activeKey === state.activeKey && next.chosen === state.chosen) return
      state = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What one part of the page needs to know of the cursor: drawn anew when that changes. `select` answers with a plain value. */
export function useCursor<T>(cursor: OutlineCursor, select: (state: CursorState) => T): T {
  return useSyncExternalStore(cursor.subscribe, () => select(cursor.get()))
}
