import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from './project-folder.ts'

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly devOptional?: boolean
}

export interface ShippedPackage {
  /** Where it lies, from the project's folder. */
  readonly path: string
  readonly name: string
  readonly locked: Locked
}

/** In the lock file among what runs, but not in the program: types, a compiler asked for by others, headers to compile with. */
const notShipped = /^(@types\/.*|undici-types|typescript|node-addon-api|client-only)$/

/** The packages that are in the program, by the lock file, in the order of their names. */
export async function shippedPackages(): Promise<readonly ShippedPackage[]> {
  const lock = JSON.parse(await readFile(join(projectFolder, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>
  }
  return Object.entries(lock.packages)
    .map(([path, locked]) => ({ path, name: path.split('node_modules/').at(-1) ?? '', locked }))
    .filter(({ name, locked }) => name !== '' && !locked.dev && !locked.optional && !locked.devOptional && !notShipped.test(name))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
}
