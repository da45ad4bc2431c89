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

/** A register as the program before this step made it, with the published record. */
async function registerBefore() {
  const path = join(folderForTest(), 'before.honbu')
  const file = new Database(path)
  file.pragma(`application_id = ${applicationId}`)
  file.pragma('journal_mode = WAL')
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  const earlier = migrations.filter(([version]) => version < 75)
  for (const [, migration] of earlier) await migration.up(db)
  await loadSample(db, readPublishedRecord(), note)
  await sql.raw(`pragma user_version = ${earlier.at(-1)?.[0] ?? 0}`).execute(db)
  const rows = await everyRow(db)
  await db.destroy()
  return { path, rows }
}

it('meetings keep their rows, nobody has chosen a table yet, and a place is either a seat’s or a guest’s', async () => {
  const { path, rows } = await registerBefore()
  const register = await openRegister(path, { mode: 'write', owner })
  const after = await everyRow(register.db)
  const place = { meeting_id: 2, place_number: 1 }
  await register.db
    .insertInto('seating_places')
    .values({ ...place, membership_id: 1 })
    .execute()
  const nobodys = register.db.insertInto('seating_places').values(place).execute()
  await expect(nobodys).rejects.toThrow(/CHECK constraint/)
  const untrue = register.db
    .updateTable('meetings')
    .set({ seating_shape: 'star' as never })
    .execute()
  await expect(untrue).rejects.toThrow(/CHECK constraint/)
  await register.close()
  expect(rows['meetings']?.length).toBeGreaterThan(0)
  expect(knownBefore(after, rows)).toEqual(rows)
  expect(after['meetings']?.[0]).toMatchObject({ seating_shape: null, seating_second: null })
  expect(after['seating_places']).toEqual([])
})
