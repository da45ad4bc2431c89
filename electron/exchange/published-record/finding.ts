import type { RecordProblem, RecordProblemCode } from './reading.ts'
import type { SourceLine } from './source-lines.ts'

/** A problem before its excerpt is looked up. */
export type Finding = Omit<RecordProblem, 'excerpt'>

/** A problem at a line of the text, by its number. */
export function finding(code: RecordProblemCode, line: number, details: RecordProblem['details'] = {}): Finding {
  return { code, line, details }
}

/** As many as a person will look through. */
const listed = 500

/** The first findings in the order of their lines, each with the beginning of its line. */
export function withExcerpts(findings: readonly Finding[], lines: readonly SourceLine[]): readonly RecordProblem[] {
  const inOrder = findings.toSorted((one, other) => one.line - other.line)
  const next = inOrder[listed]
  const shown = next === undefined ? inOrder : [...inOrder.slice(0, listed), more(next.line, inOrder.length - listed)]
  return shown.map((found) => ({ ...found, excerpt: shortened(lines[found.line - 1]?.text ?? '') }))
}

const more = (line: number, count: number) => finding('more-problems', line, { count })

function shortened(text: string): string {
  const letters = Array.from(text)
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : text
}
