/** A line of an agenda as far as the clock looks at it; lines come in reading order. */
export interface RunLine {
  readonly depth: number
  readonly isHeading: boolean
  /** Minutes given to the line itself, of which those of the lines nested under it are a part; null: none given. */
  readonly minutes: number | null
}

export interface RunTimes {
  /** When each line begins, `HH:MM`; null where nobody can say. */
  readonly starts: readonly (string | null)[]
  /** When the last line ends. */
  readonly endsAt: string | null
  /** The durations that are known, in all. */
  readonly minutes: number
  /** Lines whose duration is missing in that. */
  readonly untimed: number
}

const minutesInDay = 24 * 60

/**
 * When each line of an agenda begins, if they follow one another from the meeting's beginning. Nested lines run within the time of
 * the line they hang from, or make it up where it has none. After a line whose duration nobody wrote no time can be told.
 */
export function runTimes(lines: readonly RunLine[], startsAt: string | null): RunTimes {
  const begins: (number | null)[] = lines.map(() => null)
  let untimed = 0

  /** Runs the lines from `from` on that lie at least this deep, beginning `at` minutes after midnight. */
  function run(from: number, depth: number, at: number | null, isPart: boolean): { readonly next: number; readonly span: Span } {
    let index = from
    let now = at
    let known = 0
    for (let line = lines[index]; line !== undefined && line.depth >= depth; line = lines[index]) {
      begins[index] = now
      const hasNested = (lines[index + 1]?.depth ?? 0) > line.depth
      const nested = hasNested
        ? run(index + 1, line.depth + 1, now, isPart || line.minutes !== null)
        : { next: index + 1, span: { end: line.isHeading ? now : null, known: 0 } }
      if (line.minutes === null && !hasNested && !line.isHeading && !isPart) untimed += 1
      known += line.minutes ?? nested.span.known
      now = line.minutes === null ? nested.span.end : now === null ? null : now + line.minutes
      index = nested.next
    }
    return { next: index, span: { end: now, known } }
  }

  let next = 0
  let span: Span = { end: startsAt === null ? null : minutesSinceMidnight(startsAt), known: 0 }
  while (next < lines.length) {
    const part = run(next, lines[next]?.depth ?? 0, span.end, false)
    next = part.next
    span = { end: part.span.end, known: span.known + part.span.known }
  }
  return { starts: begins.map(clock), endsAt: clock(span.end), minutes: span.known, untimed }
}

interface Span {
  /** Minutes after midnight; null: nobody can say. */
  readonly end: number | null
  readonly known: number
}

/** Minutes of a day from one time to the other (`HH:MM`); null when either is not set or the end does not lie after the beginning. */
export function minutesFromTo(from: string | null, to: string | null): number | null {
  if (from === null || to === null || to <= from) return null
  return minutesSinceMidnight(to) - minutesSinceMidnight(from)
}

function minutesSinceMidnight(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** `HH:MM`; past midnight no time of the day is right any more. */
function clock(at: number | null): string | null {
  if (at === null || at >= minutesInDay) return null
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}
