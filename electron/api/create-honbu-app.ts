import { callTRPCProcedure } from '@trpc/server'
import { type IncomingFiles, incomingFiles } from '../services/files/incoming-files.ts'
import { besideThreads } from '../services/beside/beside-threads.ts'
import type { WorkBeside } from '../services/beside/work-beside.ts'
import { exportFolder } from '../services/files/export-folder.ts'
import { folderNamed } from '../services/register/folders.ts'
import { backupKeeper } from '../services/backups/backup-keeper.ts'
import { programLock } from '../services/lock/program-lock.ts'
import { Refusal } from '../services/register/refusal.ts'
import { secondFolders } from '../services/backups/second-folder.ts'
import { registerKey } from '../services/register/register-key.ts'
import { createAt, openAt, openHere, type RegisterDesk } from '../services/register/registers.ts'
import { recentRegisters } from '../services/register/recent-registers.ts'
import { type RegisterSession, registerSession } from '../services/register/register-session.ts'
import type { Session } from '../services/register/session.ts'
import { signatureOf } from '../services/register/signature.ts'
import { fileTexts } from '../services/search/file-texts.ts'
import type { ImportDesk } from '../services/lists/import-desk.ts'
import { answerFor } from './answer.ts'
import type { HonbuContext } from './context.ts'
import type { HonbuApp, HonbuAppOptions } from './honbu-app.ts'
import { readLaterRoutes, router } from './router.ts'
import type { CallAnswer, CallError, CallRequest } from '../../shared/contract/transport.ts'

/** How often the program asks whether a backup is due, in milliseconds. */
const backupEvery = 60_000
/** Commands after which a file may be there that search has not read. */
const bringsFiles = /^(?:attachments|register|imports|lists|history|health)\./

/** The program without a window. Opens the register given, else the one used last, else none; never throws for a file it cannot open. */
export async function createHonbuApp(options: HonbuAppOptions): Promise<HonbuApp> {
  const errorOf = (thrown: unknown): CallError => answerFor(thrown, options.log).error
  const places = secondFolders(options.dataFolder)
  const exports = exportFolder(options.dataFolder)
  const lock = options.lock ?? programLock(options.dataFolder)
  const { beside = besideThreads(), readsThroughAfter } = options
  const keeper = backupKeeper({ places, now: options.now, log: options.log, errorOf, sealing: lock, beside })
  const session = registerSession({
    program: `Honbu (${options.host})`,
    now: options.now,
    signature: signatureOf(options.dataFolder),
    besides: {
      foldBeside: async (path) => void (await beside.do({ kind: 'fold-log', given: { path } })),
      ...(readsThroughAfter === undefined
        ? {}
        : { checkBeside: (path) => readsThroughAfter.then(() => beside.do({ kind: 'check-pages', given: { path } })) }),
    },
    ...(options.keepsBackups === true ? { keeper } : {}),
  })
  let startProblem: CallError | null = null
  const recent = recentRegisters(options.dataFolder)
  const desk: RegisterDesk = {
    session,
    recent,
    dataFolder: options.dataFolder,
    acceptsPaths: options.host === 'web',
    startProblem: () => startProblem,
    showsElsewhere: options.showsElsewhere ?? (() => Promise.resolve(false)),
    keeper,
    lock,
    places,
    exports,
    failed: null,
    inUse: null,
    lastCheck: null,
    checking: null,
    beside,
    errorOf,
    logLines: options.logLines ?? (() => []),
  }
  const incoming = incomingFiles(session)
  const context: HonbuContext = { session, desk, incoming, imports: once(() => openImportDesk(session, incoming, beside)) }

  const texts = fileTexts({ current: () => session.current, beside, log: options.log })

  /** Behind every door but the lock's own. The command line has no window to lock. */
  function requireUnlocked(): void {
    if (options.host !== 'cli' && lock.isLocked()) throw new Refusal('locked')
  }

  async function answerAnyway(act: () => Promise<unknown>, changed?: () => number | null): Promise<CallAnswer> {
    try {
      const data = await act()
      return changed === undefined ? { ok: true, data } : { ok: true, data, change: changed() }
    } catch (error) {
      return answerFor(error, options.log)
    }
  }

  const answer = (act: () => Promise<unknown>, changed?: () => number | null): Promise<CallAnswer> =>
    answerAnyway(async () => {
      requireUnlocked()
      return act()
    }, changed)

  const ask = ({ path, type, input }: CallRequest, ctx: HonbuContext): Promise<unknown> =>
    callTRPCProcedure({ router, path, type, ctx, getRawInput: async () => input, signal: undefined, batchIndex: 0 })

  /** A command's answer says which change it made. */
  function call(request: CallRequest): Promise<CallAnswer> {
    const answers = request.path.startsWith('lock.') ? answerAnyway : answer
    if (request.type === 'query') return answers(() => ask(request, context))
    let change: number | null = null
    const heard = listening(session, (made) => {
      change = made
    })
    return answers(
      () => ask(request, { ...context, session: heard }),
      () => change,
    )
  }

  /** Files come with papers, with other registers and with what is brought back. */
  async function wakingTexts(answering: Promise<CallAnswer>): Promise<CallAnswer> {
    const answered = await answering
    if (answered.ok) texts.wake()
    return answered
  }

  const firstPath = options.registerPath ?? recent.list()[0]?.path
  if (firstPath !== undefined) {
    const opened = await answerAnyway(() => openHere(desk, firstPath))
    if (!opened.ok) {
      startProblem = opened.error
      options.log(`not opened at start: ${opened.error.code}`)
    }
  }

  const clock = options.keepsBackups === true ? setInterval(() => void tick(), backupEvery) : null
  clock?.unref()
  async function tick(): Promise<void> {
    if (session.current) await keeper.keepWhenDue(session.current)
  }

  texts.wake()

  return {
    call: (request) => {
      const answering = call(request)
      return bringsFiles.test(request.path) && request.type === 'mutation' ? wakingTexts(answering) : answering
    },
    registerKey: async () => (session.current === null ? null : registerKey(session.current.db)),
    registerPath: () => session.current?.path ?? null,
    openRegister: (path) => wakingTexts(answer(() => openAt(desk, path))),
    createRegister: (path, content) => wakingTexts(answer(() => createAt(desk, path, content))),
    receivePart: (part) => answer(() => incoming.receive(part)),
    takeFiles: (paths) =>
      answer(async () => (await import('../services/files/take-files.ts')).takeFiles(incoming, paths, errorOf)),
    attachedFile: async (id) => {
      try {
        requireUnlocked()
        const { attachedFile } = await import('../services/files/attached-file.ts')
        return { ok: true, data: await attachedFile(session, id) }
      } catch (error) {
        return answerFor(error, options.log)
      }
    },
    makeExport: async (request) => {
      try {
        requireUnlocked()
        const { makeExport } = await import('../services/exports/make-export.ts')
        return { ok: true, data: await makeExport(session, request) }
      } catch (error) {
        return answerFor(error, options.log)
      }
    },
    explain: (thrown) => answerFor(thrown, options.log),
    setSecondFolder: (folder) =>
      answer(async () => (await import('../services/health/set-second-folder.ts')).setSecondFolder(desk, folder)),
    readAhead: readLaterRoutes,
    exportFolder: () => exports.get(),
    setExportFolder: (folder) =>
      answer(async () => {
        exports.choose(folder)
        return { exports: folder }
      }),
    folder: async (which) => {
      try {
        requireUnlocked()
        return { ok: true, data: folderNamed(desk, which) }
      } catch (error) {
        return answerFor(error, options.log)
      }
    },
    close: async () => {
      if (clock) clearInterval(clock)
      await texts.close()
      await incoming.close()
      await session.close()
      beside.end()
    },
  }
}

/** The same session for one command, whose changes are heard. */
const listening = (session: Session, changed: (changeSetId: number) => void): Session =>
  Object.create(session, { changed: { value: changed } }) as Session

async function openImportDesk(session: RegisterSession, incoming: IncomingFiles, beside: WorkBeside): Promise<ImportDesk> {
  const { importDesk } = await import('../services/lists/import-desk.ts')
  return importDesk(session, incoming, beside)
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
