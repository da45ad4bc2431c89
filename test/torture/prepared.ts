import Database from 'better-sqlite3'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { commit } from '../../db/history/commit.ts'
import { migrations } from '../../db/migrations/migrate.ts'
import { loadSample } from '../../db/sample/load.ts'
import { readPublishedRecord } from '../../db/sample/read-sample.ts'
import type { RegisterSchema } from '../../db/schema.ts'
import { applicationId } from '../../db/sqlite/configure.ts'
import { createRegister, openRegister } from '../../db/sqlite/open-register.ts'
import { makeBackup } from '../../electron/services/backups/make-backup.ts'
import { createIndicator } from '../../electron/services/measures/edit-indicators.ts'
import { registerSession } from '../../electron/services/register/register-session.ts'
import type { Flow } from './flow.ts'
import { owner } from './look.ts'

const note = { command: 'register.createDefault', kind: 'baseline', madeBy: null, madeAt: '2006-02-01T00:00:00Z' } as const

/** Makes the folder in which a flow begins; a copy of it is tortured each time. `record` holds the published record, the others little. */
export async function prepare(flow: Flow | 'record', folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'office.honbu')
  if (flow === 'migrate') return olderRegister(path)
  const register = await createRegister(path, owner, async (db) => {
    if (flow === 'record') await loadSample(db, readPublishedRecord(), note)
    if (flow === 'import') await onePlan(db)
  })
  await register.close()
  if (flow === 'restore') await backedUp(path)
}

async function onePlan(db: Kysely<RegisterSchema>): Promise<void> {
  await commit(db, note, async (writer) => {
    const body = await writer.insert('bodies', { key: 'crime', kind: 'ministerial-meeting' })
    const plan = await writer.insert('plans', { key: 'crime/plan', kind: 'action-plan', body_id: body })
    await writer.insert('plan_names', { plan_id: plan, language: 'en', name: 'Action plan', kind: 'official' })
  })
}

export const copyOf = (prepared: string, target: string): void => cpSync(prepared, target, { recursive: true })

/** A register of the form before the last. */
async function olderRegister(path: string): Promise<void> {
  const file = new Database(path)
  file.pragma(`application_id = ${applicationId}`)
  file.pragma('journal_mode = WAL')
  const db = new Kysely<RegisterSchema>({ dialect: new SqliteDialect({ database: file }) })
  const earlier = migrations.slice(0, -1)
  for (const [, migration] of earlier) await migration.up(db)
  await onePlan(db)
  await sql.raw(`pragma user_version = ${earlier.at(-1)?.[0] ?? 0}`).execute(db)
  await db.destroy()
}

/** A backup, and a change after it. */
async function backedUp(path: string): Promise<void> {
  const register = await openRegister(path, { mode: 'write', owner })
  await makeBackup(register, { reason: 'asked', now: new Date('2006-02-20T09:00:00Z') })
  await register.close()
  const session = registerSession({ program: 'Torture', now: () => new Date('2006-02-21T09:00:00Z') })
  await session.open(path, 'write')
  await createIndicator(session, { patch: { titleEn: 'added 1' } })
  await session.close()
}
