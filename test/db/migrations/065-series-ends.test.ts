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

it('a register of the version before keeps every row, its series go on and no year of theirs is explained', async () => {
  const path = join(folderForTest(), 'before.honbu')
  const file = new Database(path)
  file.pragma(`application_id = ${applicationId}`)
  file.pragma('journal_mode = WAL')
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  for (const [version, migration] of migrations) if (version < 65) await migration.up(db)
  await loadSample(db, readPublishedRecord(), note)
  await sql.raw('pragma user_version = 60').execute(db)
  const before = await everyRow(db)
  await db.destroy()

  const register = await openRegister(path, { mode: 'write', owner })
  const { rows: version } = await sql<{ user_version: number }>`pragma user_version`.execute(register.db)
  const after = await everyRow(register.db)
  await register.close()
  expect(version).toEqual([{ user_version: latestSchemaVersion }])
  const open = {
    closed_on: null,
    last_fiscal_year: null,
    closed_reason_en: null,
    closed_reason_ja: null,
    closed_source: null,
  }
  expect(after['plan_series']).toEqual((before['plan_series'] ?? []).map((row) => ({ ...row, ...open })))
  expect(before['plan_series']).toHaveLength(2)
  expect(after['series_explanations']).toEqual([])
  expect(after['plans']).toEqual(before['plans'])
})
