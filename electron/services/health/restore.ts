import { basename } from 'node:path'
import type { RepairResult, Rescue, RestorePreview, RestoreResult } from '../../../shared/contract/health.ts'
import { backupSummary } from '../backups/backup-summary.ts'
import { findBackups, getBackup, type FoundBackup } from '../backups/find-backups.ts'
import { previewRestore } from '../backups/preview-restore.ts'
import { restoreBackup } from '../backups/restore-backup.ts'
import { sealKeysOf } from '../lock/seal-file.ts'
import { Refusal } from '../register/refusal.ts'
import { openAt, opened, type RegisterDesk } from '../register/registers.ts'
import { repairRegister } from './repair-register.ts'

const listed = 10

/** The register that restore and repair are about: the open one, else the one that could not be opened. Throws Refusal 'no-register'. */
function pathOf(desk: RegisterDesk): string {
  const path = desk.session.current?.path ?? desk.failed?.path
  if (path === undefined) throw new Refusal('no-register')
  return path
}

const backupOf = (desk: RegisterDesk, id: string): Promise<FoundBackup> => {
  const path = pathOf(desk)
  return getBackup(path, desk.places.of(path), id)
}

/** Errors: no-register, not-found, backup-damaged. */
export async function restorePreview(desk: RegisterDesk, id: string): Promise<RestorePreview> {
  return previewRestore(desk.session, desk.session.current, await backupOf(desk, id), desk.keeper.sealing)
}

/** Errors: no-register, not-found, backup-damaged, disk-full, register-in-use, folder-not-writable. */
export async function restore(desk: RegisterDesk, id: string): Promise<RestoreResult> {
  const path = pathOf(desk)
  const backup = await backupOf(desk, id)
  const { keptAs, setAside, lostFiles } = await restoreBackup(desk.session, desk.keeper, { path, backup })
  return { status: await opened(desk, path), keptAs, setAside: setAside === null ? null : basename(setAside), lostFiles }
}

/** Remembers the key of a sealed backup. Errors: no-register, not-found, wrong-passphrase, backup-damaged. */
export async function openSealedBackup(
  desk: RegisterDesk,
  { id, passphrase }: { readonly id: string; readonly passphrase: string },
): Promise<{ readonly opened: true }> {
  const backup = await backupOf(desk, id)
  if (backup.sealedFor !== undefined) await desk.lock.openKeys(await sealKeysOf(backup.path), passphrase)
  return { opened: true }
}

/** What can be done for a register that could not be opened. */
export async function rescue(desk: RegisterDesk): Promise<{ readonly rescue: Rescue | null }> {
  const { failed } = desk
  if (failed === null || desk.session.current !== null) return { rescue: null }
  const backups = await findBackups(failed.path, desk.places.of(failed.path))
  return {
    rescue: {
      fileName: basename(failed.path),
      problem: desk.errorOf(failed.thrown),
      backups: backups.slice(0, listed).map(backupSummary),
    },
  }
}

/** Errors: no-register, not-a-register, disk-full, folder-not-writable. */
export async function repair(desk: RegisterDesk): Promise<RepairResult> {
  const { failed } = desk
  if (failed === null) throw new Refusal('no-register')
  const { path, findings } = await repairRegister(failed.path, null, desk.session.instant())
  return { status: await openAt(desk, path), fileName: basename(path), findings }
}
