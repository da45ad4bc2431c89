import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import { secondBackupFolder } from '../backups/backup-folder.ts'
import { Refusal } from '../register/refusal.ts'
import type { RegisterDesk } from '../register/registers.ts'

/** Chooses where backups go a second time (null: nowhere) and brings the newest there at once. Throws `RegisterProblem` 'folder-not-writable'. */
export async function setSecondFolder(
  desk: RegisterDesk,
  folder: string | null,
): Promise<{ readonly secondFolder: string | null }> {
  const { path } = desk.session.register()
  if (folder !== null) {
    if (!isAbsolute(folder)) throw new Refusal('not-allowed', { why: 'typed-path', file: basename(folder) })
    requireUse(folder, path)
  }
  desk.places.choose(path, folder)
  if (folder !== null) await desk.keeper.keep(desk.session.register(), 'asked')
  return { secondFolder: folder }
}

/** Typed in a browser. Throws Refusal 'not-allowed' in the desktop app, where a dialog gives the folder. */
export async function typeSecondFolder(
  desk: RegisterDesk,
  folder: string | null,
): Promise<{ readonly secondFolder: string | null }> {
  if (folder !== null && !desk.acceptsPaths) throw new Refusal('not-allowed', { why: 'typed-path', file: basename(folder) })
  return setSecondFolder(desk, folder)
}

function requireUse(folder: string, registerPath: string): void {
  if (folder === dirname(registerPath)) throw new Refusal('not-allowed', { why: 'second-folder-same' })
  try {
    const place = secondBackupFolder(folder, registerPath)
    if (!existsSync(place)) mkdirSync(place, { recursive: !existsSync(folder), mode: 0o700 })
    const trial = join(place, 'trial.part')
    writeFileSync(trial, '')
    rmSync(trial)
  } catch {
    throw new RegisterProblem('folder-not-writable', folder)
  }
}
