import { stat } from 'node:fs/promises'
import { hashFile } from '../files/hash-file.ts'
import { Refusal } from '../register/refusal.ts'
import { type Backup, backupFolder, listBackups, secondBackupFolder } from './backup-folder.ts'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'

/** A backup and the folder it was found in. */
export interface FoundBackup extends Backup {
  readonly folder: string
  readonly isSecond: boolean
}

/** Every backup of a register, newest first; one that lies in both folders is taken from the first. */
export async function findBackups(registerPath: string, second: string | null): Promise<readonly FoundBackup[]> {
  const own = backupFolder(registerPath)
  const first = (await listBackups(own)).map((one) => ({ ...one, folder: own, isSecond: false }))
  if (second === null) return first
  const far = secondBackupFolder(second, registerPath)
  const known = new Set(first.map(({ id }) => id))
  const others = await listBackups(far).catch(() => [])
  const more = others.filter(({ id }) => !known.has(id)).map((one) => ({ ...one, folder: far, isSecond: true }))
  return [...first, ...more].toSorted((one, other) => (one.madeAt < other.madeAt ? 1 : -1))
}

/** Throws Refusal 'not-found'. */
export async function getBackup(registerPath: string, second: string | null, id: string): Promise<FoundBackup> {
  const found = (await findBackups(registerPath, second)).find((one) => one.id === id)
  if (!found) throw new Refusal('not-found', { what: 'backup', key: id })
  return found
}

/** Reads a backup through. Throws `RegisterProblem` 'backup-damaged' when it is not what was written then. */
export async function requireWhole(backup: Backup): Promise<void> {
  const found = await stat(backup.path).catch(() => null)
  const isWhole = found?.size === backup.byteCount && (await hashFile(backup.path)) === backup.sha256
  if (!isWhole) throw new RegisterProblem('backup-damaged', backup.path, { madeAt: backup.madeAt })
}
