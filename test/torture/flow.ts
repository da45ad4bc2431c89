/**
 * A program of its own that does one thing to the register `office.honbu` of a folder, for being killed and starved in the middle of it:
 * `node flow.ts FLOW FOLDER [SAVES] [full|normal]`. Every save that it was promised is said on standard output, one line each.
 */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { findBackups } from '../../electron/services/backups/find-backups.ts'
import { backupKeeper } from '../../electron/services/backups/backup-keeper.ts'
import { restoreBackup } from '../../electron/services/backups/restore-backup.ts'
import { secondFolders } from '../../electron/services/backups/second-folder.ts'
import { createIndicator } from '../../electron/services/measures/edit-indicators.ts'
import { importOutline } from '../../electron/services/plans/import-outline.ts'
import { expectedFailure } from '../../electron/services/register/expected-failure.ts'
import { registerSession } from '../../electron/services/register/register-session.ts'

export type Flow = 'save' | 'import' | 'migrate' | 'backup' | 'restore' | 'endless' | 'stubborn'

const outline = '1 First goal\n(1) Crack down\n(2) Prevent\n2 Second goal\n'

const [flow = '', folder = '', saves = '3', synchronous = 'full'] = process.argv.slice(2)
const path = join(folder, 'office.honbu')
const now = () => new Date('2006-03-01T09:00:00Z')
// Straight to the pipe: what was said has been promised, also when the next moment never comes.
const say = (line: string) => void writeSync(1, `${line}\n`)

const keeper = backupKeeper({
  places: secondFolders(folder),
  now,
  log: () => {},
  errorOf: (thrown) => ({ code: expectedFailure(thrown)?.code ?? 'unexpected', message: '', details: {}, fields: {} }),
})
const session = registerSession({ program: 'Torture', now, keeper: { ...keeper, keepBeforeClosing: () => Promise.resolve() } })

async function addSeries(number: number): Promise<void> {
  await createIndicator(session, { patch: { titleEn: `added ${number}`, noteEn: 'x'.repeat(3000) } })
  say(`saved ${number}`)
}

/** Goes on whatever happens, and reads after each failure. */
async function addOrSay(number: number): Promise<void> {
  try {
    await addSeries(number)
  } catch (error) {
    say(`refused ${expectedFailure(error)?.code ?? String(error)}`)
    const { rows } = await sql<{ count: number }>`select count(*) as count from indicators`.execute(session.register().db)
    say(`read ${rows[0]?.count ?? 'nothing'}`)
  }
}

async function run(): Promise<void> {
  await session.open(path, 'write')
  // What the register must not be: for proving that a trial tells the two apart.
  if (synchronous === 'normal') await sql.raw('pragma synchronous = 1').execute(session.register().db)
  say('opened')
  switch (flow as Flow) {
    case 'save':
      for (let number = 1; number <= Number(saves); number++) await addSeries(number)
      break
    case 'stubborn':
      for (let number = 1; number <= Number(saves); number++) await addOrSay(number)
      say(`mode ${session.register().mode}`)
      break
    case 'endless':
      for (let number = 1; ; number++) await addSeries(number)
    case 'import':
      await importOutline(session, {
        fileName: 'outline.txt',
        bytes: new TextEncoder().encode(outline),
        plan: 'crime/plan',
        dryRun: false,
        language: 'en',
      })
      say('imported')
      break
    case 'backup':
      await keeper.keep(session.register(), 'asked')
      say('backed up')
      break
    case 'restore': {
      const backup = (await findBackups(path, null)).at(-1)
      if (!backup) throw new Error('There is no backup')
      await restoreBackup(session, keeper, { path, backup })
      say('restored')
      break
    }
    case 'migrate':
      break
  }
  await session.close()
  say('done')
}

try {
  await run()
} catch (error) {
  say(`refused ${expectedFailure(error)?.code ?? String(error)}`)
  await session.close().catch(() => {})
  process.exitCode = 3
}
