import Database from 'better-sqlite3'
import { whyNotWritten } from './why-not-written.ts'

export type RegisterProblemCode =
  | 'file-not-found'
  | 'file-exists'
  | 'not-a-register'
  | 'newer-register'
  | 'foreign-schema'
  | 'damaged-register'
  | 'register-in-use'
  | 'read-only'
  | 'folder-not-writable'
  | 'disk-full'
  | 'disk-failed'
  | 'backup-damaged'

/** Why a register file cannot be opened or written, told by code; nothing was changed. */
export class RegisterProblem extends Error {
  readonly code: RegisterProblemCode
  readonly path: string
  readonly details: Readonly<Record<string, string | number>>

  constructor(code: RegisterProblemCode, path: string, details: Readonly<Record<string, string | number>> = {}) {
    super(`${code}: ${path}`)
    this.name = 'RegisterProblem'
    this.code = code
    this.path = path
    this.details = details
  }

  /** The problem behind an error of SQLite or the file system; null when it is none that users can mend. */
  static of(error: unknown, path: string): RegisterProblem | null {
    if (error instanceof RegisterProblem) return error
    const code = error instanceof Database.SqliteError ? error.code : ''
    if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return new RegisterProblem('register-in-use', path)
    if (code === 'SQLITE_NOTADB') return new RegisterProblem('not-a-register', path)
    if (isBrokenJson(error)) return new RegisterProblem('damaged-register', path, { found: brokenJson })
    if (code.startsWith('SQLITE_CORRUPT')) return new RegisterProblem('damaged-register', path, { found: code })
    if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_PERM')) return new RegisterProblem('read-only', path)
    if (code.startsWith('SQLITE_CANTOPEN')) return new RegisterProblem('folder-not-writable', path)
    if (code === 'SQLITE_FULL') return new RegisterProblem('disk-full', path)
    // A file-size limit shows as an I/O error of the write, as does a failing disk.
    if (/^SQLITE_IOERR_(WRITE|SHMSIZE|SHMMAP|TRUNCATE)$/.test(code))
      return new RegisterProblem(whyNotWritten(path), path, { found: code })
    if (code.startsWith('SQLITE_IOERR')) return new RegisterProblem('disk-failed', path, { found: code })
    const fault = error instanceof Error && 'code' in error ? error.code : ''
    if (fault === 'ENOSPC' || fault === 'EDQUOT' || fault === 'EFBIG') return new RegisterProblem('disk-full', path)
    if (fault === 'EIO') return new RegisterProblem('disk-failed', path, { found: 'EIO' })
    return null
  }
}

/**
 * A stored text that should be JSON is none: only damage brings that about, since no column takes such a text. SQLite tells it by its words alone; a
 * watched file in ours.
 */
export const isBrokenJson = (error: unknown): boolean =>
  error instanceof RegisterProblem
    ? error.details['found'] === brokenJson
    : error instanceof Database.SqliteError && error.code === 'SQLITE_ERROR' && error.message === 'malformed JSON'

const brokenJson = 'JSON'
