import { homedir } from 'node:os'
import { errorSentence } from '../../shared/text/error-sentence.ts'
import { type BackupKeeper, backupKeeper } from '../services/backups/backup-keeper.ts'
import { type SecondFolders, secondFolders } from '../services/backups/second-folder.ts'
import { dataFolder } from '../services/register/data-folder.ts'
import { expectedFailure } from '../services/register/expected-failure.ts'
import type { CommandContext } from './command.ts'

/** Where this user's backups go a second time. */
export const userPlaces = (): SecondFolders =>
  secondFolders(dataFolder({ env: process.env, platform: process.platform, home: homedir() }))

/** Makes backups for a command: before an import, a migration, a restore. None on closing, since a command is short. */
export function commandKeeper({ now, error }: Pick<CommandContext, 'now' | 'error'>): BackupKeeper {
  const keeper = backupKeeper({
    places: userPlaces(),
    now,
    log: () => {},
    errorOf: (thrown) => {
      const { code, details } = expectedFailure(thrown) ?? { code: 'unexpected' as const, details: {} }
      const message = errorSentence(code, details, 'en')
      error(`honbu: second folder of backups: ${message}`)
      return { code, details, fields: {}, message }
    },
  })
  return { ...keeper, keepWhenDue: () => Promise.resolve(), keepBeforeClosing: () => Promise.resolve() }
}
