import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

const boundsSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1).max(100_000),
  height: z.int().min(1).max(100_000),
})

const windowStateSchema = z.object({
  /** Place and size while not maximized, in device-independent pixels; null: never moved yet. */
  bounds: boundsSchema.nullable().catch(null),
  maximized: z.boolean().catch(false),
  /** As the page said last, so that frame and menu are right before it is there again; null: as the system says. */
  theme: z.enum(['light', 'dark', 'system']).catch('system'),
  language: z.enum(['en', 'ja']).nullable().catch(null),
})

export type Bounds = z.infer<typeof boundsSchema>
export type WindowState = z.infer<typeof windowStateSchema>

const firstState: WindowState = { bounds: null, maximized: false, theme: 'system', language: null }

/** What was remembered of the window; whatever cannot be read is as at the first start. */
export function readWindowState(path: string): WindowState {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return firstState
  }
}

/** Remembers the window: written beside the old file, brought to disk and renamed, so that one of the two is always whole. */
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
