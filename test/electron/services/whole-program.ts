import { rm, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createHonbuApp } from '../../../electron/api/create-honbu-app.ts'
import type { CommandPath, InputAt, OutputAt, QueryPath } from '../../../renderer/data/contract-paths.ts'
import type { ExportRequest } from '../../../shared/contract/exports.ts'
import type { CallAnswer } from '../../../shared/contract/transport.ts'

export interface WholeProgram {
  /** Asks or commands; throws when it is refused. */
  readonly ask: <Path extends QueryPath>(path: Path, input: unknown) => Promise<OutputAt<Path>>
  readonly give: <Path extends CommandPath>(path: Path, input: unknown) => Promise<OutputAt<Path>>
  /** The refusal of a command; throws when it is obeyed. */
  readonly refused: <Path extends CommandPath>(path: Path, input: InputAt<Path>) => Promise<RefusalAnswer>
  /** A file that leaves, as text. */
  readonly exported: (request: ExportRequest) => Promise<string>
}

type RefusalAnswer = Pick<Extract<CallAnswer, { readonly ok: false }>['error'], 'code' | 'details' | 'fields'>

/** The program without a window on a register of its own, gone when the test is over. */
export async function wholeProgram(content: 'published-record' | 'empty', now = '2006-03-01T00:00:00Z'): Promise<WholeProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'honbu-whole-'))
  const app = await createHonbuApp({ host: 'cli', dataFolder: folder, now: () => new Date(now), log: () => {} })
  onTestFinished(async () => {
    await app.close()
    await rm(folder, { recursive: true, force: true })
  })
  await app.createRegister(join(folder, 'register.honbu'), content)
  const call = async (type: 'query' | 'mutation', path: string, input: unknown): Promise<never> => {
    const answer = await app.call({ type, path, input })
    if (!answer.ok) throw new Error(`${path}: ${answer.error.code} ${JSON.stringify(answer.error)}`)
    return answer.data as never
  }
  return {
    ask: (path, input) => call('query', path, input),
    give: (path, input) => call('mutation', path, input),
    refused: async (path, input) => {
      const answer = await app.call({ type: 'mutation', path, input })
      if (answer.ok) throw new Error(`${path} was obeyed`)
      const { code, details, fields } = answer.error
      return { code, details, fields }
    },
    exported: async (request) => {
      const made = await app.makeExport(request)
      if (!made.ok) throw new Error(`export: ${made.error.code}`)
      const parts: Uint8Array[] = []
      for await (const part of made.data.parts) parts.push(part)
      return Buffer.concat(parts).toString('utf8')
    },
  }
}
