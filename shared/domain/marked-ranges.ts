import { foldText, foldWithPlaces } from './fold-text.ts'

/** From–to in UTF-16 units of the text, the end not included. */
export type MarkedRange = readonly [from: number, to: number]

/**
 * Where the words stand in a text, whatever their spelling: kana for kana, width, old and new kanji, accents, case. In order, joined where they
 * meet or overlap.
 */
export function markedRanges(text: string, words: readonly string[]): readonly MarkedRange[] {
  const wanted = [...new Set(words.map(foldText))].filter((word) => word !== '')
  if (wanted.length === 0 || text === '') return []
  const { folded, places } = foldWithPlaces(text)
  const found: MarkedRange[] = []
  for (const word of wanted) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      found.push([places[at] ?? 0, places[at + word.length] ?? text.length])
    }
  }
  return joined(found.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]))
}

function joined(sorted: readonly MarkedRange[]): readonly MarkedRange[] {
  const ranges: MarkedRange[] = []
  for (const [from, to] of sorted) {
    const last = ranges.at(-1)
    if (last !== undefined && from <= last[1]) ranges[ranges.length - 1] = [last[0], Math.max(last[1], to)]
    else ranges.push([from, to])
  }
  return ranges
}
