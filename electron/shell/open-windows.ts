import type { WindowPlace, WindowState } from './window-state.ts'

/** A window that people see, by a number of its own: two of one register are two. */
export interface OpenWindow extends Omit<WindowPlace, 'path'> {
  readonly id: number
  /** Null: it shows no register yet. */
  readonly path: string | null
}

/** What is known of the windows, the one used last first, and which were open when the program was told to end. */
export interface OpenWindows {
  readonly windows: readonly OpenWindow[]
  /** The window closed last, kept for the case that it was the only one. */
  readonly closedLast: OpenWindow | null
  /** Null: nobody has asked the program to end. */
  readonly atEnd: readonly OpenWindow[] | null
}

export const noWindows: OpenWindows = { windows: [], closedLast: null, atEnd: null }

/** A window has come up, before the others or behind them. */
export const withOpened = (known: OpenWindows, window: OpenWindow, isBehind: boolean): OpenWindows => ({
  ...known,
  windows: isBehind ? [...known.windows, window] : [window, ...known.windows],
  closedLast: null,
})

/** Something about a window is new; its place among the others stays. */
export function withChange(known: OpenWindows, window: OpenWindow): OpenWindows {
  const put = (list: readonly OpenWindow[]): readonly OpenWindow[] =>
    list.map((other) => (other.id === window.id ? window : other))
  return { ...known, windows: put(known.windows), atEnd: known.atEnd === null ? null : put(known.atEnd) }
}

/** The window is used now. */
export function withFront(known: OpenWindows, id: number): OpenWindows {
  const front = known.windows.find((window) => window.id === id)
  return front === undefined ? known : { ...known, windows: [front, ...known.windows.filter((window) => window !== front)] }
}

export function withoutWindow(known: OpenWindows, id: number): OpenWindows {
  const gone = known.windows.find((window) => window.id === id)
  if (gone === undefined) return known
  return { ...known, windows: known.windows.filter((window) => window !== gone), closedLast: gone }
}

/** The program is told to end, and closes its windows one after the other; should one stay open, the next end is another. */
export const beginningToEnd = (known: OpenWindows): OpenWindows => ({ ...known, atEnd: known.windows })

/**
 * The windows that come back at the next start. A window that people closed does not, but for the last: with it they closed the program. `hasEnded`: those
 * that closed because the program was told to end do.
 */
export function comingBack({ windows, closedLast, atEnd }: OpenWindows, hasEnded: boolean): WindowState['open'] {
  const ended = hasEnded && atEnd !== null && atEnd.length > 0 ? atEnd : windows
  const left = ended.length > 0 ? ended : closedLast === null ? [] : [closedLast]
  return left.flatMap(({ id: _id, path, ...place }) => (path === null ? [] : [{ path, ...place }]))
}
