import Database from 'better-sqlite3'
import { join } from 'node:path'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { expect, it } from 'vitest'
import { migrations } from '../../../db/migrations/migrate.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import { applicationId } from '../../../db/sqlite/configure.ts'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { everyRow, folderForTest, owner } from '../register-on-disk.ts'
import { knownBefore } from './known-before.ts'

/** A register as the program before this step made it, with an organization, a post and their names. */
async function registerBefore() {
  const path = join(folderForTest(), 'before.honbu')
  const file = new Database(path)
  file.pragma(`application_id = ${applicationId}`)
  file.pragma('journal_mode = WAL')
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  const earlier = migrations.filter(([version]) => version < 110)
  for (const [, migration] of earlier) await migration.up(db)
  for (const statement of [
    `insert into organizations (key, kind) values ('npa', 'agency')`,
    `insert into organization_names (organization_id, language, name, kind) values (1, 'ja', '警察庁', 'official')`,
    `insert into posts (key, organization_id) values ('chief', 1)`,
    `insert into post_names (post_id, language, name, kind, valid_from) values (1, 'ja', '長官', 'official', '2001-01')`,
  ]) {
    await sql.raw(statement).execute(db)
  }
  await sql.raw(`pragma user_version = ${earlier.at(-1)?.[0] ?? 0}`).execute(db)
  const rows = await everyRow(db)
  await db.destroy()
  return { path, rows }
}

it('organizations, posts and names keep their rows; what a day is known of is known on a day that exists', async () => {
  const { path, rows } = await registerBefore()
  const register = await openRegister(path, { mode: 'write', owner })
  const after = await everyRow(register.db)
  expect(rows['organization_names']).toHaveLength(1)
  expect(knownBefore(after, rows)).toEqual(rows)
  expect(after['organizations']?.[0]).toMatchObject({ known_on: null, contact: null })
  expect(after['posts']?.[0]).toMatchObject({ known_on: null, contact: null })
  for (const table of ['organizations', 'posts', 'organization_names', 'post_names'] as const) {
    await register.db
      .updateTable(table)
      .set({ known_on: '2001-05-10' as never })
      .execute()
    const noDay = register.db
      .updateTable(table)
      .set({ known_on: '2001-05' as never })
      .execute()
    await expect(noDay).rejects.toThrow(/CHECK constraint/)
  }
  await register.close()
})
