import { chmod, open, rename, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { writeRefusal } from '../files/file-refusal.ts'

/** Writes a file as its parts come, beside its place, and gives it its name when it is whole and on the disk. Throws Refusal: disk-full, folder-not-writable. */
export async function writeParts(path: string, parts: AsyncIterable<Uint8Array>, isReadOnly: boolean): Promise<void> {
  const unfinished = `${path}.${process.pid}.new`
  try {
    const handle = await writing(path, () => open(unfinished, 'w', 0o600))
    try {
      for await (const part of parts) await writing(path, () => handle.appendFile(part))
      await writing(path, () => handle.sync())
    } finally {
      await handle.close()
    }
    if (isReadOnly) await chmod(unfinished, 0o444)
    await writing(path, () => rename(unfinished, path))
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

async function writing<Result>(path: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    throw writeRefusal(error, basename(path))
  }
}
