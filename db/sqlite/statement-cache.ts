import type Database from 'better-sqlite3'

/** Statements kept ready; more than the texts of the busiest command. */
const mostStatements = 400

/** Characters of the longest text kept: one with a value for each of thousands of rows hardly comes again. */
const longestText = 100_000

export interface StatementCache {
  /** A statement ready to run; one that is still running is not given out twice. Throws what SQLite says of the text. */
  prepare(text: string): Database.Statement
  /** How many are kept. */
  readonly size: number
}

interface Kept {
  readonly statement: Database.Statement
  /** Which use of the cache it was. */
  lastUse: number
}

/**
 * Prepared statements of one connection by their text, the longest unused dropped first: a query is compiled once and not at
 * every call. A statement that changes the schema drops them all, so that none answers with the columns of before. They end
 * with the connection.
 */
export function statementCache(file: Database.Database, most = mostStatements): StatementCache {
  const kept = new Map<string, Kept>()
  let uses = 0

  function dropLongestUnused(): void {
    const [first, ...others] = kept
    if (first === undefined) return
    const [text] = others.reduce((oldest, one) => (one[1].lastUse < oldest[1].lastUse ? one : oldest), first)
    kept.delete(text)
  }

  return {
    prepare(text) {
      uses++
      const known = kept.get(text)
      if (known !== undefined && !known.statement.busy) {
        known.lastUse = uses
        return known.statement
      }
      const statement = file.prepare(text)
      if (changesSchema.test(text)) kept.clear()
      else if (isKept(text)) {
        kept.set(text, { statement, lastUse: uses })
        if (kept.size > most) dropLongestUnused()
      }
      return statement
    },
    get size() {
      return kept.size
    },
  }
}

const changesSchema = /^\s*(create|alter|drop|attach|detach|reindex|vacuum)\b/i

/** A pragma may act while it is prepared, so it is prepared at every call. */
const isKept = (text: string): boolean => text.length <= longestText && !/^\s*pragma\b/i.test(text)
