/** One plan's link to another, as far as going round in a circle matters. */
export interface PlanArrow {
  readonly from: number
  readonly to: number
}

/** Whether following the links from one plan leads to the other; a plan leads to itself. */
export function leadsTo(links: readonly PlanArrow[], start: number, end: number): boolean {
  const next = new Map<number, number[]>()
  for (const { from, to } of links) next.set(from, [...(next.get(from) ?? []), to])
  const seen = new Set([start])
  const open = [start]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === end) return true
    for (const to of next.get(at) ?? []) {
      if (seen.has(to)) continue
      seen.add(to)
      open.push(to)
    }
  }
  return false
}

/** Whether one more link would let a plan stand before itself. */
export const wouldCircle = (links: readonly PlanArrow[], { from, to }: PlanArrow): boolean => leadsTo(links, to, from)
