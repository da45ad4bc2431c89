import Database from 'better-sqlite3'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { verifyHistory } from '../history/verify-history.ts'
import { listTables } from '../repositories/whole-register.ts'
import type { RegisterSchema } from '../schema.ts'
import { applicationId, configure, reading } from './configure.ts'
import { RegisterProblem } from './register-problem.ts'

/** What a copy of a register holds, found by reading it. */
export interface Examined {
  readonly schemaVersion: number
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>
  /** The last command of its history. */
  readonly last: { readonly id: number; readonly hash: string | null } | null
  /** What SQLite finds wrong with its pages, indexes and references. Empty: sound. */
  readonly damage: readonly string[]
  /** Rows that are not what the history says, and breaks in the history; null: not looked for. */
  readonly strange: number | null
}

/** The form from which on the history is a chain. */
const chainedSince = 100

/**
 * Reads a closed copy of a register through. `isThorough` holds every row against its history too. Pauses between tables. Throws `RegisterProblem`
 * 'not-a-register' or 'damaged-register' when it cannot even be read.
 */
export async function examineCopy(
  path: string,
  { isThorough, pause }: { readonly isThorough: boolean; readonly pause: () => Promise<void> },
): Promise<Examined> {
  const file = reading(path, () => new Database(path, { readonly: true }))
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  try {
    reading(path, () => configure(file))
    if (file.pragma('application_id', { simple: true }) !== applicationId) throw new RegisterProblem('not-a-register', path)
    const schemaVersion = Number(file.pragma('user_version', { simple: true }))
    const damage: string[] = []
    const counts: Record<string, number> = {}
    for (const table of await listTables(db)) {
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(${sql.table(table)})`.execute(db)
      damage.push(...rows.map((row) => row.integrity_check).filter((line) => line !== 'ok'))
      const counted = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(db)
      counts[table] = counted.rows[0]?.count ?? 0
      await pause()
    }
    const lost = file.pragma('foreign_key_check') as readonly unknown[]
    if (lost.length > 0) damage.push(`${lost.length} rows point to missing rows`)
    const isChained = schemaVersion >= chainedSince
    const strange = isThorough && isChained ? (await verifyHistory(db, pause)).count : null
    return { schemaVersion, counts, last: await lastCommand(db, isChained), damage, strange }
  } catch (error) {
    throw RegisterProblem.of(error, path) ?? error
  } finally {
    await db.destroy()
  }
}

async function lastCommand(db: Kysely<RegisterSchema>, isChained: boolean): Promise<Examined['last']> {
  const row = await db
    .selectFrom('change_sets')
    .select('id')
    .$if(isChained, (sets) => sets.select('hash'))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { id: row.id, hash: row.hash ?? null } : null
}
