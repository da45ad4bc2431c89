import type { Language } from './vocabulary.ts'

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u
const between = ' / '

/** English, then the other words, of which the first that follows holds Japanese. */
const inBoth = /^(?<en>[^\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]+) \/ (?<ja>.+)$/su

/** What something is called in both languages as one text, for the history: "Outline / 要綱". Where `wordsIn` could not part them again, the English alone. */
export function bothWords({ en, ja }: { readonly en: string | null; readonly ja: string | null }): string {
  if (!en || !ja) return en || ja || ''
  const both = `${en}${between}${ja}`
  return wordsIn(both, 'en') === en && wordsIn(both, 'ja') === ja ? both : en
}

/** The words of such a text in one language; any other text as it is. */
export function wordsIn(text: string, language: Language): string {
  const groups = japanese.test(text) ? inBoth.exec(text)?.groups : undefined
  return groups?.[language] ?? text
}

const sentences =
  /^(?<en>[^\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]+[.)]) (?<ja>[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}].*。)$/su

/** A remark written as English sentences followed by the same in Japanese, in one language; any other text as it is. */
export function remarkIn(text: string, language: Language): string {
  return sentences.exec(text)?.groups?.[language] ?? text
}
