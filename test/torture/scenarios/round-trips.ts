import { join } from 'node:path'
import { backupKeeper } from '../../../electron/services/backups/backup-keeper.ts'
import { getBackup } from '../../../electron/services/backups/find-backups.ts'
import { restoreBackup } from '../../../electron/services/backups/restore-backup.ts'
import { secondFolders } from '../../../electron/services/backups/second-folder.ts'
import { createIndicator, removeIndicator } from '../../../electron/services/measures/edit-indicators.ts'
import { registerSession } from '../../../electron/services/register/register-session.ts'
import { lookAt } from '../look.ts'
import { prepare } from '../prepared.ts'
import { hold, inFolder, type Outcome, randomFrom, type Scenario, type Size } from '../scenario.ts'

const rounds: Readonly<Record<Size, number>> = { small: 3, full: 100 }

/** R9: changes at random, a backup, more changes, a restore: every row is as it was then. */
export const roundTrips: Scenario = { id: 'R9', name: 'backup and restore', run: roundTrip }

async function roundTrip(size: Size): Promise<Outcome> {
  return inFolder(async (folder) => {
    await prepare('save', folder)
    const path = join(folder, 'office.honbu')
    let minute = 0
    const now = () => new Date(Date.UTC(2006, 2, 1, 9, minute++))
    const places = secondFolders(folder)
    const keeper = backupKeeper({
      places,
      now,
      log: () => {},
      errorOf: (thrown) => ({ code: 'unexpected', message: String(thrown), details: {}, fields: {} }),
    })
    const session = registerSession({ program: 'Torture', now })
    const random = randomFrom(9)
    const change = async () => {
      for (let number = 0; number < 4; number++) {
        const rows = await session.register().db.selectFrom('indicators').select('id').execute()
        const victim = rows[Math.floor(random() * rows.length)]
        if (victim && random() < 0.3) await removeIndicator(session, victim.id)
        else await createIndicator(session, { patch: { titleEn: `added ${Math.floor(random() * 1e6)}` } })
      }
    }
    for (let round = 1; round <= rounds[size]; round++) {
      await session.open(path, 'write')
      await change()
      const { id } = await keeper.keep(session.register(), 'asked')
      await session.close()
      const { facts } = await lookAt(path, `round ${round}`)
      await session.open(path, 'write')
      await change()
      await restoreBackup(session, keeper, { path, backup: await getBackup(path, null, id) })
      await session.close()
      hold((await lookAt(path, `restore ${round}`)).facts === facts, () => `round ${round}: the restored register differs`)
    }
    return { kind: 'held', line: `${rounds[size]} round trips, every row as it was` }
  })
}
