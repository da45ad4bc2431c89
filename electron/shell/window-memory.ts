import {
  beginningToEnd,
  comingBack,
  noWindows,
  type OpenWindow,
  type OpenWindows,
  withChange,
  withFront,
  withOpened,
  withoutWindow,
} from './open-windows.ts'
import { placeOf, readWindowState, type WindowPlace, type WindowState, withPlace, writeWindowState } from './window-state.ts'

type Place = Omit<WindowPlace, 'path'>

/** What is remembered of the windows from start to start. */
export interface WindowMemory {
  readonly theme: () => WindowState['theme']
  /** Null before a page has said so. */
  readonly language: () => WindowState['language']
  /** How a further window of a register (null: the first screen) opens. */
  readonly placeOf: (path: string | null) => Place
  /** The windows that were open when the program ended last, the one used last first. */
  readonly leftOpen: readonly WindowPlace[]
  /** A window begins here, before the others or behind them; what is told of it afterwards is its own. */
  readonly follow: (begun: Omit<OpenWindow, 'id'>, isBehind: boolean) => FollowedWindow
  readonly rememberLook: (look: Pick<WindowState, 'theme' | 'language'>) => void
  /** The program was told to end: the windows that close from now on were open. */
  readonly beginToEnd: () => void
  /** Writes at once what is not written yet. */
  readonly end: () => void
}

/** One window, from when it opens until it is closed. */
export interface FollowedWindow {
  /** Written only when something is new. `path`: of the register it shows now. */
  readonly remember: (path: string | null, change: Partial<Place>) => void
  readonly comesToFront: () => void
  readonly close: () => void
}

/** How long after a change it is written, in milliseconds: a window that comes up says many things at once, and writing waits for the disk. */
const restAfterChange = 1000

/** Reads the file at `path` once and keeps it up to date; a place that cannot be written never stops the program. */
export function windowMemory(path: string, log: (line: string) => void): WindowMemory {
  let state = readWindowState(path)
  let known: OpenWindows = noWindows
  let waiting: NodeJS.Timeout | null = null
  let lastId = 0
  const leftOpen = state.open

  function keep(next: WindowState): void {
    if (JSON.stringify(next) === JSON.stringify(state)) return
    state = next
    waiting ??= setTimeout(write, restAfterChange)
  }

  function know(next: OpenWindows, among: WindowState = state): void {
    known = next
    keep({ ...among, open: comingBack(known, false) })
  }

  function write(): void {
    waiting = null
    try {
      writeWindowState(path, state)
    } catch (error) {
      log(`the window's place was not written: ${String(error)}`)
    }
  }

  function follow({ path: first, bounds, maximized, route }: Omit<OpenWindow, 'id'>, isBehind: boolean): FollowedWindow {
    lastId += 1
    const id = lastId
    let now: OpenWindow = { id, path: first, bounds, maximized, route }
    know(withOpened(known, now, isBehind))
    return {
      remember: (register, change) => {
        // A program that has just begun does not know its register yet; in another one the page begins anew.
        const shown = register ?? now.path
        now = { ...now, ...(shown === now.path || now.path === null ? {} : { route: null }), ...change, path: shown }
        know(withChange(known, now), withPlace(state, register, change))
      },
      comesToFront: () => know(withFront(known, id)),
      close: () => know(withoutWindow(known, id)),
    }
  }

  return {
    theme: () => state.theme,
    language: () => state.language,
    placeOf: (register) => placeOf(state, register),
    leftOpen,
    follow,
    rememberLook: (look) => keep({ ...state, ...look }),
    beginToEnd: () => {
      known = beginningToEnd(known)
    },
    end: () => {
      keep({ ...state, open: comingBack(known, true) })
      if (waiting === null) return
      clearTimeout(waiting)
      write()
    },
  }
}
