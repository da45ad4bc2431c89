import Database from 'better-sqlite3'
import { join } from 'node:path'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { expect, it } from 'vitest'
import { migrations } from '../../../db/migrations/migrate.ts'
import { loadSample } from '../../../db/sample/load.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import { applicationId } from '../../../db/sqlite/configure.ts'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { everyRow, folderForTest, note, owner } from '../register-on-disk.ts'
import { knownBefore } from './known-before.ts'

/** A register as the program before this step made it, with the published record; its last fact was removed again. */
async function registerBefore() {
  const path = join(folderForTest(), 'before.honbu')
  const file = new Database(path)
  file.pragma(`application_id = ${applicationId}`)
  file.pragma('journal_mode = WAL')
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  const earlier = migrations.filter(([version]) => version < 60)
  for (const [, migration] of earlier) await migration.up(db)
  await loadSample(db, readPublishedRecord(), note)
  await sql.raw(`pragma user_version = ${earlier.at(-1)?.[0] ?? 0}`).execute(db)
  const { lastId } = await db
    .selectFrom('measure_facts')
    .select((of) => of.fn.max('id').as('lastId'))
    .executeTakeFirstOrThrow()
  await db.deleteFrom('measure_facts').where('id', '=', lastId).execute()
  const rows = await everyRow(db)
  await db.destroy()
  return { path, rows, lastId }
}

it('the facts of measures keep their rows and ids, none is used twice, and either language will do', async () => {
  const { path, rows, lastId } = await registerBefore()
  const register = await openRegister(path, { mode: 'write', owner })
  const after = await everyRow(register.db)
  const fact = { measure_id: 2, position: 9 }
  const { id } = await register.db
    .insertInto('measure_facts')
    .values({ ...fact, text_ja: '実績' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const silent = register.db
    .insertInto('measure_facts')
    .values({ ...fact, text_en: '' })
    .execute()
  await expect(silent).rejects.toThrow(/CHECK constraint/)
  await register.close()
  expect(rows['measure_facts']?.length).toBeGreaterThan(0)
  expect(knownBefore(after, rows)).toEqual(rows)
  expect(id).toBe(lastId + 1)
})
