import { mkdir, rm, stat } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import type { BackupReason } from '../../../shared/domain/backups-to-keep.ts'
import { filesFolder, listStoredFiles, storedPath } from '../files/file-store.ts'
import { besideThreads } from '../beside/beside-threads.ts'
import { besideOrHere, type WorkBeside, worthBeside } from '../beside/work-beside.ts'
import { version } from '../register/version.ts'
import type { SealKeys } from '../lock/seal-keys.ts'
import { backedUpFiles, type Backup, backupFolder, backupId, backupPath, listBackups, manifestPath } from './backup-folder.ts'
import { copyFilesByContent, copySealedFiles, copyWhole, sealedName } from './copy-files.ts'
import { localTime } from './local-time.ts'
import type { Manifest } from './manifest.ts'
import { freeId, nameBackup } from './name-backup.ts'
import { proveCopy, type ProveCopy, type ProvenCopy } from './prove-copy.ts'
import { removeOldBackups } from './remove-old-backups.ts'
import { sealFiles, type SealFiles } from './seal-files.ts'

/** What a backup is made of: the open register, or one that is being opened. */
export interface BackupSource {
  readonly path: string
  readonly copyTo: (target: string) => Promise<void>
}

export interface BackupWish {
  readonly reason: BackupReason
  readonly now: Date
  /** Where backups go; the register's own folder of them when it is left out. */
  readonly folder?: string
  /** Seals it, and the attached files with it, for the holder of a passphrase; null: they lie open. */
  readonly seal?: SealKeys | null
  /** Where a large copy is read through, sealed and hashed; threads of Node when it is left out. */
  readonly beside?: WorkBeside
}

/**
 * Makes a backup and lets older ones go. It counts only once it has been opened, checked, counted and hashed; until then it has no name that
 * would be read. Throws `RegisterProblem` ('disk-full', 'folder-not-writable', …), with the backups that were there untouched.
 */
export async function makeBackup(
  source: BackupSource,
  { reason, now, folder = backupFolder(source.path), seal = null, beside = besideThreads() }: BackupWish,
): Promise<Backup> {
  await makeFolder(folder)
  const earlier = await listBackups(folder)
  const id = freeId(folder, backupId(now.toISOString(), reason))
  const draft = `${backupPath(folder, id)}.part`
  try {
    await source.copyTo(draft)
    // Every row against its history: once a day, and not while somebody waits.
    const isThorough = !earlier.some((one) => one.isThorough && one.localTime.slice(0, 10) === localTime(now).slice(0, 10))
    const files = await filesOf(source.path)
    const [own, kept] = [filesFolder(source.path), backedUpFiles(folder)]
    const missing = await (seal === null
      ? copyFilesByContent(own, kept, files)
      : sealIn(beside, { from: own, to: kept, files, keys: seal }))
    const { found, ...copy } = await prove(beside, {
      path: draft,
      isThorough: isThorough && !reason.startsWith('before-'),
      seal,
    })
    const manifest: Manifest = {
      format: 'honbu-backup',
      register: basename(source.path),
      madeAt: now.toISOString(),
      localTime: localTime(now),
      reason,
      program: version,
      schemaVersion: found.schemaVersion,
      ...copy,
      counts: found.counts,
      last: found.last,
      isSound: found.damage.length === 0 && (found.strange ?? 0) === 0,
      isThorough: found.strange !== null,
      files: files.filter(({ sha256 }) => !missing.includes(sha256)),
      missingFiles: missing.length,
      ...(seal === null ? {} : { sealedFor: seal.publicKey }),
    }
    await nameBackup(folder, id, draft, manifest)
    await removeOldBackups(folder, localTime(now))
    return { ...manifest, id, path: backupPath(folder, id) }
  } catch (error) {
    throw RegisterProblem.of(error, backupPath(folder, id)) ?? error
  } finally {
    for (const ending of ['', '-journal', '-wal', '-shm', '.sealed']) await rm(draft + ending, { force: true }).catch(() => {})
  }
}

/** The same backup once more in another folder, proven there by its hash. Throws as `makeBackup`. */
export async function copyBackup(backup: Backup, from: string, folder: string): Promise<void> {
  await makeFolder(folder)
  const { id, path, ...manifest } = backup
  if (!existsSync(manifestPath(folder, id))) {
    await copyWhole(path, `${backupPath(folder, id)}.part`, backup.sha256)
    const copyFiles = backup.sealedFor === undefined ? copyFilesByContent : copySealedFiles
    await copyFiles(backedUpFiles(from), backedUpFiles(folder), backup.files)
    await nameBackup(folder, id, `${backupPath(folder, id)}.part`, manifest)
  }
  await removeOldBackups(folder, backup.localTime)
}

async function prove(beside: WorkBeside, given: ProveCopy): Promise<ProvenCopy> {
  const { size } = await stat(given.path)
  const here = () => proveCopy(given, nextTurn)
  return size < worthBeside ? here() : besideOrHere(beside.do({ kind: 'prove-copy', given }), here)
}

async function sealIn(beside: WorkBeside, given: SealFiles): Promise<readonly string[]> {
  // What lies there already is left alone.
  const left = given.files.filter(({ sha256 }) => !existsSync(join(given.to, sealedName(sha256))))
  const size = left.reduce((sum, { byteCount }) => sum + byteCount, 0)
  const here = () => sealFiles(given)
  return size < worthBeside ? here() : besideOrHere(beside.do({ kind: 'seal-files', given }), here)
}

async function makeFolder(folder: string): Promise<void> {
  try {
    // Below a folder that is there but takes none (autofs, /proc), Node's recursive way tries for ever.
    if (existsSync(folder)) return
    await mkdir(folder, { recursive: !existsSync(dirname(folder)), mode: 0o700 })
  } catch (error) {
    throw RegisterProblem.of(error, folder) ?? new RegisterProblem('folder-not-writable', folder)
  }
}

async function filesOf(registerPath: string): Promise<Manifest['files']> {
  const files: Manifest['files'] = []
  for (const sha256 of await listStoredFiles(registerPath)) {
    files.push({ sha256, byteCount: (await stat(storedPath(registerPath, sha256))).size })
  }
  return files
}
