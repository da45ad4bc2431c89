import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createHonbuApp } from '../../electron/api/create-honbu-app.ts'
import type { HonbuApp } from '../../electron/api/honbu-app.ts'

const now = () => new Date('2026-03-01T00:00:00Z')

/** The program without a window on a register; throws when it cannot be opened. */
export async function openProgram(folder: string, path: string): Promise<HonbuApp> {
  const dataFolder = mkdtempSync(join(folder, 'data-'))
  // The window reads a big file through once its first picture stands, in a process of its own: never here.
  const never = new Promise<void>(() => {})
  const app = await createHonbuApp({ host: 'cli', dataFolder, now, log: () => {}, readsThroughAfter: never })
  const opened = await app.openRegister(path)
  if (!opened.ok) throw new Error(`${path}: ${opened.error.code}`)
  return app
}

export const ask = (app: HonbuApp, path: string, input: unknown): Promise<unknown> => call(app, 'query', path, input)
export const tell = (app: HonbuApp, path: string, input: unknown): Promise<unknown> => call(app, 'mutation', path, input)

async function call(app: HonbuApp, type: 'query' | 'mutation', path: string, input: unknown): Promise<unknown> {
  const answer = await app.call({ type, path, input })
  if (!answer.ok) throw new Error(`${path}: ${answer.error.code}`)
  return answer.data
}

/** Asks until the program has looked through all bodies: what a screen shows a few seconds after opening. */
export async function settle(app: HonbuApp, path: string, input: unknown): Promise<void> {
  for (;;) {
    const data = (await ask(app, path, input)) as { readonly isCounting?: boolean }
    if (data.isCounting !== true) return
    await setTimeout(1000)
  }
}
