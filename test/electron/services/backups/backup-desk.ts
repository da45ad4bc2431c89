import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createHonbuApp } from '../../../../electron/api/create-honbu-app.ts'
import type { HonbuApp } from '../../../../electron/api/honbu-app.ts'
import type { CommandPath, InputAt, OutputAt, QueryPath } from '../../../../renderer/data/contract-paths.ts'
import type { CallAnswer } from '../../../../shared/contract/transport.ts'

export interface BackupDesk {
  readonly app: HonbuApp
  readonly folder: string
  readonly path: string
  /** Sets the clock. */
  readonly at: (instant: string) => void
  readonly answer: (type: 'query' | 'mutation', path: string, input: unknown) => Promise<CallAnswer>
  /** Throws when it is refused. */
  readonly ask: <Path extends QueryPath | CommandPath>(
    type: 'query' | 'mutation',
    path: Path,
    input: InputAt<Path>,
  ) => Promise<OutputAt<Path>>
}

/** The whole program that keeps backups, with a register of its own, both gone after the test. */
export async function backupDesk(content: 'empty' | 'published-record' = 'published-record'): Promise<BackupDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-backups-'))
  let now = '2006-03-01T09:00:00Z'
  const app = await createHonbuApp({
    host: 'web',
    dataFolder: folder,
    now: () => new Date(now),
    log: () => {},
    keepsBackups: true,
  })
  onTestFinished(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const path = join(folder, 'office.honbu')
  const made = await app.createRegister(path, content)
  if (!made.ok) throw new Error(made.error.message)
  const answer = (type: 'query' | 'mutation', procedure: string, input: unknown) => app.call({ type, path: procedure, input })
  return {
    app,
    folder,
    path,
    at: (instant) => {
      now = instant
    },
    answer,
    ask: async (type, procedure, input) => {
      const answered = await answer(type, procedure, input)
      if (!answered.ok) throw new Error(`${procedure}: ${answered.error.code} ${answered.error.message}`)
      return answered.data as never
    },
  }
}
