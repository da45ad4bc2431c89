import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { afterAll, onTestFinished } from 'vitest'
import type { CommitNote } from '../../db/history/commit.ts'
import { migrate } from '../../db/migrations/migrate.ts'
import type { RegisterSchema } from '../../db/schema.ts'
import type { LeaseOwner } from '../../db/sqlite/lease.ts'
import { createRegister, type OpenRegister } from '../../db/sqlite/open-register.ts'
import { listTables } from '../../db/repositories/whole-register.ts'

export const owner: LeaseOwner = { program: 'Honbu test', processId: 1, host: 'office', since: '2005-12-20T00:00:00Z' }

export const note: CommitNote = { command: 'test.write', madeBy: 'Secretariat', madeAt: '2005-12-20T01:00:00Z' }

/** A new register in a folder of its own, both gone when the test is over. */
export async function registerOnDisk(
  fill: (db: Kysely<RegisterSchema>) => Promise<void> = async () => {},
): Promise<OpenRegister> {
  const register = await createRegister(join(folderForTest(), 'test.honbu'), owner, fill)
  onTestFinished(() => register.close())
  return register
}

/** An empty folder, gone when the test is over. */
export function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A register that the tests of one file only read. */
export async function registerForFile(fill: (db: Kysely<RegisterSchema>) => Promise<void>): Promise<OpenRegister> {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-'))
  const register = await createRegister(join(folder, 'test.honbu'), owner, fill)
  afterAll(async () => {
    await register.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return register
}

/** Every row of every table that is not derived, by table and id, as text; without the hashes of the history, which older forms lack. */
export async function everyRow(db: Kysely<RegisterSchema>): Promise<Readonly<Record<string, readonly object[]>>> {
  const tables: Record<string, readonly object[]> = {}
  for (const name of await listTables(db)) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)} order by 1`.execute(db)
    tables[name] = name === 'change_sets' ? rows.map((row) => ({ ...row, hash: undefined })) : rows
  }
  return tables
}

/** A new register without a file, for properties that need many. */
export async function registerInMemory(): Promise<{ readonly db: Kysely<RegisterSchema>; readonly close: () => Promise<void> }> {
  const file = new Database(':memory:')
  file.pragma('foreign_keys = 1')
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  await migrate(db)
  return { db, close: () => db.destroy() }
}
