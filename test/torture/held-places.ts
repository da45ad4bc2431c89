import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A piece of a run of hours: which places of a sweep it takes, and which of them held already in an earlier one. */
export interface HeldPlaces {
  /** Whether the n-th place of a sweep, from 0, belongs to this piece. */
  takes(at: number): boolean
  /** What was seen at a place in an earlier piece; undefined: not yet tried. */
  seen(place: string): string | undefined
  add(place: string, what: string): void
}

/** All of it, nothing tried before, and nothing remembered. */
export const noHeldPlaces: HeldPlaces = { takes: () => true, seen: () => undefined, add: () => {} }

/** Places that are remembered in a file, as long as the sources they were tried with (`fingerprint`) are the same. */
export function heldPlacesIn(path: string, fingerprint: string): Omit<HeldPlaces, 'takes'> {
  const [first, ...lines] = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  const isSame = first === fingerprint
  if (!isSame) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${fingerprint}\n`)
  }
  const held = new Map(
    (isSame ? lines : []).flatMap((line) => {
      const [place, what] = line.split('\t')
      return place === undefined || what === undefined ? [] : [[place, what] as const]
    }),
  )
  return {
    seen: (place) => held.get(place),
    add(place, what) {
      held.set(place, what)
      appendFileSync(path, `${place}\t${what}\n`)
    },
  }
}

/** `2/5`: every fifth place, from the second on; null: all. */
export function pieceOf(told: string | null): Pick<HeldPlaces, 'takes'> {
  const [number = 1, of = 1] = (told ?? '1/1').split('/').map(Number)
  return { takes: (at) => at % of === number - 1 }
}
