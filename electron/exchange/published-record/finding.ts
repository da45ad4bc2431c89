import type { RecordProblem, RecordProblemCode } from './reading.ts'
import type { SourceLine } from './source-lines.ts'

/** A problem before its excerpt is looked up. */
export type Finding = Omit<RecordProblem, 'excerpt'>

/** A problem at a line of the text, by its number. */
export function finding(code: RecordProblemCode, line: number, details: RecordProblem['details'] = {}): Finding {
  return { code, line, details }
}

/** The findings in the order of their lines, each with the beginning of its line. */
export function withExcerpts(findings: readonly Finding[], lines: readonly SourceLine[]): readonly RecordProblem[] {
  return findings
    .map((found) => ({ ...found, excerpt: shortened(lines[found.line - 1]?.text ?? '') }))
    .toSorted((one, other) => one.line - other.line)
}

function shortened(text: string): string {
  const letters = Array.from(text)
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : text
}
