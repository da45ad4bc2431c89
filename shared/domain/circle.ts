/** One thing that went on as another. */
export interface Step {
  readonly fromId: number
  readonly toId: number
}

/** The things that lie on a circle of steps, so that each would have come before itself; empty when there is none. */
export function onCircle(steps: readonly Step[]): ReadonlySet<number> {
  const next = new Map<number, number[]>()
  for (const { fromId, toId } of steps) next.set(fromId, [...(next.get(fromId) ?? []), toId])
  const leadsBack = (start: number): boolean => {
    const seen = new Set<number>()
    const waiting = [...(next.get(start) ?? [])]
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (at === start) return true
      if (seen.has(at)) continue
      seen.add(at)
      waiting.push(...(next.get(at) ?? []))
    }
    return false
  }
  return new Set([...next.keys()].filter(leadsBack))
}
