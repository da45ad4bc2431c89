import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { HeldPlaces } from './held-places.ts'
import { copyOf } from './prepared.ts'
import type { SeenCall } from './run-flow.ts'
import type { Size } from './scenario.ts'

/** Every way in which a program changes a disk. */
export const writingCalls = [
  'pwrite64',
  'write',
  'fsync',
  'fdatasync',
  'ftruncate',
  'unlink',
  'rename',
  'link',
  'sendfile',
  'copy_file_range',
] as const

/** The n-th call of a kind. */
export interface Place {
  readonly call: string
  readonly at: number
}

/** What no start looks at after a kill: the runtime's own wake-up calls, and files without a name, which are gone with the program. */
const isForgotten = ({ file }: SeenCall): boolean => /^anon_inode:|^\/dev\/null$|\/etilqs_|^\/var\/tmp\//.test(file)

/** The places at which a flow was seen to write to what is there afterwards, each once. */
export function placesOf(seen: readonly SeenCall[]): readonly Place[] {
  const places = new Map(seen.filter((one) => !isForgotten(one)).map(({ call, at }) => [`${call} ${at}`, { call, at }]))
  return [...places.values()]
}

/** In the small size so many places are tried of each sweep: a few of all, neither the first nor the last. */
export function chosenOf(places: readonly Place[], size: Size, few: number): readonly Place[] {
  if (size === 'full') return places
  return Array.from({ length: few }, (_, at) => places[Math.floor(((at + 0.5) / few) * places.length)]).filter(
    (one) => one !== undefined,
  )
}

export interface Sweep {
  readonly name: string
  readonly places: readonly Place[]
  readonly held: HeldPlaces
  /** The folder in which the flow begins, copied for each place. */
  readonly prepared: string
  /** Where the copies lie, one at a time. */
  readonly folder: string
}

/** Tries each place in a copy of its own; `act` says what was seen there in one word, or throws `Broken`. Answers with how often each word was said. */
export async function sweep(
  { name, places, held, prepared, folder }: Sweep,
  act: (place: Place, copy: string) => Promise<string>,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const [at, place] of places.entries()) {
    if (!held.takes(at)) continue
    const key = `${name} ${place.call} ${place.at}`
    let what = held.seen(key)
    if (what === undefined) {
      const copy = join(folder, `${place.call}-${place.at}`)
      copyOf(prepared, copy)
      what = await act(place, copy)
      rmSync(copy, { recursive: true, force: true })
      held.add(key, what)
    }
    counts.set(what, (counts.get(what) ?? 0) + 1)
  }
  return counts
}
