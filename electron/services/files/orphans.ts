import { chmod, rm, stat } from 'node:fs/promises'
import { listRememberedHashes } from '../../../db/repositories/attachments.ts'
import type { OpenRegister } from '../../../db/sqlite/open-register.ts'
import { requireWriting } from '../register/require-writing.ts'
import { listStoredFiles, storedPath } from './file-store.ts'

export interface StoredCount {
  readonly count: number
  readonly byteCount: number
}

/** The files in the register's folder that no paper has and that history could not bring back. */
export async function listOrphans(register: OpenRegister): Promise<readonly string[]> {
  const remembered = await listRememberedHashes(register.db)
  return (await listStoredFiles(register.path)).filter((hash) => !remembered.has(hash))
}

/** A file younger than this may just be coming in, its row not written yet; in milliseconds. */
const restBefore = 10 * 60_000

/** Removes those that have lain there for a while. Throws Refusal 'read-only'. */
export async function removeOrphans(register: OpenRegister, rest = restBefore): Promise<StoredCount> {
  requireWriting(register)
  const orphans: string[] = []
  for (const hash of await listOrphans(register)) {
    const found = await stat(storedPath(register.path, hash)).catch(() => null)
    if (found && Date.now() - found.ctimeMs >= rest) orphans.push(hash)
  }
  const counted = await sizeOf(register.path, orphans)
  for (const hash of orphans) {
    const path = storedPath(register.path, hash)
    // Windows removes no file that is read-only.
    await chmod(path, 0o600).catch(() => {})
    await rm(path, { force: true })
  }
  return counted
}

export async function sizeOf(registerPath: string, hashes: readonly string[]): Promise<StoredCount> {
  let byteCount = 0
  for (const hash of hashes) byteCount += (await stat(storedPath(registerPath, hash)).catch(() => null))?.size ?? 0
  return { count: hashes.length, byteCount }
}
