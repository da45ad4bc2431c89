import { pageNumber } from '../../../shared/documents/record-form.ts'

/** One line of the text, without what the page adds to it. */
export interface SourceLine {
  /** From 1. */
  readonly number: number
  /** Trimmed, with single spaces; empty for a blank line and for a page number ("- 24 -"). */
  readonly text: string
  /** Columns of white space before it; a full-width space is two. */
  readonly indent: number
  /** A form feed stands before it. */
  readonly followsFormFeed: boolean
  /** Too long for a line of this form: it is left out, as if blank. */
  readonly isTooLong: boolean
}

/** More lines or longer ones are no record of meetings; the published one has 696 lines of at most 110 characters. */
export const lineLimit = 50_000
const lengthLimit = 2000

/** The lines of a text with LF ends, up to the limit. Full-width spaces inside a line are kept. */
export function sourceLines(text: string): readonly SourceLine[] {
  return text.split('\n', lineLimit).map((raw, index) => {
    const isTooLong = raw.length > lengthLimit
    if (isTooLong) return { number: index + 1, text: '', indent: 0, followsFormFeed: false, isTooLong }
    const trimmed = raw.trim().replace(/[ \t\u00a0]+/g, ' ')
    return {
      number: index + 1,
      text: pageNumber.test(trimmed) ? '' : trimmed,
      indent: columns(/^\s*/.exec(raw)?.[0] ?? ''),
      followsFormFeed: raw.includes('\f'),
      isTooLong,
    }
  })
}

/** The same lines with indents counted from the leftmost of them, for a text that was indented as a whole. */
export function fromLeftmost(lines: readonly SourceLine[]): readonly SourceLine[] {
  const base = lines.reduce((least, { text, indent }) => (text === '' ? least : Math.min(least, indent)), Infinity)
  return base > 0 && Number.isFinite(base) ? lines.map((line) => ({ ...line, indent: Math.max(0, line.indent - base) })) : lines
}

/**
 * True for the first line of a page: page breaks of the published record leave one space before the line and no blank line
 * above it.
 */
export function startsPage(line: SourceLine, previous: SourceLine | undefined): boolean {
  return line.followsFormFeed || (line.indent === 1 && previous !== undefined && previous.text !== '')
}

function columns(space: string): number {
  return Array.from(space).reduce((sum, character) => sum + (character === '\t' ? 8 : character === '\u3000' ? 2 : 1), 0)
}
