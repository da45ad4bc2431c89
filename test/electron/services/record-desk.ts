import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createHonbuApp } from '../../../electron/api/create-honbu-app.ts'
import type { CommandPath, InputAt, OutputAt, QueryPath } from '../../../renderer/data/contract-paths.ts'
import type { CallError } from '../../../shared/contract/transport.ts'

/** A register with the published record, asked as the page asks it; `refused` answers with the failure. */
export async function recordDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-desk-'))
  const app = await createHonbuApp({
    host: 'cli',
    dataFolder: folder,
    now: () => new Date('2006-03-01T00:00:00Z'),
    log: () => {},
  })
  onTestFinished(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })
  await app.createRegister(join(folder, 'r.honbu'), 'published-record')
  const call = (type: 'query' | 'mutation', path: string, input: unknown) => app.call({ type, path, input })
  const ask = async (type: 'query' | 'mutation', path: string, input: unknown): Promise<unknown> => {
    const answer = await call(type, path, input)
    if (!answer.ok) throw new Error(`${path}: ${answer.error.code} ${JSON.stringify(answer.error.details)}`)
    return answer.data
  }
  return {
    read: <Path extends QueryPath>(path: Path, input: InputAt<Path>) => ask('query', path, input) as Promise<OutputAt<Path>>,
    give: <Path extends CommandPath>(path: Path, input: InputAt<Path>) => ask('mutation', path, input) as Promise<OutputAt<Path>>,
    undo: () => ask('mutation', 'history.undo', {}),
    refused: async <Path extends CommandPath>(path: Path, input: InputAt<Path>): Promise<Pick<CallError, 'code' | 'details'>> => {
      const answer = await call('mutation', path, input)
      if (answer.ok) throw new Error(`${path} was not refused`)
      return { code: answer.error.code, details: answer.error.details }
    },
  }
}
