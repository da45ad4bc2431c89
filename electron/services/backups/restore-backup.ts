import { existsSync } from 'node:fs'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import { requireRegister } from '../../../db/sqlite/require-register.ts'
import { replaceUnderLease, setAside } from '../../../db/sqlite/set-aside.ts'
import { findSetting, saveSetting } from '../../../db/repositories/settings.ts'
import { filesFolder } from '../files/file-store.ts'
import type { RegisterSession } from '../register/register-session.ts'
import { backedUpFiles } from './backup-folder.ts'
import type { BackupKeeper } from './backup-keeper.ts'
import { copyFilesByContent, unsealFilesByContent } from './copy-files.ts'
import { type FoundBackup, requireWhole } from './find-backups.ts'
import { withOpenBackup } from './with-open-backup.ts'

export interface RestoreWish {
  /** The register to be put back: the open one, or one that could not be opened. */
  readonly path: string
  readonly backup: FoundBackup
}

export interface Restored {
  /** The backup that holds what was there before; null when that could only be set aside as it was. */
  readonly keptAs: string | null
  /** The file that a register which cannot be read was set aside as, byte by byte; null when it could be backed up. */
  readonly setAside: string | null
  /** Attached files that neither the register's folder nor the backup had whole. */
  readonly lostFiles: number
}

/** One restore of a register, as its settings remember it. */
export interface RestoreRecord {
  readonly at: string
  readonly backupMadeAt: string
}

/**
 * Puts a register back as it was when a backup was made, and opens it. What is there now is kept first: as a backup, or byte by byte where it cannot be
 * read. Throws `RegisterProblem` with the register as it was: backup-damaged, newer-register, foreign-schema, disk-full, register-in-use, folder-not-writable; Refusal 'backup-locked'.
 */
export async function restoreBackup(
  session: RegisterSession,
  keeper: BackupKeeper,
  { path, backup }: RestoreWish,
): Promise<Restored> {
  await requireWhole(backup)
  const { sealing } = keeper
  const kept = await withOpenBackup(backup, path, sealing, async (plain) => {
    requireRegister(plain)
    const present = await keepPresent(session, keeper, path)
    if (session.current?.path === path) await session.close()
    try {
      replaceUnderLease(path, plain, session.owner())
    } catch (error) {
      await session.open(path, 'write').catch(() => {})
      throw error
    }
    return present
  })
  const [from, to] = [backedUpFiles(backup.folder), filesFolder(path)]
  const lost = await (backup.sealedFor === undefined
    ? copyFilesByContent(from, to, backup.files)
    : unsealFilesByContent(from, to, backup.files, sealing.keyFor))
  await session.open(path, 'write')
  await remember(session, { at: session.instant(), backupMadeAt: backup.madeAt })
  return { ...kept, lostFiles: lost.length }
}

async function keepPresent(
  session: RegisterSession,
  keeper: BackupKeeper,
  path: string,
): Promise<Pick<Restored, 'keptAs' | 'setAside'>> {
  const open = session.current?.path === path ? session.current : null
  if (open && open.trouble === null) {
    try {
      return { keptAs: (await keeper.keep(open, 'before-restore')).id, setAside: null }
    } catch (error) {
      // A full disk is no reason to go on without the present state; a file that cannot be copied page by page is copied byte by byte.
      if (!(error instanceof RegisterProblem) || (error.code !== 'damaged-register' && error.code !== 'disk-failed')) throw error
    }
  }
  if (!existsSync(path)) return { keptAs: null, setAside: null }
  return { keptAs: null, setAside: setAside(path, session.instant().slice(0, 19).replaceAll(/[-:]/g, '')) }
}

/** Backups made after the one that was restored hold a history of their own; `check` must know why. */
async function remember(session: RegisterSession, record: RestoreRecord): Promise<void> {
  const { db } = session.register()
  await saveSetting(db, 'restores', [...(((await findSetting(db, 'restores')) as readonly RestoreRecord[] | null) ?? []), record])
}
