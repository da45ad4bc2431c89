import Database from 'better-sqlite3'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { isBrokenJson, RegisterProblem } from './register-problem.ts'
import { statementCache } from './statement-cache.ts'

export interface WatchedFile {
  /** For Kysely: as the file itself, but for what is watched. */
  readonly database: SqliteDatabase
  /** The first sign that the disk or the file is failing; from then on nothing is written. Null while all is well. */
  readonly trouble: () => RegisterProblem | null
  /** Stops all writing for a reason found elsewhere. */
  readonly stop: (problem: RegisterProblem) => void
}

/**
 * A register's file with an eye on it. The first I/O error or damaged page stops all writing on this connection for good: a
 * file that fails to be read may still take writes, and each would make it worse. `written` is told of every commit.
 */
export function watchedFile(file: Database.Database, path: string, written: () => void): WatchedFile {
  let trouble: RegisterProblem | null = null
  const statements = statementCache(file)

  function watching<Result>(act: () => Result): Result {
    try {
      return act()
    } catch (error) {
      const problem = problemOf(error, path)
      if (problem !== null && isGrave(problem)) stop(problem)
      throw problem ?? error
    }
  }

  function stop(problem: RegisterProblem): void {
    if (trouble !== null || !file.open) return
    trouble = problem
    // Kept by SQLite itself, whatever is tried.
    file.pragma('query_only = 1')
  }

  return {
    trouble: () => trouble,
    stop,
    database: {
      close: () => file.close(),
      prepare(text): SqliteStatement {
        // After some failures SQLite has rolled back by itself; asking again would hide what had happened.
        if (text === 'rollback' && !file.inTransaction) return nothingToDo
        const statement = watching(() => statements.prepare(text))
        return {
          reader: statement.reader,
          all: (values) => watching(() => statement.all(...values)),
          run: (values) => {
            const result = watching(() => statement.run(...values))
            if (text === 'commit') written()
            return result
          },
          iterate: (values) => statement.iterate(...values) as IterableIterator<unknown>,
        }
      },
    },
  }
}

const nothingToDo: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
}

/** An error of the disk or the file in our own words; null for all others. */
function problemOf(error: unknown, path: string): RegisterProblem | null {
  const code = error instanceof Database.SqliteError ? error.code : ''
  const isOfDisk = code === 'SQLITE_FULL' || code === 'SQLITE_NOTADB' || /^SQLITE_(IOERR|CORRUPT)/.test(code)
  return isOfDisk || isBrokenJson(error) ? RegisterProblem.of(error, path) : null
}

const isGrave = ({ code }: RegisterProblem): boolean => code !== 'disk-full'
