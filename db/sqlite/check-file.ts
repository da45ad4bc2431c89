import Database from 'better-sqlite3'
import { busyTimeout } from './configure.ts'

/** Reads a register's file through on a connection of its own and says what SQLite finds wrong with its pages; null: nothing. */
export function checkFile(path: string): string | null {
  const file = new Database(path, { readonly: true, timeout: busyTimeout })
  try {
    file.pragma('cell_size_check = 1')
    const found = String(file.pragma('quick_check(1)', { simple: true }))
    return found === 'ok' ? null : found
  } catch (error) {
    if (error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code)) return error.code
    throw error
  } finally {
    file.close()
  }
}
