import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { exportFolder } from '../../../electron/services/files/export-folder.ts'
import { wholeProgram } from './whole-program.ts'

test('the office says how often plans are followed up of which neither they nor their body say anything, and all is reckoned by it at once', async () => {
  const { ask, give, refused } = await wholeProgram('published-record')
  const plan = { key: 'drugs/new-five-year-strategy-2003', asOf: '2005-12-20' }
  const { version } = await ask('bodies.matters', { key: 'drugs' })
  await give('bodies.update', { key: 'drugs', version, patch: { cadenceMonths: null } })
  const before = await ask('plans.get', plan)
  expect(before).toMatchObject({
    cadence: { months: 12, from: 'default' },
    finding: { state: 'not-yet-due', dueOn: '2006-06-10' },
  })
  const crime = await ask('plans.get', { ...plan, key: 'crime/action-plan-2003' })

  await give('settings.update', { cadenceMonths: 3 })
  expect(await ask('plans.get', plan)).toMatchObject({
    cadence: { months: 3, from: 'default' },
    finding: { state: 'overdue', dueOn: '2005-09-10' },
  })
  const { needs } = await ask('home.get', { asOf: '2005-12-20' })
  expect(needs.flatMap(({ kind, plan: of }) => (kind === 'overdue' ? [of?.key] : []))).toContain(plan.key)
  // A body that says it itself keeps its own.
  expect((await ask('plans.get', { ...plan, key: 'crime/action-plan-2003' })).cadence).toEqual(crime.cadence)

  expect(await refused('settings.update', { cadenceMonths: 0 })).toMatchObject({ code: 'invalid-input' })
  await give('settings.update', { cadenceMonths: 12 })
  expect(await ask('plans.get', plan)).toEqual(before)
})

test('files are proposed in the folder that was chosen, and in the system’s own where it is gone', () => {
  const home = mkdtempSync(join(tmpdir(), 'honbu-exports-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const chosen = mkdtempSync(join(home, 'papers-'))
  const folder = exportFolder(join(home, 'data'))
  expect(folder.get()).toBeNull()
  folder.choose(chosen)
  expect(exportFolder(join(home, 'data')).get()).toBe(chosen)
  rmSync(chosen, { recursive: true })
  expect(folder.get()).toBeNull()
  folder.choose(null)
  expect(folder.get()).toBeNull()
})
