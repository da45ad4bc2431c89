import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'

/** What SQLite itself finds wrong with the file: damaged pages, broken indexes, rows that point to nothing. Empty: sound. */
export async function checkIntegrity(db: Kysely<RegisterSchema>): Promise<readonly string[]> {
  const pages = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db)
  const references = await sql<{ table: string; rowid: number; parent: string }>`pragma foreign_key_check`.execute(db)
  return [
    ...pages.rows.map((row) => row.integrity_check).filter((line) => line !== 'ok'),
    ...references.rows.map((row) => `${row.table} ${row.rowid} points to a missing row of ${row.parent}`),
  ]
}
