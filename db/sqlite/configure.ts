import Database from 'better-sqlite3'
import { closeSync, openSync, readSync } from 'node:fs'
import { RegisterProblem } from './register-problem.ts'

/** 'HNBU' as a number: tells a register from any other SQLite file (PRAGMA application_id). */
export const applicationId = 0x484e4255

/** Milliseconds to wait for another connection's lock; the calling thread stands still meanwhile. */
export const busyTimeout = 250

/** What must hold on every connection; each one read back, because a pragma that fails says nothing. */
export function configure(file: Database.Database): void {
  // synchronous 2 is FULL: the driver opens a file with a log as NORMAL, which forgets saved changes when the power fails.
  const wanted = { synchronous: 2, foreign_keys: 1, trusted_schema: 0, cell_size_check: 1, mmap_size: 0 }
  for (const [name, value] of Object.entries(wanted)) {
    file.pragma(`${name} = ${value}`)
    if (file.pragma(name, { simple: true }) !== value) throw new Error(`PRAGMA ${name} could not be set to ${value}`)
  }
}

/** Throws `RegisterProblem` 'damaged-register' when SQLite finds a damaged page. */
export function requireIntact(file: Database.Database, path: string): void {
  const found = file.pragma('quick_check(1)', { simple: true })
  if (found !== 'ok') throw new RegisterProblem('damaged-register', path, { found: String(found) })
}

/** Runs what touches the file, telling SQLite's own complaints by their codes. Throws `RegisterProblem`. */
export function reading<Result>(path: string, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    throw RegisterProblem.of(error, path) ?? error
  }
}

/** The schema version of a register, read without changing anything. Throws `RegisterProblem` when it is no register. */
export function readVersion(path: string): number {
  return reading(path, () => {
    const file = new Database(path, { readonly: true, timeout: busyTimeout })
    try {
      const [id, version] = headOf(file, path)
      if (id !== applicationId) throw new RegisterProblem('not-a-register', path)
      return version
    } finally {
      file.close()
    }
  })
}

function headOf(file: Database.Database, path: string): readonly [id: number, version: number] {
  try {
    return [Number(file.pragma('application_id', { simple: true })), Number(file.pragma('user_version', { simple: true }))]
  } catch (error) {
    // A write was cut short, and only a connection that may write can undo it: what the file's first page says is enough here.
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_READONLY_ROLLBACK') return firstPageOf(path)
    throw error
  }
}

/** The two numbers where SQLite's file format has them. */
function firstPageOf(path: string): readonly [id: number, version: number] {
  const head = Buffer.alloc(100)
  const handle = openSync(path, 'r')
  try {
    readSync(handle, head, 0, head.length, 0)
  } finally {
    closeSync(handle)
  }
  return [head.readInt32BE(68), head.readInt32BE(60)]
}
