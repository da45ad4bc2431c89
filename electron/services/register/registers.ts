import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { findLastMeetingDay, findSpan } from '../../../db/repositories/meetings.ts'
import { saveSetting } from '../../../db/repositories/settings.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { Kysely } from 'kysely'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import type { RegisterStatus } from '../../../shared/contract/register.ts'
import type { CheckView } from '../../../shared/contract/health.ts'
import type { CheckStep } from '../../../shared/domain/check-findings.ts'
import type { CallError } from '../../../shared/contract/transport.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { defaultAsOf } from '../../../shared/domain/as-of.ts'
import type { WorkBeside } from '../beside/work-beside.ts'
import type { BackupKeeper } from '../backups/backup-keeper.ts'
import type { ProgramLock } from '../lock/program-lock.ts'
import type { ExportFolder } from '../files/export-folder.ts'
import type { SecondFolders } from '../backups/second-folder.ts'
import { Refusal } from './refusal.ts'
import { version } from './version.ts'
import { registerKey } from './register-key.ts'
import { fileNameOf, type RegisterSession, registerSession } from './register-session.ts'
import type { RecentRegisters } from './recent-registers.ts'

export type RegisterContent = 'empty' | 'published-record'

/** What opening and creating registers needs besides the session. */
export interface RegisterDesk {
  readonly session: RegisterSession
  readonly recent: RecentRegisters
  readonly dataFolder: string
  /** Whether a path may be typed in the page. */
  readonly acceptsPaths: boolean
  /** Why the register asked for at the start is not open; null when it is, or none was asked for. */
  readonly startProblem: () => CallError | null
  /**
   * Asked before a register is opened in place of the present one: true when the host shows it in a window of its own instead, as the desktop does
   * unless nothing is open yet.
   */
  readonly showsElsewhere: (path: string) => Promise<boolean>
  readonly keeper: BackupKeeper
  readonly lock: ProgramLock
  readonly places: SecondFolders
  readonly exports: ExportFolder
  /** The last register that could not be opened though it is there, and why; null once one is open. */
  failed: { readonly path: string; readonly thrown: unknown } | null
  /** The last register that another program had open; null once one is open here. */
  inUse: string | null
  /** What the last look through the open register found. */
  lastCheck: CheckView | null
  /** The look through it that is under way; null: none is. */
  checking: { step: CheckStep; readonly stop: () => void } | null
  /** Where long work is done. */
  readonly beside: WorkBeside
  /** A failure in the contract's words. */
  readonly errorOf: (thrown: unknown) => CallError
  /** The last lines of the log. */
  readonly logLines: () => readonly string[]
}

export const defaultFileName = 'register.honbu'

export const defaultRegisterPath = (dataFolder: string): string => join(dataFolder, defaultFileName)

export async function registerStatus(desk: RegisterDesk): Promise<RegisterStatus> {
  const { session } = desk
  const register = session.current
  const span = register ? await findSpan(register.db) : null
  const today = session.today()
  return {
    state: register ? 'open' : 'none',
    key: register ? await registerKey(register.db) : null,
    fileName: register ? fileNameOf(register) : null,
    mode: register?.mode ?? null,
    today,
    defaultAsOf: defaultAsOf(today, register ? await findLastMeetingDay(register.db) : null),
    firstEventOn: span?.from ?? null,
    lastEventOn: span?.to ?? null,
    recent: desk.recent.list().map(({ path, key: _key, ...shown }) => ({ ...shown, isOpen: path === register?.path })),
    defaultFileName,
    acceptsPaths: desk.acceptsPaths,
    problem: register ? null : desk.startProblem(),
    trouble: register?.trouble ? desk.errorOf(register.trouble) : null,
    isOnNetwork: register?.isOnNetwork ?? false,
    canBeRead: register === null && desk.inUse !== null,
    version,
  }
}

/** The last day on which a meeting was held; null when none was. */
export async function lastMeetingOn(session: RegisterSession): Promise<IsoDate | null> {
  return findLastMeetingDay(session.register().db)
}

/** Opens the register at a path, here or where the host shows it. Throws `RegisterProblem`. */
export async function openAt(desk: RegisterDesk, path: string): Promise<RegisterStatus> {
  return (await desk.showsElsewhere(path)) ? registerStatus(desk) : openHere(desk, path)
}

/** Opens for writing; when the file or its folder takes no writes, or the disk no more, for reading. Throws `RegisterProblem`. */
export async function openHere(desk: RegisterDesk, path: string): Promise<RegisterStatus> {
  try {
    await desk.session.open(path, 'write')
  } catch (error) {
    const code = error instanceof RegisterProblem ? error.code : null
    if (code !== 'read-only' && code !== 'folder-not-writable' && code !== 'disk-full') {
      if (code === 'register-in-use') desk.inUse = path
      else desk.failed = { path, thrown: error }
      throw error
    }
    await desk.session.open(path, 'read')
    // Why it is only read, and the way to try again, stand over the window.
    if (error instanceof RegisterProblem && code === 'disk-full') desk.session.current?.distrust(error)
  }
  return opened(desk, path)
}

/** What is remembered of a register that was opened just now. */
export async function opened(desk: RegisterDesk, path: string): Promise<RegisterStatus> {
  desk.failed = null
  desk.inUse = null
  desk.lastCheck = null
  const register = desk.session.current
  desk.recent.remember(path, register === null ? null : await registerKey(register.db), desk.session.instant())
  void tellSoundness(desk)
  return registerStatus(desk)
}

/** Tells the health page what reading the file through beside the work has found; damage shows as the register's trouble too. */
async function tellSoundness(desk: RegisterDesk): Promise<void> {
  const register = desk.session.current
  const isSound = (await register?.soundness) ?? null
  if (isSound === null || desk.session.current !== register || desk.lastCheck !== null) return
  desk.lastCheck = { at: desk.session.instant(), isSound, findings: null }
}

/** Makes a register at a path, opens it (here or where the host shows it) and remembers it. Throws `RegisterProblem`. */
export async function createAt(desk: RegisterDesk, path: string, content: RegisterContent): Promise<RegisterStatus> {
  if (desk.session.current === null) {
    await createRegisterFile(desk.session, path, content)
    return opened(desk, path)
  }
  const making = registerSession({
    program: desk.session.owner().program,
    now: () => new Date(desk.session.instant()),
    ...(desk.session.signature && { signature: desk.session.signature }),
  })
  await createRegisterFile(making, path, content)
  await making.close()
  return openAt(desk, path)
}

/** Makes a register where there is none, with its folder, and opens it. Throws `RegisterProblem`. */
export async function createRegisterFile(session: RegisterSession, path: string, content: RegisterContent): Promise<void> {
  if (!existsSync(dirname(path))) makeFolder(path)
  await session.create(path, fillWith(content, session.instant()))
}

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  } catch {
    throw new RegisterProblem('folder-not-writable', path)
  }
}

/** What goes into a new register before anybody sees it. */
function fillWith(content: RegisterContent, madeAt: string): (db: Kysely<RegisterSchema>) => Promise<void> {
  return async (db) => {
    await saveSetting(db, 'created-at', madeAt)
    if (content === 'published-record') {
      const { fillPublished } = await import('./fill-published.ts')
      await fillPublished(db, madeAt)
    }
  }
}

/** Makes the user's own register in the data folder. Throws `RegisterProblem`. */
export const createDefault = (desk: RegisterDesk, content: RegisterContent): Promise<RegisterStatus> =>
  createAt(desk, freePath(desk.dataFolder), content)

/** The default name, or the first `register-2.honbu` and so on that is free. */
function freePath(dataFolder: string): string {
  const first = defaultRegisterPath(dataFolder)
  if (!existsSync(first)) return first
  for (let number = 2; ; number++) {
    const path = join(dataFolder, `register-${number}.honbu`)
    if (!existsSync(path)) return path
  }
}

/** Opens for reading what another program has open for writing. Errors: no-register, and those of opening. */
export async function openToRead(desk: RegisterDesk): Promise<RegisterStatus> {
  if (desk.inUse === null) throw new Refusal('no-register')
  const path = desk.inUse
  await desk.session.open(path, 'read')
  return opened(desk, path)
}

export async function openRecent(desk: RegisterDesk, id: string): Promise<RegisterStatus> {
  const found = desk.recent.list().find((one) => one.id === id)
  if (!found) throw new Refusal('not-found', { what: 'register', id })
  return openAt(desk, found.path)
}

/** Opens the file at a path typed in a browser. Errors: not-allowed in the desktop app. */
export async function openTyped(desk: RegisterDesk, path: string): Promise<RegisterStatus> {
  if (!desk.acceptsPaths || !isAbsolute(path)) throw new Refusal('not-allowed', { why: 'typed-path', file: basename(path) })
  return openAt(desk, path)
}

export async function closeRegister(desk: RegisterDesk): Promise<RegisterStatus> {
  await desk.session.close()
  return registerStatus(desk)
}
