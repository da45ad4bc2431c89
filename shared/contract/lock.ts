import { z } from 'zod'
import { command, query } from './define.ts'
import { type LockAfter, lockAfterChoices, shortestPassphrase } from './lock-after.ts'

/** The passphrase of this program on this machine. It locks the window and seals backups, and never encrypts the register itself. */
export interface LockStatus {
  readonly hasPassphrase: boolean
  /** While it is, nothing but the lock is answered: 'locked'. */
  readonly isLocked: boolean
  readonly lockAfter: LockAfter
  readonly sealsBackups: boolean
}

const passphrase = z.string().min(1).max(500)
const newPassphrase = z.string().min(shortestPassphrase).max(500)

export const lockContract = {
  status: query<LockStatus>()(z.strictObject({})),
  /** Errors: wrong-passphrase. */
  unlock: command<LockStatus>()(z.strictObject({ passphrase })),
  /** Errors: not-allowed (there is no passphrase). */
  lockNow: command<LockStatus>()(z.strictObject({})),
  /** Sets a passphrase, or another in place of the present one. Errors: wrong-passphrase. */
  set: command<LockStatus>()(z.strictObject({ passphrase: newPassphrase, present: passphrase.nullable().default(null) })),
  /** Takes the passphrase away. Backups that it sealed still need it. Errors: wrong-passphrase. */
  remove: command<LockStatus>()(z.strictObject({ present: passphrase })),
  /** Errors: not-allowed (there is no passphrase). */
  choose: command<LockStatus>()(
    z.strictObject({
      lockAfter: z.union(lockAfterChoices.map((minutes) => z.literal(minutes))).optional(),
      sealsBackups: z.boolean().optional(),
    }),
  ),
  /** Gives the passphrase of a sealed backup, for looking into it and restoring it. Errors: not-found, wrong-passphrase, backup-damaged. */
  openBackup: command<{ readonly opened: true }>()(z.strictObject({ id: z.string().max(60), passphrase })),
}
