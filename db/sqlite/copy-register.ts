import Database from 'better-sqlite3'
import { closeSync, fsyncSync, openSync } from 'node:fs'
import { configure, reading } from './configure.ts'

/** Pages copied before other work is let in. */
const pagesAtOnce = 256

/**
 * Copies an open register as it stands, by SQLite's own online backup: writing goes on meanwhile and is taken along. The copy is one file
 * without a log, and on the disk when this ends. Throws `RegisterProblem`; what was begun is the caller's to remove.
 */
export async function copyRegister(file: Database.Database, target: string): Promise<void> {
  await file.backup(target, { progress: () => pagesAtOnce }).catch((error: unknown) => {
    reading(target, () => {
      throw error
    })
  })
  reading(target, () => {
    const copy = new Database(target)
    try {
      configure(copy)
      copy.pragma('journal_mode = DELETE')
    } finally {
      copy.close()
    }
    bringToDisk(target)
  })
}

/** Waits until a file's content is on the disk. */
export function bringToDisk(path: string): void {
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** A new name must survive a loss of power too; Windows has no such call for folders and needs none. */
export function bringFolderToDisk(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // Some file systems take no sync of a folder; the name is then as safe as they make it.
  }
}
