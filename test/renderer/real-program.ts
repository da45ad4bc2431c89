import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createHonbuApp } from '../../electron/api/create-honbu-app.ts'
import type { HonbuApp } from '../../electron/api/honbu-app.ts'
import type { InputAt, OutputAt, CommandPath, QueryPath } from '../../renderer/data/contract-paths.ts'
import type { ChosenFiles } from '../../shared/contract/attachments.ts'
import type { HostAnswer, HostBridge, PaperRequest, FileRequest, TextFileRequest } from '../../shared/contract/host.ts'
import type { CallAnswer, CallRequest } from '../../shared/contract/transport.ts'

export interface RealProgram {
  readonly bridge: HostBridge
  /** Every command given, in order. */
  readonly commands: readonly CallRequest[]
  /** What was sent to the printer. */
  readonly printed: readonly PaperRequest[]
  /** What the window was called, one after the other. */
  readonly titles: readonly string[]
  /** What was saved as a file of text. */
  readonly savedTexts: readonly TextFileRequest[]
  /** The files of the register that were saved. */
  readonly savedExports: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  /** Papers written as files, in order. */
  readonly savedFiles: readonly FileRequest[]
  /** The papers whose files were asked for. */
  readonly opened: readonly number[]
  /** The folders shown in the file manager. */
  readonly shown: readonly string[]
  /** What the user will choose in the next dialog: paths on this machine. */
  readonly willChoose: (...paths: readonly string[]) => void
  /** The folder of the register, its own. */
  readonly folder: string
  /** Asks the program past the page: another window on the same register. Throws when it refuses. */
  readonly ask: <Path extends QueryPath | CommandPath>(
    type: 'query' | 'mutation',
    path: Path,
    input: InputAt<Path>,
  ) => Promise<OutputAt<Path>>
  /** The next call of this path is answered with the failure instead. */
  readonly failOnce: (path: string, error: Extract<CallAnswer, { readonly ok: false }>['error']) => void
}

const masters = new Map<'published-record' | 'empty', string>()

/**
 * The program itself on a register of its own, with the published record unless it is to be empty; both gone after the test. `fill`
 * adds to the register before it is opened.
 */
export async function realProgram(
  now = '2006-03-01T00:00:00Z',
  content: 'published-record' | 'empty' = 'published-record',
  fill: (registerPath: string) => Promise<void> = async () => {},
): Promise<RealProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-page-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const registerPath = join(folder, 'register.honbu')
  copyFileSync(await masterOf(content), registerPath)
  await fill(registerPath)
  const app = await open(folder, now, registerPath)
  onTestFinished(() => app.close())

  const commands: CallRequest[] = []
  const printed: PaperRequest[] = []
  const titles: string[] = []
  const savedTexts: TextFileRequest[] = []
  const savedFiles: FileRequest[] = []
  const opened: number[] = []
  const shown: string[] = []
  const savedExports: { readonly name: string; readonly bytes: Uint8Array }[] = []
  let chosen: readonly string[] | null = null
  const failures = new Map<string, CallAnswer>()
  const call = (request: CallRequest): Promise<CallAnswer> => {
    if (request.type === 'mutation') commands.push(request)
    const failure = failures.get(request.path)
    failures.delete(request.path)
    // As over IPC and HTTP: only JSON crosses.
    return failure ? Promise.resolve(failure) : app.call(asJson(request)).then(asJson)
  }
  return {
    commands,
    printed,
    titles,
    savedTexts,
    savedExports,
    savedFiles,
    opened,
    shown,
    willChoose: (...paths) => {
      chosen = paths
    },
    folder,
    bridge: {
      kind: 'desktop',
      platform: 'linux',
      call,
      openRegisterFile: () => Promise.resolve(null),
      createRegisterFile: () => Promise.resolve(null),
      chooseFiles: async () => {
        const paths = chosen
        chosen = null
        return paths === null ? null : (asJson(await app.takeFiles(paths)) as HostAnswer<ChosenFiles>)
      },
      chooseBackupFolder: async () => {
        const folder = chosen?.[0]
        chosen = null
        return folder === undefined
          ? null
          : (asJson(await app.setSecondFolder(folder)) as HostAnswer<{ readonly secondFolder: string | null }>)
      },
      chooseExportFolder: async () => {
        const folder = chosen?.[0]
        chosen = null
        return folder === undefined
          ? null
          : (asJson(await app.setExportFolder(folder)) as HostAnswer<{ readonly exports: string | null }>)
      },
      showFolder: async (which) => {
        const found = await app.folder(which)
        if (!found.ok) return found
        if (found.data !== null) shown.push(found.data)
        return { ok: true, data: { shown: found.data !== null } }
      },
      sendFilePart: async (part) => (await app.receivePart(part)) as HostAnswer<{ readonly received: number }>,
      openAttachment: async (id) => {
        opened.push(id)
        const file = await app.attachedFile(id)
        return file.ok ? { ok: true, data: { how: 'opened' } } : file
      },
      printPaper: (request) => {
        printed.push(request)
        return Promise.resolve({ done: true, fileName: null })
      },
      savePaperAsPdf: () => Promise.resolve({ done: true, fileName: null }),
      saveFile: (request) => {
        savedFiles.push(request)
        return Promise.resolve({ done: true, fileName: `${request.fileName}.${request.kind}` })
      },
      saveTextFile: (request) => {
        savedTexts.push(request)
        return Promise.resolve({ done: true, fileName: `${request.fileName}.${request.kind}` })
      },
      savePicture: ({ fileName }) => Promise.resolve({ done: true, fileName: `${fileName}.png` }),
      saveExport: async (request) => {
        const made = await app.makeExport(request)
        if (!made.ok) return made
        const parts: Uint8Array[] = []
        for await (const part of made.data.parts) parts.push(part)
        const name = `${made.data.fileName}.${made.data.ending}`
        savedExports.push({ name, bytes: Buffer.concat(parts) })
        return { ok: true, data: { fileName: name } }
      },
      openWindow: () => Promise.resolve(),
      openDroppedRegister: () => Promise.resolve(null),
      onLink: () => () => {},
      takeLink: () => Promise.resolve(null),
      onCommand: () => () => {},
      setCommands: () => {},
      setAppearance: ({ title }) => {
        titles.push(title)
      },
    },
    ask: async (type, path, input) => {
      const answer = await app.call({ type, path, input })
      if (!answer.ok) throw new Error(`${path}: ${answer.error.code} ${answer.error.message}`)
      return answer.data as never
    },
    failOnce: (path, error) => failures.set(path, { ok: false, error }),
  }
}

/** One register of each kind, made once for all tests of a file and copied for each. */
async function masterOf(content: 'published-record' | 'empty'): Promise<string> {
  const known = masters.get(content)
  if (known !== undefined) return known
  const folder = mkdtempSync(join(tmpdir(), 'honbu-master-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'register.honbu')
  const app = await open(folder, '2006-03-01T00:00:00Z')
  const made = await app.createRegister(path, content)
  await app.close()
  if (!made.ok) throw new Error(made.error.message)
  masters.set(content, path)
  return path
}

function open(dataFolder: string, now: string, registerPath?: string): Promise<HonbuApp> {
  return createHonbuApp({
    host: 'desktop',
    dataFolder,
    now: () => new Date(now),
    log: () => {},
    ...(registerPath === undefined ? {} : { registerPath }),
  })
}

const asJson = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data)) as Data
