import { foldText } from './fold-text.ts'
import type { Bilingual, Name } from './model.ts'
import type { Language } from './vocabulary.ts'

/** Below this share of letter pairs in common two titles speak of different matters. */
const leastAlike = 0.55

/**
 * Whether a title was rewritten rather than corrected: it has little in common with what stood there, or names other numbers (another
 * fiscal year). What is still being typed on, or was shortened, is the same title; so is one where nothing stood before.
 */
export function isOtherTitle(before: string | null, after: string | null): boolean {
  const [one, other] = [foldText(before ?? ''), foldText(after ?? '')]
  if (one === '' || other === '' || one.startsWith(other) || other.startsWith(one)) return false
  return numbersIn(one) !== numbersIn(other) || likeness(one, other) < leastAlike
}

const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).join(' ')

/** Letter pairs in common, as often as they stand: 1 for the same text, 0 for nothing alike (Dice). */
function likeness(one: string, other: string): number {
  const pairs = pairsIn(one)
  const left = new Map<string, number>()
  for (const pair of pairs) left.set(pair, (left.get(pair) ?? 0) + 1)
  let common = 0
  const others = pairsIn(other)
  for (const pair of others) {
    const count = left.get(pair) ?? 0
    if (count === 0) continue
    common += 1
    left.set(pair, count - 1)
  }
  const all = pairs.length + others.length
  return all === 0 ? (one === other ? 1 : 0) : (2 * common) / all
}

function pairsIn(text: string): readonly string[] {
  const letters = Array.from(text)
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`)
}

/** What writing in a title does to its languages: `null` leaves the mark as it is. */
export interface Rewritten {
  readonly confirmed: Readonly<Record<Language, boolean | null>>
  /** The line speaks of another matter now: why it was proposed went with the old words. */
  readonly isOther: boolean
}

/**
 * Who writes a title confirms it. Where one language is rewritten and the other stays, the other is to be checked: it still says what
 * stood there before. One that was itself to be checked only catches up, so that the other stays as it is.
 */
export function rewritten(
  before: Name,
  change: { readonly titleEn?: string | null | undefined; readonly titleJa?: string | null | undefined },
): Rewritten {
  const now: Bilingual = {
    en: change.titleEn === undefined ? before.en : change.titleEn,
    ja: change.titleJa === undefined ? before.ja : change.titleJa,
  }
  const isWritten = (language: Language) => now[language] !== before[language]
  const isOther = (language: Language) => before.confirmed[language] && isOtherTitle(before[language], now[language])
  const mark = (language: Language, other: Language) =>
    isWritten(language) ? true : isOther(other) && now[language] !== null && now[language] !== '' ? false : null
  return { confirmed: { en: mark('en', 'ja'), ja: mark('ja', 'en') }, isOther: isOther('en') || isOther('ja') }
}
