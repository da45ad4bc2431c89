import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface WindowPlace {
  /** The register's file. */
  readonly path: string
  /** Place and size while not maximized, in device-independent pixels. */
  readonly bounds: Bounds | null
  readonly maximized: boolean
  /** The page's route; null: its beginning. */
  readonly route: string | null
}

export interface WindowState {
  /** Of the window moved last, for a register that has not been shown yet; null: never moved. */
  readonly bounds: Bounds | null
  readonly maximized: boolean
  /** As the page said last, so that frame and menu are right before it is there again; null: as the system says. */
  readonly theme: 'light' | 'dark' | 'system'
  readonly language: 'en' | 'ja' | null
  /** Where each register was last shown and what of it, newest first. */
  readonly places: readonly WindowPlace[]
  /** The windows that are open, or were when the program ended: the one used last first; a register may have several. */
  readonly open: readonly WindowPlace[]
}

const firstState: WindowState = { bounds: null, maximized: false, theme: 'system', language: null, places: [], open: [] }
const mostPlaces = 20

/** What was remembered of the windows; whatever cannot be read is as at the first start. */
export function readWindowState(path: string): WindowState {
  try {
    return stateIn(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return firstState
  }
}

/** What can be used of a stored state. By hand: this is read before the first window, which is not to wait for a library. */
function stateIn(stored: unknown): WindowState {
  const { bounds, maximized, theme, language, places, open } = fieldsOf(stored)
  return {
    bounds: boundsIn(bounds),
    maximized: maximized === true,
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    language: language === 'en' || language === 'ja' ? language : null,
    places: Array.isArray(places) ? places.flatMap(placesIn) : [],
    open: Array.isArray(open) ? open.flatMap(placesIn).slice(0, mostPlaces) : [],
  }
}

function placesIn(stored: unknown): readonly WindowPlace[] {
  const { path, bounds, maximized, route } = fieldsOf(stored)
  if (typeof path !== 'string') return []
  return [
    {
      path,
      bounds: boundsIn(bounds),
      maximized: maximized === true,
      route: typeof route === 'string' && route.startsWith('/') ? route : null,
    },
  ]
}

function boundsIn(stored: unknown): Bounds | null {
  const { x, y, width, height } = fieldsOf(stored)
  const isSize = (value: unknown): value is number => isInteger(value) && value >= 1 && value <= 100_000
  return isInteger(x) && isInteger(y) && isSize(width) && isSize(height) ? { x, y, width, height } : null
}

const fieldsOf = (stored: unknown): Readonly<Record<string, unknown>> =>
  typeof stored === 'object' && stored !== null ? (stored as Readonly<Record<string, unknown>>) : {}
const isInteger = (value: unknown): value is number => Number.isSafeInteger(value)

/** How the window of a register opens: as it was left, else like the window moved last. */
export function placeOf({ places, bounds, maximized }: WindowState, path: string | null): Omit<WindowPlace, 'path'> {
  return places.find((place) => place.path === path) ?? { bounds, maximized, route: null }
}

/** Takes note of what changed of the window of a register (null: of the first screen, which has no place of its own to come back to). */
export function withPlace(state: WindowState, path: string | null, change: Partial<Omit<WindowPlace, 'path'>>): WindowState {
  const { bounds = state.bounds, maximized = state.maximized } = change
  if (path === null) return { ...state, bounds, maximized }
  const others = state.places.filter((place) => place.path !== path)
  const place = { ...placeOf(state, path), ...change, path }
  return { ...state, bounds, maximized, places: [place, ...others].slice(0, mostPlaces) }
}

/** Remembers the windows: written beside the old file, brought to disk and renamed, so that one of the two is always whole. */
export function writeWindowState(path: string, state: WindowState): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const unfinished = `${path}.new`
  const file = openSync(unfinished, 'w', 0o600)
  try {
    writeSync(file, `${JSON.stringify(state, null, 2)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(unfinished, path)
}
