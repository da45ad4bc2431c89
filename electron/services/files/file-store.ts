import { randomUUID } from 'node:crypto'
import { chmod, lstat, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { codeOf } from './file-refusal.ts'
import { hashFile } from './hash-file.ts'

/** A file by its content. */
export interface StoredFile {
  /** Lower-case hexadecimal. */
  readonly sha256: string
  readonly byteCount: number
}

export type FileState = 'present' | 'missing' | 'changed'

const unfinished = /^[0-9a-f-]{36}\.part$/
const finished = /^[0-9a-f]{64}$/

/** Files that were read through and found changed, with the instant they were written: lists tell it until they are written anew. */
const foundChanged = new Map<string, number>()

/** The folder of a register's files, beside it: it moves with the register when both are moved together. */
export const filesFolder = (registerPath: string): string => `${registerPath}-files`
export const filesFolderName = (registerPath: string): string => basename(filesFolder(registerPath))

/** Where a file lies: under its hash, so that equal files lie there once and no name can do harm. */
export function storedPath(registerPath: string, sha256: string): string {
  if (!finished.test(sha256)) throw new Error('A stored file is named by its hash')
  return join(filesFolder(registerPath), sha256)
}

/** A fresh path for a file that is still coming in; the folder is made when it is missing. */
export async function unfinishedPath(registerPath: string): Promise<string> {
  await mkdir(filesFolder(registerPath), { recursive: true, mode: 0o700 })
  return join(filesFolder(registerPath), `${randomUUID()}.part`)
}

/** Removes what a program that ended early left half received. Only for whoever holds the register for writing. */
export async function clearUnfinished(registerPath: string): Promise<void> {
  const folder = filesFolder(registerPath)
  for (const name of await namesIn(folder)) if (unfinished.test(name)) await rm(join(folder, name), { force: true })
}

/**
 * Gives a file that is whole and on the disk its place. A sound file of the same content stays and the new one goes; a damaged
 * one is replaced. Files are read-only from then on.
 */
export async function keepFile(registerPath: string, path: string, file: StoredFile): Promise<void> {
  const place = storedPath(registerPath, file.sha256)
  if ((await verifyFile(registerPath, file)) === 'present') return rm(path, { force: true })
  await chmod(path, 0o400)
  // Windows replaces no file that is read-only.
  await chmod(place, 0o600).catch(() => {})
  await rename(path, place)
  await syncFolder(filesFolder(registerPath))
}

/** Whether the file is there and of its size; cheap enough for every drawing of a list. */
export async function lookAtFile(registerPath: string, { sha256, byteCount }: StoredFile): Promise<FileState> {
  const path = storedPath(registerPath, sha256)
  const found = await lstat(path).catch(() => null)
  if (!found?.isFile()) return 'missing'
  return found.size === byteCount && foundChanged.get(path) !== found.mtimeMs ? 'present' : 'changed'
}

/** Whether the file is still what was added: reads it through. */
export async function verifyFile(registerPath: string, file: StoredFile): Promise<FileState> {
  const state = await lookAtFile(registerPath, file)
  if (state !== 'present') return state
  const path = storedPath(registerPath, file.sha256)
  try {
    const { mtimeMs } = await stat(path)
    if ((await hashFile(path)) === file.sha256) return 'present'
    foundChanged.set(path, mtimeMs)
    return 'changed'
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'missing'
    throw error
  }
}

/** The hashes of all files that lie in the folder. */
export async function listStoredFiles(registerPath: string): Promise<readonly string[]> {
  return (await namesIn(filesFolder(registerPath))).filter((name) => finished.test(name)).toSorted()
}

/** Files alone: a link leads elsewhere, and a pipe would be waited for. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/** The new name must survive a loss of power too; Windows has no such call for folders and needs none. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => {})
  await handle?.close()
}
