import Database from 'better-sqlite3'
import { join } from 'node:path'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { expect, it } from 'vitest'
import { migrations } from '../../../db/migrations/migrate.ts'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import { findDocuments } from '../../../db/search/find-documents.ts'
import { nearSearches } from '../../../db/search/near-search.ts'
import { applicationId } from '../../../db/sqlite/configure.ts'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { everyRow, folderForTest, note, owner } from '../register-on-disk.ts'
import { knownBefore } from './known-before.ts'

/** A register of the version before, whose search knew neither words nor files. */
async function registerBefore() {
  const path = join(folderForTest(), 'before.honbu')
  const file = new Database(path)
  file.pragma(`application_id = ${applicationId}`)
  file.pragma('journal_mode = WAL')
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  const earlier = migrations.filter(([version]) => version < 170)
  for (const [, migration] of earlier) await migration.up(db)
  await loadSample(db, readPublishedRecord(), note)
  for (const table of ['search_words', 'search_files']) await sql.raw(`drop table ${table}`).execute(db)
  await sql.raw(`pragma user_version = ${earlier.at(-1)?.[0] ?? 0}`).execute(db)
  const rows = await everyRow(db)
  await db.destroy()
  return { path, rows }
}

it('every row stays as it was, and the register is filed anew with its words', async () => {
  const { path, rows } = await registerBefore()
  const register = await openRegister(path, { mode: 'write', owner })
  expect(knownBefore(await everyRow(register.db), rows)).toEqual(rows)
  expect((await findDocuments(register.db, 'strategy', 50)).documents.length).toBeGreaterThan(5)
  expect(await nearSearches(register.db, 'straategy')).toEqual(['strategy'])
  await register.close()
})

it('read without being changed, it is searched all the same', async () => {
  const { path } = await registerBefore()
  const register = await openRegister(path, { mode: 'read', owner })
  expect(await nearSearches(register.db, 'straategy')).toEqual(['strategy'])
  await register.close()
})
