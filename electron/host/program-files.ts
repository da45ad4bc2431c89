import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const manifestName = 'program-files.json'

/** SHA-256 of every file of a packaged program, by its path below the program's folder. */
type ProgramManifest = Readonly<Record<string, string>>

/** Rewritten by the packager, which also leaves out what a program does not need of its packages. */
const isPackagersOwn = (path: string): boolean =>
  path === 'package.json' || path === manifestName || path.startsWith('node_modules/.')

/** Without these nothing runs; a file of a package may be left out, but not changed. */
const isNeeded = (path: string): boolean => path.startsWith('electron/') || path.startsWith('renderer/')

/** Writes down what a staged program consists of. */
export async function writeProgramManifest(folder: string): Promise<void> {
  await writeFile(join(folder, manifestName), `${JSON.stringify(await hashesIn(folder), null, 1)}\n`)
}

/**
 * Files of a packaged program that are not as they were packaged: changed, added, or missing where they are needed. It finds a damaged or half-replaced
 * installation, and tampering by somebody who forgot the manifest; who may write all of the program can write that too.
 */
export async function alteredProgramFiles(folder: string): Promise<readonly string[]> {
  let manifest: ProgramManifest
  try {
    manifest = JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as ProgramManifest
  } catch {
    return [manifestName]
  }
  const known = new Map(Object.entries(manifest))
  const present = await hashesIn(folder)
  const altered = Object.entries(present).filter(([path, hash]) => known.get(path) !== hash)
  const missing = [...known.keys()].filter((path) => isNeeded(path) && !Object.hasOwn(present, path))
  return [...altered.map(([path]) => path), ...missing]
}

async function hashesIn(folder: string): Promise<ProgramManifest> {
  const hashes: [string, string][] = []
  for (const path of filesUnder(folder, '').toSorted()) {
    if (isPackagersOwn(path)) continue
    hashes.push([
      path,
      createHash('sha256')
        .update(await readFile(join(folder, path)))
        .digest('hex'),
    ])
  }
  return Object.fromEntries(hashes)
}

/** Walks by itself: inside a package's archive not every Electron lists folders recursively. */
function filesUnder(folder: string, below: string): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    return entry.isDirectory() ? filesUnder(folder, path) : [path]
  })
}
