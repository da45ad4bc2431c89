import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/**
 * A SHA-256 over the names and contents of these files and folders (relative to `root`), the same on every machine and in
 * any order of reading. What does not exist counts as absent, so that its appearance changes the answer.
 */
export async function fingerprint(root: string, paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map((path) => filesUnder(join(root, path))))).flat()
  const hash = createHash('sha256')
  for (const file of [...new Set(files)].toSorted()) {
    const content = await readFile(file)
    hash.update(`${relative(root, file).split(sep).join('/')}\0${content.length}\0`)
    hash.update(content)
  }
  return hash.digest('hex')
}

async function filesUnder(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => null)
  if (found === null) return []
  if (!found.isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
