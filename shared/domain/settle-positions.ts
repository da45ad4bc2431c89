import { freshPositions, positionStep } from './position.ts'

/** A sibling and the position it has; null: it is new here. */
export interface Placed {
  readonly id: number
  readonly position: number | null
}

/**
 * The position of every sibling, in the order given. As many as can keep the one they have keep it (the longest run already in
 * order); the others are put between; where there is no room, all are numbered anew.
 */
export function settlePositions(siblings: readonly Placed[]): ReadonlyMap<number, number> {
  const kept = longestRising(siblings)
  const positions: number[] = []
  for (let at = 0; at < siblings.length; ) {
    const own = siblings[at]?.position ?? null
    if (kept.has(at) && own !== null) {
      positions.push(own)
      at += 1
      continue
    }
    let end = at
    while (end < siblings.length && !kept.has(end)) end += 1
    const before = positions.at(-1) ?? 0
    const after = end < siblings.length ? (siblings[end]?.position ?? null) : null
    const step = after === null ? positionStep : Math.floor((after - before) / (end - at + 1))
    if (step < 1) return numbered(siblings, freshPositions(siblings.length))
    for (let index = at; index < end; index += 1) positions.push(before + step * (index - at + 1))
    at = end
  }
  return numbered(siblings, positions)
}

const numbered = (siblings: readonly Placed[], positions: readonly number[]): ReadonlyMap<number, number> =>
  new Map(siblings.map(({ id }, at) => [id, positions[at] ?? 1]))

/** The places of a longest rising run of positions, in n log n. */
function longestRising(siblings: readonly Placed[]): ReadonlySet<number> {
  const ends: number[] = []
  const previous: number[] = []
  const valueAt = (at: number | undefined) => siblings[at ?? -1]?.position ?? 0
  siblings.forEach(({ position }, at) => {
    if (position === null || position < 1) return
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (valueAt(ends[middle]) < position) low = middle + 1
      else high = middle
    }
    previous[at] = ends[low - 1] ?? -1
    ends[low] = at
  })
  const kept = new Set<number>()
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) kept.add(at)
  return kept
}
