import { rename, rm, writeFile } from 'node:fs/promises'

/** Written beside and renamed: a file is either the old one or the whole new one. Throws what the system threw, and leaves nothing behind. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const unfinished = `${path}.new`
  try {
    await writeFile(unfinished, content)
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
