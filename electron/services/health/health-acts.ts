import type { BackupSummary } from '../../../shared/contract/health.ts'
import type { RegisterStatus } from '../../../shared/contract/register.ts'
import { backupSummary } from '../backups/backup-summary.ts'
import { removeOrphans } from '../files/orphans.ts'
import { exportRegister } from '../register/export-register.ts'
import { openAt, type RegisterDesk } from '../register/registers.ts'
import { requireWriting } from '../register/require-writing.ts'

/** Makes a backup now. Errors: no-register, read-only, disk-full, disk-failed, folder-not-writable, damaged-register. */
export async function backUpNow(desk: RegisterDesk): Promise<BackupSummary> {
  const register = desk.session.register()
  requireWriting(register)
  return backupSummary({ ...(await desk.keeper.keep(register, 'asked')), isSecond: false })
}

/** After trouble: opens the same register anew, which checks it. It stays closed when that fails. Errors: as opening. */
export function reopen(desk: RegisterDesk): Promise<RegisterStatus> {
  return openAt(desk, desk.session.register().path)
}

export const removeOrphanFiles = (desk: RegisterDesk): Promise<{ readonly count: number; readonly byteCount: number }> =>
  removeOrphans(desk.session.register())

/** All that can still be read, as JSON. Errors: no-register, damaged-register. */
export async function rescueText(desk: RegisterDesk): Promise<{ readonly json: string }> {
  return { json: JSON.stringify(await exportRegister(desk.session), null, 2) }
}
