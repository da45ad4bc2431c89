import type { Bilingual } from './model.ts'
import type { Language } from './vocabulary.ts'

/** A line of an outline by how deep it hangs; lines follow their parent. */
interface Levelled {
  readonly depth: number
}

/**
 * Which line of one outline says the same as which of another, by their places alone: the n-th line below a pair is the n-th below its
 * other. By index; a line without a counterpart has no pair, and neither has anything below it.
 */
export function pairedByPlace(one: readonly Levelled[], other: readonly Levelled[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const places = (lines: readonly Levelled[], parent: number | null): readonly number[] => {
    const from = parent === null ? 0 : parent + 1
    const depth = parent === null ? -1 : (lines[parent]?.depth ?? 0)
    const end = lines.findIndex((line, at) => at >= from && line.depth <= depth)
    const until = end < 0 ? lines.length : end
    const level = lines[from]?.depth ?? 0
    const found: number[] = []
    // A line that skips a level still hangs below this parent, though no deeper one before it is its own.
    for (let at = from; at < until; at += 1) if ((lines[at]?.depth ?? 0) <= level) found.push(at)
    return found
  }
  const pair = (own: number | null, its: number | null) => {
    const counterparts = places(other, its)
    for (const [nth, at] of places(one, own).entries()) {
      const counterpart = counterparts[nth]
      if (counterpart === undefined) return
      pairs.set(at, counterpart)
      pair(at, counterpart)
    }
  }
  pair(null, null)
  return pairs
}

/** The one language all titles are written in; null: none, or both. */
export function onlyLanguage(lines: readonly { readonly title: Bilingual }[]): Language | null {
  const has = (language: Language) => lines.some(({ title }) => title[language] !== null)
  return has('en') === has('ja') ? null : has('en') ? 'en' : 'ja'
}
