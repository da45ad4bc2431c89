import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createHonbuApp } from '../../../electron/api/create-honbu-app.ts'
import type { HonbuApp } from '../../../electron/api/honbu-app.ts'
import type { CommandPath, InputAt, OutputAt, QueryPath } from '../../../renderer/data/contract-paths.ts'
import type { ChosenFiles, PaperView } from '../../../shared/contract/attachments.ts'
import type { CallError } from '../../../shared/contract/transport.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

export interface PapersDesk {
  readonly app: HonbuApp
  readonly registerPath: string
  readonly filesFolder: string
  readonly meetingId: number
  /** Throws the CallError of a refusal. */
  readonly ask: <Path extends QueryPath | CommandPath>(
    type: 'query' | 'mutation',
    path: Path,
    input: InputAt<Path>,
  ) => Promise<OutputAt<Path>>
  /** The code with which something is refused; 'done' when it is not. */
  readonly refusalOf: (asked: Promise<unknown>) => Promise<string>
  /** Writes a file somewhere outside of the register. */
  readonly file: (name: string, content?: string) => string
  /** Attaches files of this machine to the meeting, as through the dialog. */
  readonly add: (...paths: readonly string[]) => Promise<readonly number[]>
  readonly papers: () => Promise<readonly PaperView[]>
  /** "資料" as P, 参考資料 as R, then number and title. */
  readonly list: () => Promise<readonly string[]>
  readonly filesOnDisk: () => readonly string[]
}

/** A register with one planned meeting on the disk, and how to work with its papers. */
export async function papersDesk(): Promise<PapersDesk> {
  const folder = temporaryFolder()
  const registerPath = join(folder, 'r.honbu')
  const app = await createHonbuApp({
    host: 'desktop',
    dataFolder: join(folder, 'data'),
    now: () => new Date('2006-03-01T00:00:00Z'),
    log: () => {},
  })
  onTestFinished(() => app.close())
  await app.createRegister(registerPath, 'published-record')
  const ask: PapersDesk['ask'] = async (type, path, input) => {
    const answer = await app.call({ type, path, input })
    if (!answer.ok) throw new Refused(answer.error)
    return answer.data as never
  }
  const { id: meetingId } = await ask('mutation', 'meetings.create', { body: 'firearms', on: '2006-04-28' as never })
  const of = { kind: 'meeting', id: meetingId } as const
  const papers = async () => (await ask('query', 'attachments.list', { of })).papers
  const filesFolder = `${registerPath}-files`
  return {
    app,
    registerPath,
    filesFolder,
    meetingId,
    ask,
    refusalOf: (asked) =>
      asked.then(
        () => 'done',
        (error: unknown) => (error instanceof Refused ? error.error.code : String(error)),
      ),
    file: (name, content = name) => {
      const path = join(folder, 'mine', name)
      mkdirSync(join(folder, 'mine'), { recursive: true })
      writeFileSync(path, content)
      return path
    },
    add: async (...paths) => {
      const answer = await app.takeFiles(paths)
      if (!answer.ok) throw new Refused(answer.error)
      const { uploads } = answer.data as ChosenFiles
      return (await ask('mutation', 'attachments.add', { of, uploads: uploads.map((one) => one.upload) })).ids
    },
    papers,
    list: async () =>
      (await papers()).map(
        (paper) => `${paper.isReference ? 'R' : 'P'}${paper.number} ${paper.title.ja ?? paper.title.en ?? ''}`,
      ),
    filesOnDisk: () => {
      try {
        return readdirSync(filesFolder).toSorted()
      } catch {
        return []
      }
    },
  }
}

/** A refusal as the hosts carry it. */
export class Refused extends Error {
  readonly error: CallError

  constructor(error: CallError) {
    super(`${error.code}: ${error.message}`)
    this.error = error
  }
}

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
