import Database from 'better-sqlite3'
import { accessSync, constants, copyFileSync, existsSync, linkSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import { latestSchemaVersion, migrate, prepareReading } from '../migrations/migrate.ts'
import type { RegisterSchema } from '../schema.ts'
import { takeLease, type Lease, type LeaseOwner } from './lease.ts'
import { copyForReading } from './reading-copy.ts'
import { RegisterProblem } from './register-problem.ts'

/** 'HNBU' as a number: tells a register from any other SQLite file (PRAGMA application_id). */
export const applicationId = 0x484e4255

export interface OpenRegister {
  readonly db: Kysely<RegisterSchema>
  readonly path: string
  readonly mode: 'write' | 'read'
  /** Moves the log into the file, closes it and gives the lease back; does nothing when it is closed. */
  close(): Promise<void>
}

export interface OpenOptions {
  readonly mode: 'write' | 'read'
  /** Who opens it; told to whoever tries while it is open. */
  readonly owner: LeaseOwner
}

/** Milliseconds to wait for another connection's lock; the calling thread stands still meanwhile. */
const busyTimeout = 250

/**
 * Makes a new register, filled by `fill`, and opens it. It is made under another name and takes its own only when it
 * is complete. Throws `RegisterProblem` when the file exists or the folder takes no files.
 */
export async function createRegister(
  path: string,
  owner: LeaseOwner,
  fill: (db: Kysely<RegisterSchema>) => Promise<void>,
): Promise<OpenRegister> {
  if (existsSync(path)) throw new RegisterProblem('file-exists', path)
  requireWritableFolder(path)
  const draft = `${path}.${process.pid}.new`
  try {
    const file = reading(path, () => new Database(draft))
    file.pragma(`application_id = ${applicationId}`)
    configure(file)
    const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
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
  return openRegister(path, { mode: 'write', owner })
}

/**
 * Opens a register. Writing takes the lease (one program at a time) and brings an older schema up to date; reading
 * does neither. Throws `RegisterProblem`, and leaves the file as it was, when it is missing, no register, newer than this
 * program, damaged, in use or not writable.
 */
export async function openRegister(path: string, options: OpenOptions): Promise<OpenRegister> {
  if (!existsSync(path)) throw new RegisterProblem('file-not-found', path)
  if (statSync(path).size === 0) throw new RegisterProblem('not-a-register', path)
  if (options.mode === 'read' && !isWritable(dirname(path))) return openCopy(path, options)
  if (options.mode === 'write') requireWritableFolder(path)
  const version = inspect(path)
  return options.mode === 'read' && version < latestSchemaVersion ? openCopy(path, options) : open(path, options)
}

/** Reads from a copy, which is brought up to date and goes when it is closed: the register itself stays as it is. */
async function openCopy(path: string, options: OpenOptions): Promise<OpenRegister> {
  const copy = copyForReading(path)
  try {
    if (inspect(copy.path) < latestSchemaVersion) await bringUpToDate(copy.path)
    const register = await open(copy.path, options)
    return { ...register, path, close: () => register.close().finally(copy.release) }
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
      configure(file)
      requireIntact(file, path)
    })
    await migrate(db)
  } finally {
    await db.destroy()
  }
}

/** The schema version of a register, read without changing anything. Throws when it is none of ours or a newer program's. */
function inspect(path: string): number {
  const version = reading(path, () => {
    const file = new Database(path, { readonly: true, timeout: busyTimeout })
    try {
      if (file.pragma('application_id', { simple: true }) !== applicationId) throw new RegisterProblem('not-a-register', path)
      return Number(file.pragma('user_version', { simple: true }))
    } finally {
      file.close()
    }
  })
  if (version > latestSchemaVersion) throw new RegisterProblem('newer-register', path, { version, known: latestSchemaVersion })
  return version
}

async function open(path: string, options: OpenOptions): Promise<OpenRegister> {
  const lease: Lease | null = options.mode === 'write' ? takeLease(path, options.owner) : null
  let file: Database.Database | null = null
  try {
    const opened = reading(path, () => new Database(path, { readonly: options.mode === 'read', timeout: busyTimeout }))
    file = opened
    reading(path, () => {
      if (options.mode === 'write') opened.pragma('journal_mode = WAL')
      configure(opened)
      requireIntact(opened, path)
    })
    const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: opened }) })
    await (options.mode === 'write' ? migrate(db) : prepareReading(db))
    return {
      db,
      path,
      mode: options.mode,
      async close() {
        if (!opened.open) return
        try {
          if (options.mode === 'write') opened.pragma('wal_checkpoint(TRUNCATE)')
        } finally {
          await db.destroy()
          lease?.release()
        }
      },
    }
  } catch (error) {
    file?.close()
    lease?.release()
    throw error
  }
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

/** What must hold on every connection; each one read back, because a pragma that fails says nothing. */
function configure(file: Database.Database): void {
  const wanted = { synchronous: 2, foreign_keys: 1, trusted_schema: 0, cell_size_check: 1 }
  for (const [name, value] of Object.entries(wanted)) {
    file.pragma(`${name} = ${value}`)
    if (file.pragma(name, { simple: true }) !== value) throw new Error(`PRAGMA ${name} could not be set to ${value}`)
  }
}

function requireIntact(file: Database.Database, path: string): void {
  const found = file.pragma('quick_check(1)', { simple: true })
  if (found !== 'ok') throw new RegisterProblem('damaged-register', path, { found: String(found) })
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

/** Runs what touches the file, telling SQLite's own complaints by their codes. */
function reading<Result>(path: string, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    throw RegisterProblem.of(error, path) ?? error
  }
}
