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

const kept = { meeting_id: 1, stage: 'issued', taken_at: '2005-06-01T00:00:00Z', content: '{}', sha256: 'x' } as const

/** A register as the program before this step made it, with the published record and an agenda that was issued. */
async function registerBefore() {
  const path = join(folderForTest(), 'before.honbu')
  const file = new Database(path)
  file.pragma(`application_id = ${applicationId}`)
  file.pragma('journal_mode = WAL')
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  const earlier = migrations.filter(([version]) => version < 80)
  for (const [, migration] of earlier) await migration.up(db)
  await loadSample(db, readPublishedRecord(), note)
  await db.insertInto('agenda_snapshots').values(kept).execute()
  await sql.raw(`pragma user_version = ${earlier.at(-1)?.[0] ?? 0}`).execute(db)
  const rows = await everyRow(db)
  await db.destroy()
  return { path, rows }
}

it('a register from before keeps every row, and what was issued then has no paper of its own', async () => {
  const { path, rows } = await registerBefore()
  const register = await openRegister(path, { mode: 'write', owner })
  const after = await everyRow(register.db)
  const paper = { snapshot_id: 1, language: 'ja', content: 'x', sha256: 'x' } as const
  await register.db.insertInto('issued_papers').values(paper).execute()
  await expect(register.db.insertInto('issued_papers').values(paper).execute()).rejects.toThrow(/UNIQUE/)
  await expect(register.db.updateTable('issued_papers').set({ sha256: 'y' }).execute()).rejects.toThrow('never changes')
  await register.close()
  expect(after).toMatchObject(rows)
})
