/** From one place of a line of rows or columns to before another. */
export interface Strip {
  readonly first: number
  readonly end: number
}

/** What is drawn of a line: places, and gaps of so many places that are not. */
export type Drawn = { readonly at: number } | { readonly gap: number; readonly from: number }

/** Fewer are drawn whole: a window would cost more than it saves. */
export const fewestColumns = 60
export const fewestRows = 120

/** Places drawn beyond what is in view, and how far one scrolls before others are drawn. */
const around = 12
const step = 6

/** The places in view, with some around them. `sizes`: how long each is. */
export function stripIn(sizes: readonly number[], from: number, length: number): Strip {
  let at = 0
  let first = 0
  while (first < sizes.length && at + (sizes[first] ?? 0) < from) at += sizes[first++] ?? 0
  let end = first
  while (end < sizes.length && at < from + length) at += sizes[end++] ?? 0
  const whole = (place: number) => Math.floor(place / step) * step
  return { first: Math.max(0, whole(first - around)), end: Math.min(sizes.length, whole(end + around) + step) }
}

/** The places of a strip, and one that stays wherever one scrolls (the chosen one; -1: none), with the gaps between them. */
export function drawnOf(count: number, { first, end }: Strip, kept: number): readonly Drawn[] {
  const places = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index)
  if (kept >= 0 && kept < first) places.unshift(kept)
  if (kept >= end && kept < count) places.push(kept)
  const drawn: Drawn[] = []
  let next = 0
  for (const at of [...places, count]) {
    if (at > next) drawn.push({ gap: at - next, from: next })
    if (at < count) drawn.push({ at })
    next = at + 1
  }
  return drawn
}
