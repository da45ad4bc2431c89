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
  const earlier = migrations.filter(([version]) => version < 120)
  for (const [, migration] of earlier) await migration.up(db)
  await loadSample(db, readPublishedRecord(), note)
  await sql.raw(`pragma user_version = ${earlier.at(-1)?.[0] ?? 0}`).execute(db)
  const rows = await everyRow(db)
  await db.destroy()
  return { path, rows }
}

it('every row stays as it was, and the last meeting held and the open questions are found without reading all', async () => {
  const { path, rows } = await registerBefore()
  const register = await openRegister(path, { mode: 'write', owner })
  const planOf = async (query: string) => {
    const plan = await sql.raw<{ detail: string }>(`explain query plan ${query}`).execute(register.db)
    return plan.rows.map(({ detail }) => detail)
  }
  expect(knownBefore(await everyRow(register.db), rows)).toEqual(rows)
  expect(
    await planOf("select held_on from meetings where status = 'held' and kind = 'meeting' order by held_on desc limit 1"),
  ).toEqual(['SEARCH meetings USING INDEX meetings_by_status_held_on (status=?)'])
  expect(await planOf('select count(*) from open_questions where settled_on is null')).toEqual([
    expect.stringMatching(/ USING COVERING INDEX open_questions_still_open/),
  ])
  await register.close()
  expect(rows['meetings']?.length).toBeGreaterThan(0)
})
