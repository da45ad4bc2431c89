const characters = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** The first character as people see it, whole also where it takes several code units (𠮷, a kanji with its variant); null of an empty text. */
export function firstCharacter(text: string | null): string | null {
  for (const { segment } of characters.segment(text ?? '')) return segment
  return null
}
