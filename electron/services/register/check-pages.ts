import { createReadStream } from 'node:fs'
import { checkFile } from '../../../db/sqlite/check-file.ts'

const atOnce = 1024 * 1024

/**
 * Reads a register's file through and says what SQLite finds wrong with its pages; null: nothing. First from end to end: SQLite asks for pages in the order of
 * its trees, which takes a disk ten times as long when none of them is in memory.
 */
export async function checkPages(path: string): Promise<string | null> {
  await readThrough(path)
  return checkFile(path)
}

/** Brings a file into the system's memory. A file that cannot be read is for whoever asks next to tell. */
export async function readThrough(path: string): Promise<void> {
  try {
    for await (const _ of createReadStream(path, { highWaterMark: atOnce }));
  } catch {
    // Told by the check itself.
  }
}
