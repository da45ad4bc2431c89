import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where the program of a thread lies: beside the bundles (outside a package's archive, in which no thread begins), or among the sources. Null: nowhere. */
export function threadEntry(name: 'checker' | 'thread', here: string = import.meta.dirname): string | null {
  const built = join(here, `${name}.cjs`).replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked')
  return [built, join(here, '..', '..', `${name}.ts`)].find((place) => existsSync(place)) ?? null
}
