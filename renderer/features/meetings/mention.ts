/** The words after an `@` that the caret still stands in. */
export interface Mention {
  /** Where the `@` stands, and where the words end. */
  readonly from: number
  readonly to: number
  readonly text: string
}

/** A plan's name as typed is seldom longer; whoever writes on means no plan. */
const longest = 40

/** The mention at the caret, or null: `@` or ＠ at the beginning or after anything but a Latin letter or figure (an address). */
export function mentionAt(text: string, caret: number): Mention | null {
  const before = text.slice(0, caret)
  const from = Math.max(before.lastIndexOf('@'), before.lastIndexOf('＠'))
  if (from < 0 || caret - from - 1 > longest || /[A-Za-z0-9.]/.test(before[from - 1] ?? '')) return null
  const words = before.slice(from + 1)
  if (/^\s|[。、「」]/.test(words)) return null
  return { from, to: caret, text: words.trim() }
}

/** A text in which something was called by `@`. */
export interface Mentioned {
  /** What stands there beside the mention; empty: nothing. */
  readonly rest: string
  /** The text with a name in the place of the mention. */
  readonly named: (name: string) => string
}

/** The text at a mention: as it is without it, and with what was chosen. */
export function mentioned(text: string, mention: Mention): Mentioned {
  const rest = withoutMention(text, mention)
  return {
    rest,
    named: (name) => (name === '' ? rest : `${text.slice(0, mention.from)}${name}${text.slice(mention.to)}`.trim()),
  }
}

/** The text without the mention, its spaces closed up. */
export function withoutMention(text: string, { from, to }: Mention): string {
  return `${text.slice(0, from).trimEnd()} ${text.slice(to).trimStart()}`.trim()
}
