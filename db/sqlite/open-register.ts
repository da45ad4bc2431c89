import Database from 'better-sqlite3'
import { accessSync, chmodSync, constants, copyFileSync, existsSync, linkSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import { latestSchemaVersion, migrate, prepareReading } from '../migrations/migrate.ts'
import type { RegisterSchema } from '../schema.ts'
import { closeRegisterFile } from './close-register-file.ts'
import { applicationId, busyTimeout, configure, reading, requireIntact } from './configure.ts'
import { copyRegister } from './copy-register.ts'
import { isOnNetwork } from './folder-kind.ts'
import { foldLogSoon } from './fold-log.ts'
import { takeLease, type Lease, type LeaseOwner } from './lease.ts'
import { copyForReading } from './reading-copy.ts'
import { type MergingSearch, mergeSearchSoon } from './merge-search-soon.ts'
import { requireOwnSchema } from './own-schema.ts'
import { RegisterProblem } from './register-problem.ts'
import { finishReplacing, isBeingReplaced } from './replace-register.ts'
import { formOfRegister } from './require-register.ts'
import { watchedFile } from './watched-file.ts'

/** What use cases need of a register. */
export interface OpenRegister {
  readonly db: Kysely<RegisterSchema>
  readonly path: string
  /** 'read' from the first trouble on. */
  readonly mode: 'write' | 'read'
  /** The first I/O error or damaged page met since it was opened; nothing is written from then on. */
  readonly trouble?: RegisterProblem | null
  /** Moves the log into the file, closes it and gives the lease back; does nothing when it is closed. */
  close(): Promise<void>
}

/** The file behind an open register. */
export interface RegisterFile extends OpenRegister {
  readonly trouble: RegisterProblem | null
  /** It lies on another machine, where locks cannot be trusted. */
  readonly isOnNetwork: boolean
  /** Whether its pages are sound, once they have been read through beside the work; null: that was done before it was open, or could not be done. */
  readonly soundness: Promise<boolean | null> | null
  /** Stops all writing for trouble that was met elsewhere, as at trouble of its own. */
  distrust(problem: RegisterProblem): void
  /** Copies the register as it stands into a new file, while work goes on. Throws `RegisterProblem`. */
  copyTo(target: string): Promise<void>
}

/** What is done to a register's file while others work on it; what is left out is done here, which is felt with a big one. */
export interface WorkBesideFile {
  /**
   * Reads a file through and says what is wrong with its pages (null: nothing). With it a big register is open before it has been read through;
   * without it every register is read through first.
   */
  readonly checkBeside?: (path: string) => Promise<string | null>
  /** Moves the long log that an import leaves into the file (`foldLog`). */
  readonly foldBeside?: (path: string) => Promise<void>
}

export interface OpenOptions extends WorkBesideFile {
  readonly mode: 'write' | 'read'
  /** Who opens it; told to whoever tries while it is open. */
  readonly owner: LeaseOwner
  /** Called before an older register is brought up to date, with a way to copy it first; when it throws, nothing is changed. */
  readonly beforeMigration?: (register: { readonly path: string; readonly copyTo: RegisterFile['copyTo'] }) => Promise<void>
  /** Whether a path lies on another machine; the system is asked when it is left out. */
  readonly isOnNetwork?: (path: string) => boolean
}

/** Bytes from which reading a file through would be felt at its opening: some 7 ms from memory, more from a disk. */
const bigFile = 4 * 1024 * 1024

/**
 * Makes a new register, filled by `fill`, and opens it. It is made under another name and takes its own only when it
 * is complete. Throws `RegisterProblem` when the file exists or the folder takes no files.
 */
export async function createRegister(
  path: string,
  owner: LeaseOwner,
  fill: (db: Kysely<RegisterSchema>) => Promise<void>,
  besides: WorkBesideFile = {},
): Promise<RegisterFile> {
  if (existsSync(path)) throw new RegisterProblem('file-exists', path)
  requireWritableFolder(path)
  const draft = `${path}.${process.pid}.new`
  try {
    const file = reading(path, () => new Database(draft))
    // What SQLite lays beside it later takes its rights from it.
    chmodSync(draft, 0o600)
    file.pragma(`application_id = ${applicationId}`)
    configure(file)
    const { database } = watchedFile(file, path, () => {})
    const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database }) })
    try {
      await migrate(db)
      await fill(db)
    } finally {
      await db.destroy()
    }
    giveName(draft, path)
  } catch (error) {
    throw RegisterProblem.of(error, path) ?? error
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(draft + ending, { force: true })
  }
  return openRegister(path, { mode: 'write', owner, ...besides })
}

/**
 * Opens a register. Writing takes the lease (one program at a time) and brings an older schema up to date; reading
 * does neither. Throws `RegisterProblem`, and leaves the file as it was, when it is missing, no register, newer than this
 * program, not of its making alone, damaged, in use or not writable.
 */
export async function openRegister(path: string, options: OpenOptions): Promise<RegisterFile> {
  if (!existsSync(path)) throw new RegisterProblem('file-not-found', path)
  if (isBeingReplaced(path)) await finishUnderLease(path, options.owner)
  const found = statSync(path)
  // A folder is none, and a pipe would be waited for.
  if (!found.isFile() || found.size === 0) throw new RegisterProblem('not-a-register', path)
  if (options.mode === 'read' && !isWritable(dirname(path))) return openCopy(path, options)
  if (options.mode === 'write') requireWritableFolder(path)
  if (options.mode === 'read') return openToRead(path, options)
  formOfRegister(path)
  return open(path, options)
}

/** From a copy where the register itself would have to be changed, or has no room for what SQLite keeps beside it even to read it. */
async function openToRead(path: string, options: OpenOptions): Promise<RegisterFile> {
  try {
    const isAsItIs = formOfRegister(path) === latestSchemaVersion && !isHalfWritten(path)
    return await (isAsItIs ? open(path, options) : openCopy(path, options))
  } catch (error) {
    if (error instanceof RegisterProblem && error.code === 'disk-full') return openCopy(path, options)
    throw error
  }
}

/** A write was cut short, where there is no log beside the register: what undoes it lies there, for a connection that may write. */
const isHalfWritten = (path: string): boolean => (statSync(`${path}-journal`, { throwIfNoEntry: false })?.size ?? 0) > 0

/** Reads from a copy, which is made whole and brought up to date, and goes when it is closed: the register itself stays as it is. */
async function openCopy(path: string, options: OpenOptions): Promise<RegisterFile> {
  const copy = copyForReading(path)
  try {
    if (isHalfWritten(copy.path) || formOfRegister(copy.path) < latestSchemaVersion) await bringUpToDate(copy.path)
    const register = await open(copy.path, options)
    return {
      ...register,
      path,
      // As they are when they are asked for.
      get mode() {
        return register.mode
      },
      get trouble() {
        return register.trouble
      },
      close: () => register.close().finally(copy.release),
    }
  } catch (error) {
    copy.release()
    throw error instanceof RegisterProblem ? new RegisterProblem(error.code, path, error.details) : error
  }
}

async function bringUpToDate(path: string): Promise<void> {
  const file = reading(path, () => new Database(path))
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  try {
    reading(path, () => {
      requireOwnSchema(file, path)
      configure(file)
      requireIntact(file, path)
    })
    await migrate(db, () => requireOwnSchema(file, path))
  } finally {
    await db.destroy()
  }
}

/** A restore that was cut short is finished by whoever comes next, with the right to write. */
async function finishUnderLease(path: string, owner: LeaseOwner): Promise<void> {
  requireWritableFolder(path)
  const lease = takeLease(path, owner)
  try {
    finishReplacing(path)
  } finally {
    lease.release()
  }
}

async function open(path: string, options: OpenOptions): Promise<RegisterFile> {
  const isWriting = options.mode === 'write'
  const lease: Lease | null = isWriting ? takeLease(path, options.owner) : null
  let file: Database.Database | null = null
  try {
    const far = (options.isOnNetwork ?? isOnNetwork)(path)
    const opened = reading(path, () => new Database(path, { readonly: !isWriting, timeout: busyTimeout }))
    file = opened
    const isOlder = Number(opened.pragma('user_version', { simple: true })) < latestSchemaVersion
    // Nothing is brought up to date before it was read through, and no thread can read what this one holds alone.
    const { checkBeside } = options
    const isCheckedBeside = checkBeside !== undefined && !isOlder && !far && statSync(path).size >= bigFile
    reading(path, () => {
      requireOwnSchema(opened, path)
      if (isWriting) prepareLog(opened, far)
      configure(opened)
      if (!isCheckedBeside) requireIntact(opened, path)
    })
    let merging: MergingSearch | null = null
    const mayWrite = (): boolean => trouble() === null
    const log = isWriting && !far ? foldLogSoon(opened, { mayWrite, foldBeside: options.foldBeside }) : null
    const { database, trouble, stop } = watchedFile(opened, path, () => {
      log?.grown()
      merging?.grown()
    })
    const copyTo = (target: string) => copyRegister(opened, target)
    const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database }) })
    if (isWriting) {
      if (isOlder) await options.beforeMigration?.({ path, copyTo })
      await migrate(db, () => requireOwnSchema(opened, path))
      merging = reading(path, () => mergeSearchSoon(opened, { written: () => log?.grown() }))
    } else await prepareReading(db)
    const judge = (found: string | null): boolean => {
      if (found !== null) stop(new RegisterProblem('damaged-register', path, { found }))
      return found === null
    }
    return {
      db,
      path,
      get mode() {
        return trouble() === null ? options.mode : 'read'
      },
      get trouble() {
        return trouble()
      },
      isOnNetwork: far,
      soundness: isCheckedBeside ? checkBeside(path).then(judge, () => null) : null,
      distrust: stop,
      copyTo,
      async close() {
        if (!opened.open) return
        merging?.stop()
        await log?.stop()
        try {
          closeRegisterFile(opened, path, { isWritten: isWriting && trouble() === null })
        } finally {
          lease?.release()
        }
      },
    }
  } catch (error) {
    // What cannot be opened stays as it is, its log too.
    if (file?.open) closeRegisterFile(file, path, { isWritten: false })
    lease?.release()
    throw RegisterProblem.of(error, path) ?? error
  }
}

/** A log beside the register needs memory that programs share; over a network there is none, so one program holds the whole file there. */
function prepareLog(file: Database.Database, isFar: boolean): void {
  if (isFar) file.pragma('locking_mode = EXCLUSIVE')
  file.pragma(`journal_mode = ${isFar ? 'TRUNCATE' : 'WAL'}`)
}

/** Unlike a rename, a link never replaces a file that appeared meanwhile; disks without links get an exclusive copy. */
function giveName(draft: string, path: string): void {
  try {
    linkSync(draft, path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EEXIST') throw new RegisterProblem('file-exists', path)
    copyFileSync(draft, path, constants.COPYFILE_EXCL)
  }
}

function requireWritableFolder(path: string): void {
  const isThere = existsSync(path)
  if (isWritable(dirname(path)) && (!isThere || isWritable(path))) return
  throw new RegisterProblem(isThere ? 'read-only' : 'folder-not-writable', path)
}

/** Whether this user may write there. */
function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
