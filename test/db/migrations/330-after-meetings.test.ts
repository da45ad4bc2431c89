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

it('a register of the version before keeps every row, asks for all of its meetings and begins with none in particular', async () => {
  const path = join(folderForTest(), 'before.honbu')
  const earlier = migrations.filter(([version]) => version < 330)
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
  const nothing = { lacks_results: 0, lacks_plans: 0, lacks_minutes: 0, lacks_attendance: 0 }
  expect(after['meetings']).toEqual(expect.arrayContaining((before['meetings'] ?? []).map((row) => ({ ...row, ...nothing }))))
  expect(after['bodies']).toEqual((before['bodies'] ?? []).map((row) => ({ ...row, begins_with_ordinal: null })))
  expect(before['meetings']?.length).toBeGreaterThan(30)
  expect(knownBefore(after, before)).toEqual(before)
})
