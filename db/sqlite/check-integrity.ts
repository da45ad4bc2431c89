import { type Kysely, type RawBuilder, sql } from 'kysely'
import { listTables } from '../repositories/whole-register.ts'
import type { RegisterSchema } from '../schema.ts'
import { isBrokenJson } from './register-problem.ts'

/** What SQLite itself finds wrong with the file: damaged pages, broken indexes, rows that point to nothing. Empty: sound. */
export async function checkIntegrity(db: Kysely<RegisterSchema>): Promise<readonly string[]> {
  const references = await sql<{ table: string; rowid: number; parent: string }>`pragma foreign_key_check`.execute(db)
  return [
    ...(await damagedPages(db)),
    ...references.rows.map((row) => `${row.table} ${row.rowid} points to a missing row of ${row.parent}`),
  ]
}

async function damagedPages(db: Kysely<RegisterSchema>): Promise<readonly string[]> {
  try {
    return await integrityOf(db, sql<{ integrity_check: string }>`pragma integrity_check(20)`)
  } catch (error) {
    if (!isBrokenJson(error)) throw error
  }
  // One row whose text an index cannot read ends the whole check: each table then says what is wrong with it.
  const found: string[] = []
  for (const table of await listTables(db)) found.push(...(await integrityOfTable(db, table)))
  return found
}

async function integrityOfTable(db: Kysely<RegisterSchema>, table: string): Promise<readonly string[]> {
  try {
    return await integrityOf(db, sql<{ integrity_check: string }>`pragma integrity_check(${sql.table(table)})`)
  } catch (error) {
    if (!isBrokenJson(error)) throw error
    return [`${table}: a text that is no JSON`]
  }
}

async function integrityOf(
  db: Kysely<RegisterSchema>,
  check: RawBuilder<{ readonly integrity_check: string }>,
): Promise<readonly string[]> {
  const { rows } = await check.execute(db)
  return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
}
