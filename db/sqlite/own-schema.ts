import type Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { latestSchemaVersion } from '../migrations/migrate.ts'
import { schemaPrints, wholePrint } from '../schema-prints.ts'
import { RegisterProblem } from './register-problem.ts'

/** One thing of a file's schema, as SQLite keeps it. */
interface SchemaPart {
  readonly type: string
  readonly name: string
  /** Null: an index that SQLite makes for a constraint. */
  readonly sql: string | null
}

/** Prints of a file's schema: of all of it to the letter, and of each thing that somebody made, by kind and name. */
export interface SchemaPrints {
  readonly whole: string
  readonly parts: () => ReadonlyMap<string, string>
}

/** What SQLite makes for itself: counters, statistics, and the tables behind the index of search. */
const madeBySqlite = /^(sqlite_sequence|sqlite_stat[14]|search_index_(data|idx|docsize|config|content))$/

export function printsOf(file: Database.Database): SchemaPrints {
  const parts = file.prepare<[], SchemaPart>('select type, name, sql from sqlite_schema order by type, name').all()
  return {
    whole: printOf(JSON.stringify(parts)),
    parts: () =>
      new Map(
        parts
          .filter(({ type, name, sql }) => !(type === 'table' && madeBySqlite.test(name)) && !(type === 'index' && sql === null))
          .map(({ type, name, sql }) => [`${type} ${name}`, printOf(folded(sql ?? ''))]),
      ),
  }
}

const printOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22)

/** SQLite's versions differ in the quotes and spaces that a changed table keeps. */
const folded = (sql: string): string => sql.replaceAll(/\s+/g, ' ').replaceAll(/["`]/g, '')

/**
 * A register has our tables and nothing else: a trigger or a view that somebody put into the file would act whenever something is saved or read. Of
 * an older form the tables may differ, until it is brought up to date. Throws `RegisterProblem` 'foreign-schema' with the first thing that is not ours.
 */
export function requireOwnSchema(file: Database.Database, path: string): void {
  const isLatest = Number(file.pragma('user_version', { simple: true })) === latestSchemaVersion
  const { whole, parts } = printsOf(file)
  if (whole === wholePrint) return
  const present = parts()
  for (const [part, print] of present) {
    const own = Object.hasOwn(schemaPrints, part) ? schemaPrints[part] : undefined
    const mayDiffer = !isLatest && own !== undefined && !part.startsWith('trigger ')
    if (own !== print && !mayDiffer) throw new RegisterProblem('foreign-schema', path, { found: plain(part) })
  }
  const missing = isLatest ? Object.keys(schemaPrints).find((part) => !present.has(part)) : undefined
  if (missing !== undefined) throw new RegisterProblem('foreign-schema', path, { found: missing })
}

/** Whoever put it there named it: no more than a short word of it is told. */
const plain = (part: string): string => part.replaceAll(/[^\p{L}\p{N}_ .-]/gu, '').slice(0, 60)
