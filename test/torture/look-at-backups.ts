import { join } from 'node:path'
import { backupFolder, listBackups } from '../../electron/services/backups/backup-folder.ts'
import { requireWhole } from '../../electron/services/backups/find-backups.ts'
import { hold } from './scenario.ts'

/** Whatever counts as a backup of a folder's register is one. */
export async function requireWholeBackups(folder: string, what: string): Promise<void> {
  for (const backup of await listBackups(backupFolder(join(folder, 'office.honbu')))) {
    await requireWhole(backup).catch(() => hold(false, () => `${what}: the backup ${backup.id} is not whole`))
  }
}
