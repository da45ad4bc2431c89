/** A line as far as its length goes; lines come in reading order. */
export interface TimedLine {
  readonly depth: number
  readonly isHeading: boolean
  /** Minutes given to the line itself; null: none given. */
  readonly minutes: number | null
}

/** How long an agenda takes, and each of its lines. */
export interface AgendaMinutes {
  /** Minutes over the whole agenda; null while no line has any. */
  readonly total: number | null
  /** For each line: its own minutes, else those of the lines nested under it; for a heading, of the lines it heads. Null: none. */
  readonly byLine: readonly (number | null)[]
}

/**
 * The minutes of an agenda. What a line has itself counts, not what is nested under it: that is a part of it. A heading without
 * nested lines heads what follows on its level up to the next heading; it adds nothing to the total of its own.
 */
export function agendaMinutes(lines: readonly TimedLine[]): AgendaMinutes {
  const byLine: (number | null)[] = lines.map(() => null)

  /** Sums the lines of one level from `from` on, up to the first that lies less deep. */
  function level(from: number): { readonly end: number; readonly sum: number | null } {
    const depth = lines[from]?.depth ?? 0
    let at = from
    let sum: number | null = null
    let heading: number | null = null
    for (let line = lines[at]; line !== undefined && line.depth >= depth; line = lines[at]) {
      const next = lines[at + 1]
      const nested = next !== undefined && next.depth > line.depth ? level(at + 1) : { end: at + 1, sum: null }
      const own: number | null = line.minutes ?? nested.sum
      byLine[at] = own
      sum = plus(sum, own)
      if (line.isHeading) heading = own === null && nested.end === at + 1 ? at : null
      else if (heading !== null) byLine[heading] = plus(byLine[heading] ?? null, own)
      at = nested.end
    }
    return { end: at, sum }
  }

  let total: number | null = null
  for (let at = 0; at < lines.length; ) {
    const { end, sum } = level(at)
    total = plus(total, sum)
    at = end
  }
  return { total, byLine }
}

/** Minutes from one time of day to another, `HH:MM`; null unless both are known and the second is later. */
export function minutesBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null
  const [start, end] = [from, to].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)))
  return start === undefined || end === undefined || end <= start ? null : end - start
}

const plus = (sum: number | null, more: number | null): number | null => (sum === null ? more : more === null ? sum : sum + more)
