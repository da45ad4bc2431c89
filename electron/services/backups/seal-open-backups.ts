import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import { besideOrHere, type WorkBeside, worthBeside } from '../beside/work-beside.ts'
import type { SealKeys } from '../lock/seal-keys.ts'
import { type Backup, backedUpFiles, backupId, backupPath, listBackups } from './backup-folder.ts'
import { freeId, nameBackup } from './name-backup.ts'
import { removeBackup, removeUnneededFiles } from './remove-old-backups.ts'
import { sealBackup, type SealBackup, type SealedBackup } from './seal-backup.ts'
import { sealFiles } from './seal-files.ts'

export interface SealedOpen {
  readonly sealed: number
  /** Those that are not what was written when they were made: they stay as they are. */
  readonly left: number
}

/**
 * Seals the backups of a folder that were made before there was a passphrase, with their attached files. Each is there sealed before the open one goes. What is
 * removed may be read from the disk until something else is written over it. Throws `RegisterProblem`, with all of them still there.
 */
export async function sealOpenBackups(folder: string, keys: SealKeys, beside: WorkBeside): Promise<SealedOpen> {
  const open = (await listBackups(folder)).filter(({ sealedFor }) => sealedFor === undefined)
  let sealed = 0
  for (const backup of open) if (await isSealed(folder, backup, keys, beside)) sealed++
  await removeUnneededFiles(folder)
  return { sealed, left: open.length - sealed }
}

async function isSealed(folder: string, backup: Backup, keys: SealKeys, beside: WorkBeside): Promise<boolean> {
  const { id: former, path, ...manifest } = backup
  const id = freeId(folder, backupId(backup.madeAt, backup.reason))
  const draft = `${backupPath(folder, id)}.part`
  const files = backedUpFiles(folder)
  try {
    if (!existsSync(path)) return false
    const given: SealBackup = { from: path, to: draft, sha256: backup.sha256, keys }
    const here = (): Promise<SealedBackup> => sealBackup(given)
    const small = backup.byteCount < worthBeside
    const made = await (small ? here() : besideOrHere(beside.do({ kind: 'seal-backup', given }), here))
    const missing = await sealFiles({ from: files, to: files, files: backup.files, keys })
    const kept = manifest.files.filter(({ sha256 }) => !missing.includes(sha256))
    await nameBackup(folder, id, draft, { ...manifest, ...made, files: kept, sealedFor: keys.publicKey })
    await removeBackup(folder, former)
    return true
  } catch (error) {
    if (error instanceof RegisterProblem && error.code === 'backup-damaged') return false
    throw RegisterProblem.of(error, backupPath(folder, id)) ?? error
  } finally {
    await rm(draft, { force: true }).catch(() => {})
  }
}
