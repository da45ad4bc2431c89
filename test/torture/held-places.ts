import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** The places of a sweep that held already, so that a run of hours can be made in pieces. */
export interface HeldPlaces {
  /** What was seen at a place in an earlier piece; undefined: not yet tried. */
  seen(place: string): string | undefined
  add(place: string, what: string): void
}

/** Nothing was tried before, and nothing is remembered. */
export const noHeldPlaces: HeldPlaces = { seen: () => undefined, add: () => {} }

/** Places that are remembered in a file, as long as the sources they were tried with (`fingerprint`) are the same. */
export function heldPlacesIn(path: string, fingerprint: string): HeldPlaces {
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
