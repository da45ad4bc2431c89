import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { RegisterProblem, type RegisterProblemCode } from '../../../db/sqlite/register-problem.ts'
import type { RestorePreview } from '../../../shared/contract/health.ts'
import { Refusal } from '../register/refusal.ts'
import type { RegisterSession } from '../register/register-session.ts'
import { listBackups } from './backup-folder.ts'
import type { BackupKeeper } from './backup-keeper.ts'
import { type FoundBackup, findBackups } from './find-backups.ts'
import { previewRestore } from './preview-restore.ts'
import { restoreBackup, type Restored } from './restore-backup.ts'

export interface RestoreAt {
  readonly path: string
  readonly second: string | null
  /** A backup's id, the path of its file, or `newest`: the newest sound one. */
  readonly which: string
  readonly dryRun: boolean
  /** Told which backup it is, before anything is done: the moment to give its passphrase. */
  readonly beforeOpening?: (backup: FoundBackup) => Promise<void>
}

export interface RestoredAt {
  readonly backup: FoundBackup
  readonly preview: RestorePreview
  /** Null for a dry run. */
  readonly done: Restored | null
}

/** What keeps a register from being opened and is over once a backup stands in its place. */
const replaceable: ReadonlySet<RegisterProblemCode> = new Set([
  'damaged-register',
  'not-a-register',
  'file-not-found',
  'newer-register',
  'foreign-schema',
])

/** Restores a register that no window has open, also one that cannot be opened. Throws Refusal 'not-found' and what `restoreBackup` throws. */
export async function restoreAt(session: RegisterSession, keeper: BackupKeeper, wish: RestoreAt): Promise<RestoredAt> {
  const backup = await choose(wish)
  await wish.beforeOpening?.(backup)
  try {
    await session.open(wish.path, wish.dryRun ? 'read' : 'write')
  } catch (error) {
    if (!(error instanceof RegisterProblem) || !replaceable.has(error.code)) throw error
  }
  try {
    const preview = await previewRestore(session, session.current, backup, keeper.sealing)
    return { backup, preview, done: wish.dryRun ? null : await restoreBackup(session, keeper, { path: wish.path, backup }) }
  } finally {
    await session.close()
  }
}

async function choose({ path, second, which }: RestoreAt): Promise<FoundBackup> {
  const all = which.endsWith('.honbu') && existsSync(which) ? await beside(which) : await findBackups(path, second)
  const wanted = basename(which, '.honbu')
  const found = which === 'newest' ? all.find(({ isSound }) => isSound) : all.find(({ id }) => id === wanted)
  if (!found) throw new Refusal('not-found', { what: 'backup', key: which })
  return found
}

async function beside(file: string): Promise<readonly FoundBackup[]> {
  const folder = dirname(file)
  return (await listBackups(folder)).map((one) => ({ ...one, folder, isSecond: false }))
}
