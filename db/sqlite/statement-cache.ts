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

/**
 * Prepared statements of one connection by their text, the longest unused dropped first: a query is compiled once and not at
 * every call. A statement that changes the schema drops them all, so that none answers with the columns of before. They end
 * with the connection.
 */
export function statementCache(file: Database.Database, most = mostStatements): StatementCache {
  // A map keeps the order of entry; what is used enters anew.
  const kept = new Map<string, Database.Statement>()

  return {
    prepare(text) {
      const known = kept.get(text)
      if (known !== undefined && !known.busy) {
        kept.delete(text)
        kept.set(text, known)
        return known
      }
      const fresh = file.prepare(text)
      if (changesSchema.test(text)) kept.clear()
      else if (isKept(text)) {
        kept.delete(text)
        kept.set(text, fresh)
        const [oldest] = kept.keys()
        if (kept.size > most && oldest !== undefined) kept.delete(oldest)
      }
      return fresh
    },
    get size() {
      return kept.size
    },
  }
}

const changesSchema = /^\s*(create|alter|drop|attach|detach|reindex|vacuum)\b/i

/** A pragma may act while it is prepared, so it is prepared at every call. */
const isKept = (text: string): boolean => text.length <= longestText && !/^\s*pragma\b/i.test(text)
