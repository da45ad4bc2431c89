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

it('a register of the version before keeps every row, its plan items go on with none', async () => {
  const path = join(folderForTest(), 'before.honbu')
  const file = new Database(path)
  file.pragma(`application_id = ${applicationId}`)
  file.pragma('journal_mode = WAL')
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  for (const [version, migration] of migrations) if (version < 40) await migration.up(db)
  await loadSample(db, readPublishedRecord(), note)
  await sql.raw('pragma user_version = 30').execute(db)
  const before = await everyRow(db)
  await db.destroy()

  const register = await openRegister(path, { mode: 'write', owner })
  const { rows: version } = await sql<{ user_version: number }>`pragma user_version`.execute(register.db)
  const after = await everyRow(register.db)
  await register.close()
  expect(version).toEqual([{ user_version: latestSchemaVersion }])
  expect(after['plan_items']).toEqual((before['plan_items'] ?? []).map((row) => ({ ...row, continues_plan_item_id: null })))
  expect(after['plans']).toEqual(before['plans'])
})

it('an organization that answers for an item cannot be removed from under it', async () => {
  const register = await openRegister(await registerWithItem(), { mode: 'write', owner })
  const removing = register.db.deleteFrom('organizations').where('key', '=', 'npa').execute()
  await expect(removing).rejects.toThrow(/FOREIGN KEY/)
  const { rows } = await sql<{ count: number }>`select count(*) as count from plan_item_organizations`.execute(register.db)
  await register.close()
  expect(rows).toEqual([{ count: 1 }])
})

async function registerWithItem(): Promise<string> {
  const path = join(folderForTest(), 'item.honbu')
  const file = new Database(path)
  file.pragma(`application_id = ${applicationId}`)
  file.pragma('journal_mode = WAL')
  file.pragma('foreign_keys = 1')
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  for (const [, migration] of migrations) await migration.up(db)
  await sql.raw(`pragma user_version = ${latestSchemaVersion}`).execute(db)
  await sql`insert into bodies (id, key, kind, position) values (1, 'b', 'headquarters', 1)`.execute(db)
  await sql`insert into plans (id, key, body_id, kind) values (1, 'b/p', 1, 'strategy')`.execute(db)
  await sql`insert into organizations (id, key, kind) values (1, 'npa', 'agency')`.execute(db)
  await sql`insert into plan_items (id, plan_id, position, kind) values (1, 1, 1, 'item')`.execute(db)
  await sql`insert into plan_item_organizations (plan_item_id, organization_id, role) values (1, 1, 'responsible')`.execute(db)
  await db.destroy()
  return path
}
