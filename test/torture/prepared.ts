import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { commit } from '../../db/history/commit.ts'
import { loadSample } from '../../db/sample/load.ts'
import { readPublishedRecord } from '../../db/sample/read-sample.ts'
import type { RegisterSchema } from '../../db/schema.ts'
import { createRegister, openRegister } from '../../db/sqlite/open-register.ts'
import { makeBackup } from '../../electron/services/backups/make-backup.ts'
import { createIndicator } from '../../electron/services/measures/edit-indicators.ts'
import { registerSession } from '../../electron/services/register/register-session.ts'
import type { Flow } from './flow.ts'
import { owner } from './look.ts'

const note = { command: 'register.createDefault', kind: 'baseline', madeBy: null, madeAt: '2006-02-01T00:00:00Z' } as const

/** What a flow begins with. Most begin with an empty register. */
type Beginning = 'empty' | 'record' | 'plan' | 'backed-up'

const beginnings: Readonly<Record<Flow | 'record', Beginning>> = {
  save: 'empty',
  endless: 'empty',
  stubborn: 'empty',
  backup: 'empty',
  migrate: 'empty',
  record: 'record',
  import: 'plan',
  restore: 'backed-up',
}

/** Each beginning is made once and copied from then on. */
const templates = new Map<Beginning, Promise<string>>()

/** Makes the folder in which a flow begins; a copy of it is tortured each time. `record` holds the published record, the others little. */
export async function prepare(flow: Flow | 'record', folder: string): Promise<void> {
  const beginning = beginnings[flow]
  const template = templates.get(beginning) ?? make(beginning)
  templates.set(beginning, template)
  copyOf(await template, folder)
}

async function make(beginning: Beginning): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-torture-template-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'office.honbu')
  const register = await createRegister(path, owner, async (db) => {
    if (beginning === 'record') await loadSample(db, readPublishedRecord(), note)
    if (beginning === 'plan') await onePlan(db)
  })
  await register.close()
  if (beginning === 'backed-up') await backedUp(path)
  return folder
}

async function onePlan(db: Kysely<RegisterSchema>): Promise<void> {
  await commit(db, note, async (writer) => {
    const body = await writer.insert('bodies', { key: 'crime', kind: 'ministerial-meeting' })
    const plan = await writer.insert('plans', { key: 'crime/plan', kind: 'action-plan', body_id: body })
    await writer.insert('plan_names', { plan_id: plan, language: 'en', name: 'Action plan', kind: 'official' })
  })
}

export const copyOf = (prepared: string, target: string): void => cpSync(prepared, target, { recursive: true })

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
