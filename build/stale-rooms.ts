import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.ts'

/** A room as the type checker knows it: its folder, and the rooms whose declarations it reads (its tsconfig's references). */
interface TypedRoom {
  readonly path: string
  readonly reads: readonly string[]
}

/** Where `tsc --build` leaves what a room declares; every tsconfig's outDir lies there. */
const declarationsFolder = 'node_modules/.cache/tsc'

/** What decides how every room is judged, whatever stands in it. */
const judgedBy = ['oxlint.config.ts', 'build/rooms.ts', 'package-lock.json', 'tsconfig.base.json']

/**
 * Of the rooms that the root's tsconfig names, the state of each: a hash over its own files, what the rooms it reads declare and the rules.
 * Where it is unchanged, a look at types finds what it found before. Ask after `tsc --build`, which writes the declarations.
 */
export async function roomStates(root: string): Promise<ReadonlyMap<string, string>> {
  const rooms = await typedRooms(root)
  const states = await Promise.all(
    rooms.map(async ({ path, reads }) => {
      const declared = reads.map((other) => `${declarationsFolder}/${other}`)
      return [path, await fingerprint(root, [path, ...declared, ...judgedBy])] as const
    }),
  )
  return new Map(states)
}

/** The rooms whose state is not the one that was last found good. */
export function staleRooms(now: ReadonlyMap<string, string>, good: Readonly<Record<string, string>>): readonly string[] {
  return [...now].filter(([path, state]) => good[path] !== state).map(([path]) => path)
}

async function typedRooms(root: string): Promise<readonly TypedRoom[]> {
  const paths = await references(join(root, 'tsconfig.json'))
  return Promise.all(paths.map(async (path) => ({ path, reads: await references(join(root, path, 'tsconfig.json')) })))
}

/** The names of the rooms that a tsconfig refers to; they all lie beside each other in the root. */
async function references(tsconfig: string): Promise<readonly string[]> {
  const { references = [] } = JSON.parse(await readFile(tsconfig, 'utf8')) as { references?: readonly { path: string }[] }
  return references.map(({ path }) => path.replace(/^\.{1,2}\//u, ''))
}
