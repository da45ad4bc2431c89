import { readNumber } from './line-number.ts'
import { depthsOf, type LaidLine } from './nest-lines.ts'

/** A line of pasted text: its words without bullet or number, and how deep it lay, from 0. */
export interface PastedLine {
  readonly text: string
  readonly depth: number
}

/** A line as it was found, before its depth is told. */
export interface FoundLine extends LaidLine {
  readonly text: string
}

/**
 * Pasted text as agenda lines: every line that says something is one, without its bullet or number; indentation and numbers tell how
 * they are nested. Cells of a table row are joined by a space.
 */
export function pastedLines(text: string): readonly PastedLine[] {
  return withDepths(
    text.split(/\r\n|[\n\r\v\u2028\u2029]/).flatMap((raw): readonly FoundLine[] => {
      const { sign, text: words } = readNumber(raw)
      const tidied = tidy(words)
      return tidied === '' ? [] : [{ text: tidied, sign, indent: widthOf(/^[\s　]*/u.exec(raw)?.[0] ?? '') }]
    }),
  )
}

/** The lines found with their depths. */
export function withDepths(found: readonly FoundLine[]): readonly PastedLine[] {
  const depths = depthsOf(found)
  return found.map(({ text }, at) => ({ text, depth: depths[at] ?? 0 }))
}

/** Text for one line: no line breaks, no NUL, no halves of characters. */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\u0000', '')
    .replaceAll(/\s+/gu, (spaces) => (spaces === '　' ? spaces : ' '))
    .trim()
}

/** A tab counts as four, a full-width space as two. */
function widthOf(space: string): number {
  return Array.from(space).reduce((width, character) => width + (character === '\t' ? 4 : character === '　' ? 2 : 1), 0)
}
