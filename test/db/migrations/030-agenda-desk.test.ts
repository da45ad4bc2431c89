import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { expect, it } from 'vitest'
import { foundation } from '../../../db/migrations/010-foundation.ts'
import { search } from '../../../db/migrations/020-search.ts'
import { latestSchemaVersion } from '../../../db/migrations/migrate.ts'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import { applicationId } from '../../../db/sqlite/configure.ts'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { everyRow, folderForTest, note, owner } from '../register-on-disk.ts'
import { knownBefore } from './known-before.ts'

/** A register as the program before this step made it, with the published record. */
async function registerBefore() {
  const path = join(folderForTest(), 'before.honbu')
  const file = new Database(path)
  file.pragma(`application_id = ${applicationId}`)
  file.pragma('journal_mode = WAL')
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  await foundation.up(db)
  await search.up(db)
  await loadSample(db, readPublishedRecord(), note)
  await sql.raw('pragma user_version = 20').execute(db)
  const rows = await everyRow(db)
  await db.destroy()
  return { path, rows }
}

it('an older register keeps every row when it is opened for writing', async () => {
  const { path, rows } = await registerBefore()
  const register = await openRegister(path, { mode: 'write', owner })
  const { rows: version } = await sql<{ user_version: number }>`pragma user_version`.execute(register.db)
  const after = await everyRow(register.db)
  await register.close()
  expect(version).toEqual([{ user_version: latestSchemaVersion }])
  expect(knownBefore(after, rows)).toEqual(rows)
})

it('an older register is read without being changed', async () => {
  const { path, rows } = await registerBefore()
  const hashOf = () => createHash('sha256').update(readFileSync(path)).digest('hex')
  const before = hashOf()
  const register = await openRegister(path, { mode: 'read', owner })
  const read = await everyRow(register.db)
  await register.close()
  expect(knownBefore(read, rows)).toEqual(rows)
  expect(hashOf()).toBe(before)
})
