import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

const boundsSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1).max(100_000),
  height: z.int().min(1).max(100_000),
})

const placeSchema = z.object({
  /** The register's file. */
  path: z.string(),
  /** Place and size while not maximized, in device-independent pixels. */
  bounds: boundsSchema.nullable().catch(null),
  maximized: z.boolean().catch(false),
  /** The page's route; null: its beginning. */
  route: z.string().startsWith('/').nullable().catch(null),
})

const windowStateSchema = z.object({
  /** Of the window moved last, for a register that has not been shown yet; null: never moved. */
  bounds: boundsSchema.nullable().catch(null),
  maximized: z.boolean().catch(false),
  /** As the page said last, so that frame and menu are right before it is there again; null: as the system says. */
  theme: z.enum(['light', 'dark', 'system']).catch('system'),
  language: z.enum(['en', 'ja']).nullable().catch(null),
  /** Where each register was last shown and what of it, newest first. */
  places: z.array(placeSchema).catch([]),
})

export type Bounds = z.infer<typeof boundsSchema>
export type WindowState = z.infer<typeof windowStateSchema>
export type WindowPlace = z.infer<typeof placeSchema>

const firstState: WindowState = { bounds: null, maximized: false, theme: 'system', language: null, places: [] }
const mostPlaces = 20

/** What was remembered of the windows; whatever cannot be read is as at the first start. */
export function readWindowState(path: string): WindowState {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return firstState
  }
}

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
