import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { chmod, copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import { hashFile } from '../files/hash-file.ts'

/**
 * Copies a file to a name that it takes only when its content is there, on the disk and the same as `sha256`. Throws `RegisterProblem`
 * 'disk-full' and the like, and 'backup-damaged' when the copy is not what it should be; nothing is left behind then.
 */
export async function copyWhole(from: string, to: string, sha256: string): Promise<void> {
  const draft = `${to}.${randomUUID()}.part`
  try {
    await copyFile(from, draft, constants.COPYFILE_FICLONE)
    await chmod(draft, 0o600)
    await syncFile(draft)
    if ((await hashFile(draft)) !== sha256) throw new RegisterProblem('backup-damaged', from)
    await chmod(draft, 0o400)
    // Windows replaces no file that is read-only.
    await chmod(to, 0o600).catch(() => {})
    await rename(draft, to)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw RegisterProblem.of(error, to) ?? error
  }
}

export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Copies files named by their content from one folder into another where it lacks them; answers with those that could not be had whole. */
export async function copyFilesByContent(
  from: string,
  to: string,
  files: readonly { readonly sha256: string; readonly byteCount: number }[],
): Promise<readonly string[]> {
  if (files.length === 0) return []
  await mkdir(to, { recursive: true, mode: 0o700 })
  const lost: string[] = []
  for (const { sha256, byteCount } of files) {
    const target = join(to, sha256)
    const there = await stat(target).catch(() => null)
    if (there?.isFile() && there.size === byteCount) continue
    try {
      await copyWhole(join(from, sha256), target, sha256)
    } catch (error) {
      if (error instanceof RegisterProblem && error.code !== 'backup-damaged') throw error
      lost.push(sha256)
    }
  }
  return lost
}
