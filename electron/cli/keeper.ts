import { homedir } from 'node:os'
import { errorSentence } from '../../shared/text/error-sentence.ts'
import { type BackupKeeper, backupKeeper } from '../services/backups/backup-keeper.ts'
import { type ProgramLock, programLock } from '../services/lock/program-lock.ts'
import { type SecondFolders, secondFolders } from '../services/backups/second-folder.ts'
import { dataFolder } from '../services/register/data-folder.ts'
import { expectedFailure } from '../services/register/expected-failure.ts'
import { type Signature, signatureOf } from '../services/register/signature.ts'
import type { CommandContext } from './command.ts'

const userFolder = (): string => dataFolder({ env: process.env, platform: process.platform, home: homedir() })

/** Where this user's backups go a second time. */
export const userPlaces = (): SecondFolders => secondFolders(userFolder())

/** How this user signs changes. */
export const userSignature = (): Signature => signatureOf(userFolder())

/** The passphrase of this user's program, with which it seals backups. */
export const userLock = (): ProgramLock => programLock(userFolder())

/** Makes backups for a command: before an import, a migration, a restore. None on closing, since a command is short. */
export function commandKeeper({ now, error }: Pick<CommandContext, 'now' | 'error'>, lock = userLock()): BackupKeeper {
  const keeper = backupKeeper({
    sealing: lock,
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
