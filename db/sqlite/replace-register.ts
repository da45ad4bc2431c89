import { chmodSync, copyFileSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { bringFolderToDisk, bringToDisk } from './copy-register.ts'

/**
 * Puts another file in the place of a closed register, whole or not at all, whatever happens meanwhile: what is intended is written down first
 * (`…-restoring`), and whoever opens the register next finishes it. Without that, the log of the old file could be read as the new one's.
 */
export function replaceRegister(path: string, replacement: string): void {
  try {
    intendReplacing(path, replacement)
  } catch (error) {
    // Nothing was intended yet (a full disk): the register stays, and what was begun takes no room.
    for (const begun of [nextOf(path), draftOf(path)]) rmSync(begun, { force: true })
    throw error
  }
  bringFolderToDisk(dirname(path))
  finishReplacing(path)
}

/** From its last step on, and not before, the register is to be replaced. */
function intendReplacing(path: string, replacement: string): void {
  const next = nextOf(path)
  copyFileSync(replacement, next)
  // A backup lies there to be read only; the register is for whom it was.
  chmodSync(next, (statSync(path, { throwIfNoEntry: false })?.mode ?? 0o600) & 0o777)
  bringToDisk(next)
  const draft = draftOf(path)
  writeFileSync(draft, 'The register is being replaced by the file beside it that ends in .restoring.\n', { mode: 0o600 })
  bringToDisk(draft)
  renameSync(draft, intentOf(path))
}

/** Ends a replacement that was begun and interrupted; does nothing when there is none. Before the register is opened for writing. */
export function finishReplacing(path: string): void {
  if (!isBeingReplaced(path)) {
    // Begun, but nothing was intended yet: the copy may be cut short.
    rmSync(nextOf(path), { force: true })
    return
  }
  for (const ending of ['-wal', '-shm', '-journal']) rmSync(path + ending, { force: true })
  bringFolderToDisk(dirname(path))
  if (existsSync(nextOf(path))) renameSync(nextOf(path), path)
  bringFolderToDisk(dirname(path))
  rmSync(intentOf(path), { force: true })
  bringFolderToDisk(dirname(path))
}

export const isBeingReplaced = (path: string): boolean => existsSync(intentOf(path)) && readFileSync(intentOf(path)).length > 0

const intentOf = (path: string): string => `${path}-restoring`
const draftOf = (path: string): string => `${path}-restoring.new`
const nextOf = (path: string): string => `${path}.restoring`
