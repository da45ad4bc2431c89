import Database from 'better-sqlite3'
import { join } from 'node:path'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { expect, it } from 'vitest'
import { latestSchemaVersion, migrations } from '../../../db/migrations/migrate.ts'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import { applicationId } from '../../../db/sqlite/configure.ts'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { everyRow, folderForTest, note, owner } from '../register-on-disk.ts'
import { knownBefore } from './known-before.ts'

it('a register of the version before keeps every row, and no post is told as vacant in it', async () => {
  const path = join(folderForTest(), 'before.honbu')
  const earlier = migrations.filter(([version]) => version < 340)
  const file = new Database(path)
  file.pragma(`application_id = ${applicationId}`)
  file.pragma('journal_mode = WAL')
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  for (const [, migration] of earlier) await migration.up(db)
  await loadSample(db, readPublishedRecord(), note)
  await sql.raw(`pragma user_version = ${earlier.at(-1)?.[0] ?? 0}`).execute(db)
  const before = await everyRow(db)
  await db.destroy()

  const register = await openRegister(path, { mode: 'write', owner })
  const { rows: version } = await sql<{ user_version: number }>`pragma user_version`.execute(register.db)
  const after = await everyRow(register.db)
  await register.close()
  expect(version).toEqual([{ user_version: latestSchemaVersion }])
  expect(after['posts']).toEqual((before['posts'] ?? []).map((row) => ({ ...row, vacant_from: null })))
  expect(before['posts']?.length).toBeGreaterThan(20)
  expect(knownBefore(after, before)).toEqual(before)
})
