import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createHonbuApp } from '../../../electron/api/create-honbu-app.ts'
import { watchPlans } from '../../support/query-plans.ts'
import { allowedSteps } from './allowed-steps.ts'
import { everyQuestion } from './every-question.ts'

/** Questions that only what came before makes sense of: a running import, a backup, a file handed over, the link of another register. */
const dependent =
  /^(imports|health|links)\.|^statuses\.preview$|^planItems\.compare$|^papers\.(dossier|dossierFile|issuedFile|file)$|^documents\./

test('no question of the page and no save reads a growing table from end to end, but where it is said why', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-plans-'))
  const now = () => new Date('2006-03-01T00:00:00Z')
  const app = await createHonbuApp({ host: 'cli', dataFolder: folder, now, log: () => {} })
  onTestFinished(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })
  await app.createRegister(join(folder, 'r.honbu'), 'published-record')
  const watched = watchPlans()
  const refused: string[] = []
  const call = async (type: 'query' | 'mutation', path: string, input: unknown) => {
    const answer = await app.call({ type, path, input })
    if (!answer.ok && !dependent.test(path)) refused.push(`${path}: ${answer.error.code} ${JSON.stringify(answer.error.fields)}`)
  }
  await call('mutation', 'directory.createPerson', { person: { nameJa: '佐藤 一郎', nameEn: 'Ichiro Sato', readingJa: null } })
  await call('mutation', 'directory.updatePerson', { id: 1, revision: 1, patch: { note: 'Retired' } })
  for (const { path, input } of everyQuestion()) await call('query', path, input)
  await call('query', 'history.list', { row: { table: 'bodies', id: 1 } })
  const calendar = await app.makeExport({ what: 'ics', body: null, language: 'both' })
  if (!calendar.ok) throw new Error(calendar.error.code)
  for await (const part of calendar.data.parts) expect(part.length).toBeGreaterThan(0)
  await call('mutation', 'history.undo', {})
  await call('mutation', 'history.redo', {})

  expect(refused).toEqual([])
  expect(watched.statementCount()).toBeGreaterThan(150)
  const steps = watched.slowSteps().map(({ place, step }) => `${place}: ${step}`)
  // What a place reads whole for a copy of everything is no finding table by table.
  const found = new Set(steps.map((step) => step.replace(/(whole-register\.ts listWholeRows): .*/, '$1')))
  expect([...found].toSorted()).toEqual(Object.keys(allowedSteps).toSorted())
})

test('a scan, an offset and a whole table of changes are found, with the place that asks', async () => {
  const watched = watchPlans()
  const { registerInMemory } = await import('../../db/register-on-disk.ts')
  const { db, close } = await registerInMemory()
  const before = watched.slowSteps().length
  await db.selectFrom('agenda_items').select('id').where('title_en', '=', 'Any').execute()
  await db.selectFrom('bodies').select('id').orderBy('id').limit(5).offset(5).execute()
  await db.selectFrom('changes').select('id').where('table_name', '=', 'plans').execute()
  await db.selectFrom('agenda_items').select('id').where('meeting_id', '=', 1).execute()
  expect(
    watched
      .slowSteps()
      .slice(before)
      .map(({ step }) => step),
  ).toEqual(['SCAN agenda_items', 'OFFSET', expect.stringContaining('changes_by_row (table_name=?)')])
  await close()
})
