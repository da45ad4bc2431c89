/** A stretch of a text of the guide: plain words, words that stand on the screen, or a key. */
export interface MarkedWords {
  readonly kind: 'plain' | 'screen' | 'key'
  readonly text: string
}

/** Parts a text of the guide at its marks: `**on the screen**` and `` `Mod+K` ``. */
export function markedWords(text: string): readonly MarkedWords[] {
  return text
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('**')
        ? { kind: 'screen', text: part.slice(2, -2) }
        : part.startsWith('`')
          ? { kind: 'key', text: part.slice(1, -1) }
          : { kind: 'plain', text: part },
    )
}
