import { chmod, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { backupsToKeep } from '../../../shared/domain/backups-to-keep.ts'
import { sealedName } from './copy-files.ts'
import { backedUpFiles, backupPath, listBackups, manifestPath } from './backup-folder.ts'

/** In milliseconds by the file system's clock: longer than any backup takes. */
const leftOverAfter = 6 * 3_600_000
const unfinished = /\.part(-journal|-wal|-shm)?$/

/** Lets backups go that newer ones stand for, and attached files that no backup needs any more. Unsound ones stay, for somebody to look at. */
export async function removeOldBackups(folder: string, now: string): Promise<void> {
  const all = await listBackups(folder)
  const sound = all.filter((one) => one.isSound)
  const kept = backupsToKeep(
    sound.map(({ id, localTime, reason }) => ({ id, madeAt: localTime, reason })),
    now,
  )
  for (const { id } of sound) if (!kept.has(id)) await removeBackup(folder, id)
  await removeUnneededFiles(folder)
  for (const name of await readdir(folder)) if (unfinished.test(name)) await removeLeftOver(join(folder, name))
}

/** The manifest first: a backup without one counts for nothing, a manifest without its file would. */
export async function removeBackup(folder: string, id: string): Promise<void> {
  await removeFile(manifestPath(folder, id))
  await removeFile(backupPath(folder, id))
}

/** Removes attached files that no backup of the folder needs any more. */
export async function removeUnneededFiles(folder: string): Promise<void> {
  const staying = await listBackups(folder)
  const needed = new Set(
    staying.flatMap(({ files, sealedFor }) => files.map(({ sha256 }) => (sealedFor === undefined ? sha256 : sealedName(sha256)))),
  )
  const files = backedUpFiles(folder)
  for (const name of await readdir(files).catch(() => [])) if (!needed.has(name)) await removeFile(join(files, name))
}

/** What a program that ended early left half made. A younger one may be in the making. */
async function removeLeftOver(path: string): Promise<void> {
  const found = await stat(path).catch(() => null)
  if (found && Date.now() - found.mtimeMs > leftOverAfter) await removeFile(path)
}

async function removeFile(path: string): Promise<void> {
  // Windows removes no file that is read-only.
  await chmod(path, 0o600).catch(() => {})
  await rm(path, { force: true })
}
