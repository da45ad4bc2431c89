import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { constants } from 'node:fs'
import { join } from 'node:path'

/** Copies every file of a folder that the other lacks; answers with how many there were. A folder that is not there has none. */
export async function copyStoredFiles(from: string, to: string): Promise<number> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name)).map(({ name }) => name)
  if (names.length === 0) return 0
  await mkdir(to, { recursive: true, mode: 0o700 })
  for (const name of names) await copyFile(join(from, name), join(to, name), constants.COPYFILE_FICLONE).catch(() => {})
  return names.length
}
