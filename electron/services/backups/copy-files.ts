import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { chmod, copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import { hashFile } from '../files/hash-file.ts'
import { sealFile, unsealFile } from '../lock/seal-file.ts'
import type { Sealing } from '../lock/program-lock.ts'
import type { SealKeys } from '../lock/seal-keys.ts'

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

/** Files by what stands in them, whatever they are called. */
export type ByContent = readonly { readonly sha256: string; readonly byteCount: number }[]

/** The name of a sealed file, which tells its content's hash and nothing else. */
export const sealedName = (sha256: string): string => `${sha256}.sealed`

/** Copies files named by their content from one folder into another where it lacks them; answers with those that could not be had whole. */
export async function copyFilesByContent(from: string, to: string, files: ByContent): Promise<readonly string[]> {
  return bring(to, files, {
    nameOf: (sha256) => sha256,
    isThere: (size, byteCount) => size === byteCount,
    make: (sha256) => copyWhole(join(from, sha256), join(to, sha256), sha256),
  })
}

/** The same into a folder of sealed backups. */
export async function sealFilesByContent(from: string, to: string, files: ByContent, keys: SealKeys): Promise<readonly string[]> {
  return bring(to, files, {
    nameOf: sealedName,
    isThere: (size, byteCount) => size > byteCount,
    make: (sha256) =>
      byDraft(join(to, sealedName(sha256)), async (draft) => {
        if ((await hashFile(join(from, sha256))) !== sha256) throw new RegisterProblem('backup-damaged', join(from, sha256))
        await sealFile(join(from, sha256), draft, keys)
      }),
  })
}

/** Sealed files as they are, from one folder of backups into another. */
export async function copySealedFiles(from: string, to: string, files: ByContent): Promise<readonly string[]> {
  return bring(to, files, {
    nameOf: sealedName,
    isThere: (size, byteCount) => size > byteCount,
    make: async (sha256) => {
      const source = join(from, sealedName(sha256))
      await copyWhole(source, join(to, sealedName(sha256)), await hashFile(source))
    },
  })
}

/** Sealed files back into a register's folder. Throws Refusal 'backup-locked'. */
export async function unsealFilesByContent(
  from: string,
  to: string,
  files: ByContent,
  keyFor: Sealing['keyFor'],
): Promise<readonly string[]> {
  return bring(to, files, {
    nameOf: (sha256) => sha256,
    isThere: (size, byteCount) => size === byteCount,
    make: (sha256) =>
      byDraft(join(to, sha256), async (draft) => {
        await unsealFile(join(from, sealedName(sha256)), draft, keyFor)
        if ((await hashFile(draft)) !== sha256) throw new RegisterProblem('backup-damaged', draft)
      }),
  })
}

interface Bringing {
  readonly nameOf: (sha256: string) => string
  readonly isThere: (size: number, byteCount: number) => boolean
  readonly make: (sha256: string) => Promise<void>
}

async function bring(to: string, files: ByContent, { nameOf, isThere, make }: Bringing): Promise<readonly string[]> {
  if (files.length === 0) return []
  await mkdir(to, { recursive: true, mode: 0o700 })
  const lost: string[] = []
  for (const { sha256, byteCount } of files) {
    const there = await stat(join(to, nameOf(sha256))).catch(() => null)
    if (there?.isFile() && isThere(there.size, byteCount)) continue
    try {
      await make(sha256)
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      if (!isMissing && !(error instanceof RegisterProblem && error.code === 'backup-damaged')) throw error
      lost.push(sha256)
    }
  }
  return lost
}

/** A file takes its name when it is whole and on the disk. */
async function byDraft(to: string, make: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${to}.${randomUUID()}.part`
  try {
    await make(draft)
    await syncFile(draft)
    await chmod(draft, 0o400)
    await chmod(to, 0o600).catch(() => {})
    await rename(draft, to)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw RegisterProblem.of(error, to) ?? error
  }
}
