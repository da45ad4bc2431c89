import { placeOf, readWindowState, type WindowPlace, type WindowState, withPlace, writeWindowState } from './window-state.ts'

/** What is remembered of the windows from start to start. */
export interface WindowMemory {
  readonly theme: () => WindowState['theme']
  /** Null before a page has said so. */
  readonly language: () => WindowState['language']
  /** How the window of a register (null: the first screen) opens. */
  readonly placeOf: (path: string | null) => Omit<WindowPlace, 'path'>
  /** Written only when something is new. */
  readonly remember: (path: string | null, change: Partial<Omit<WindowPlace, 'path'>>) => void
  readonly rememberLook: (look: Pick<WindowState, 'theme' | 'language'>) => void
  /** Writes at once what is not written yet. */
  readonly flush: () => void
}

/** How long after a change it is written, in milliseconds: a window that comes up says many things at once, and writing waits for the disk. */
const restAfterChange = 1000

/** Reads the file at `path` once and keeps it up to date; a place that cannot be written never stops the program. */
export function windowMemory(path: string, log: (line: string) => void): WindowMemory {
  let state = readWindowState(path)
  let waiting: NodeJS.Timeout | null = null

  function keep(next: WindowState): void {
    if (JSON.stringify(next) === JSON.stringify(state)) return
    state = next
    waiting ??= setTimeout(write, restAfterChange)
  }

  function write(): void {
    waiting = null
    try {
      writeWindowState(path, state)
    } catch (error) {
      log(`the window's place was not written: ${String(error)}`)
    }
  }

  return {
    theme: () => state.theme,
    language: () => state.language,
    placeOf: (register) => placeOf(state, register),
    remember: (register, change) => keep(withPlace(state, register, change)),
    rememberLook: (look) => keep({ ...state, ...look }),
    flush: () => {
      if (waiting === null) return
      clearTimeout(waiting)
      write()
    },
  }
}
