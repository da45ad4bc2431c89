import { agendaDiff, standOf } from './agenda-diff.ts'
import type { VersionLine } from './agenda-version.ts'

/** How an agenda has changed since it was issued, line by line. What came of a line at the meeting is no change. */
export interface SinceIssue {
  readonly lines: ReadonlyMap<number, 'added' | 'changed'>
  /** Lines taken off since, as they stood. */
  readonly withdrawn: readonly VersionLine[]
}

export function sinceIssue(issued: readonly VersionLine[], now: readonly VersionLine[]): SinceIssue {
  const lines = new Map<number, 'added' | 'changed'>()
  const withdrawn: VersionLine[] = []
  for (const line of agendaDiff(issued, now)) {
    if (line.act === 'removed') withdrawn.push(line.before)
    else if (line.act === 'added') lines.set(line.after.id, 'added')
    else if (standOf(line) === 'changed') lines.set(line.after.id, 'changed')
  }
  return { lines, withdrawn }
}
