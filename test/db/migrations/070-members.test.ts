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
import { partialDate } from '../../../shared/domain/calendar.ts'
import { knownBefore } from './known-before.ts'
import { everyRow, folderForTest, note, owner } from '../register-on-disk.ts'

/** A register as the program before this step made it, with the published record, a tenure and a recorded attendance. */
async function registerBefore() {
  const path = join(folderForTest(), 'before.honbu')
  const file = new Database(path)
  file.pragma(`application_id = ${applicationId}`)
  file.pragma('journal_mode = WAL')
  file.pragma('foreign_keys = ON')
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  const earlier = migrations.filter(([version]) => version < 70)
  for (const [, migration] of earlier) await migration.up(db)
  await loadSample(db, readPublishedRecord(), note)
  await db.insertInto('persons').values({ contact: null, note: null }).execute()
  await db.insertInto('tenures').values({ person_id: 1, post_id: 1, nature: 'holder' }).execute()
  const attendance = { meeting_id: 2, presence: 'present', position: 1 } as const
  await db
    .insertInto('attendances')
    .values({ ...attendance, membership_id: 1 })
    .execute()
  const { id: lastSeat } = await db.selectFrom('memberships').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow()
  await db.deleteFrom('memberships').where('id', '=', lastSeat).execute()
  await sql.raw(`pragma user_version = ${earlier.at(-1)?.[0] ?? 0}`).execute(db)
  const rows = await everyRow(db)
  await db.destroy()
  return { path, rows, lastSeat }
}

it('seats, tenures, names and attendance keep their rows and ids; an end known less precisely than its start is taken', async () => {
  const { path, rows, lastSeat } = await registerBefore()
  const register = await openRegister(path, { mode: 'write', owner })
  const after = await everyRow(register.db)
  expect(knownBefore(after, rows)).toEqual(rows)
  expect(after['posts']?.every((post) => 'is_cabinet_post' in post && post.is_cabinet_post === 0)).toBe(true)

  const seat = { body_id: 1, post_id: 1, role: 'observer', position: 99 } as const
  const within = { from_on: partialDate('2004-04-10'), to_on: partialDate('2004') }
  const { id } = await register.db
    .insertInto('memberships')
    .values({ ...seat, ...within })
    .returning('id')
    .executeTakeFirstOrThrow()
  expect(id).toBe(lastSeat + 1)
  const reversed = register.db
    .insertInto('memberships')
    .values({ ...seat, from_on: partialDate('2004-04-10'), to_on: partialDate('2004-03') })
    .execute()
  await expect(reversed).rejects.toThrow(/CHECK constraint/)
  // What pointed to a seat still does.
  await expect(register.db.deleteFrom('memberships').where('id', '=', 1).execute()).rejects.toThrow(/FOREIGN KEY/)
  expect((await sql`pragma foreign_key_check`.execute(register.db)).rows).toEqual([])
  await register.close()
})
