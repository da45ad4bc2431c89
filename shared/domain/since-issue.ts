import { agendaDiff, type LineChange, type LineDifference } from './agenda-diff.ts'
import type { VersionLine } from './agenda-version.ts'

/** How an agenda has changed since it was issued, line by line: what its paper prints. Neither what came of a line nor a plan linked to it is a change. */
export interface SinceIssue {
  readonly lines: ReadonlyMap<number, 'added' | 'changed'>
  /** Lines taken off since, as they stood. */
  readonly withdrawn: readonly VersionLine[]
}

const printed: readonly LineChange[] = ['reworded', 'presenter', 'moved', 'renumbered']

/** A heading that became a line, or the reverse, loses or gains its number. */
const isPrintedOtherwise = ({ before, after, changes }: Extract<LineDifference, { readonly act: 'kept' }>): boolean =>
  changes.some((change) => printed.includes(change)) || (before.number === null) !== (after.number === null)

export function sinceIssue(issued: readonly VersionLine[], now: readonly VersionLine[]): SinceIssue {
  const lines = new Map<number, 'added' | 'changed'>()
  const withdrawn: VersionLine[] = []
  for (const line of agendaDiff(issued, now)) {
    if (line.act === 'removed') withdrawn.push(line.before)
    else if (line.act === 'added') lines.set(line.after.id, 'added')
    else if (isPrintedOtherwise(line)) lines.set(line.after.id, 'changed')
  }
  return { lines, withdrawn }
}
