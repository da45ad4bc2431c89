import { findCommandHash } from '../../../db/repositories/history-state.ts'
import { findSetting } from '../../../db/repositories/settings.ts'
import type { OpenRegister } from '../../../db/sqlite/open-register.ts'
import type { CheckFindings } from '../../../shared/domain/check-findings.ts'
import { type Backup, backupFolder, listBackups } from './backup-folder.ts'
import { requireWhole } from './find-backups.ts'
import type { RestoreRecord } from './restore-backup.ts'

/**
 * Reads the newest backup through, and asks whether the register's history still has all that its backups had: one who rewrites the whole chain
 * is found by them.
 */
export async function checkBackups(register: OpenRegister): Promise<CheckFindings['backups']> {
  const backups = await listBackups(backupFolder(register.path))
  const [newest] = backups
  if (newest === undefined) return null
  const isWhole = await requireWhole(newest).then(
    () => true,
    () => false,
  )
  const restores = ((await findSetting(register.db, 'restores')) as readonly RestoreRecord[] | null) ?? []
  const strange: string[] = []
  for (const backup of backups) if (!(await isInHistory(register, backup, restores))) strange.push(backup.madeAt)
  const unsound = backups.filter((one) => !one.isSound).length
  return { count: backups.length, newest: newest.madeAt, isWhole, unsound, strange }
}

async function isInHistory(
  register: OpenRegister,
  { last, madeAt }: Backup,
  restores: readonly RestoreRecord[],
): Promise<boolean> {
  if (last === null || last.hash === null) return true
  // What was made between a backup and its restore went another way.
  if (restores.some((one) => madeAt > one.backupMadeAt && madeAt <= one.at)) return true
  return (await findCommandHash(register.db, last.id)) === last.hash
}
