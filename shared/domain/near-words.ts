import { editDistance } from './edit-distance.ts'

/** Mistakes forgiven in a word of that many letters: none in short ones, where another word is always near. */
export const forgivenIn = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

/**
 * The words that somebody may have meant who typed this one wrong, nearest first, at most `most`. The typed word may be unfinished: it is held
 * against the beginnings of longer words as well. Lower case throughout.
 */
export function nearWords(typed: string, words: Iterable<string>, most: number): readonly string[] {
  const forgiven = forgivenIn(typed.length)
  if (forgiven === 0) return []
  const letters = lettersOf(typed)
  const near: { readonly word: string; readonly distance: number }[] = []
  for (const word of words) {
    if (word.length < typed.length - forgiven) continue
    // Each mistake brings in at most one letter that the word lacks.
    if (bits(letters & ~lettersOf(word)) > forgiven) continue
    const distance = distanceTo(typed, word, forgiven)
    if (distance <= forgiven) near.push({ word, distance })
  }
  return near
    .toSorted((a, b) => a.distance - b.distance || a.word.length - b.word.length || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word)
}

/** To the whole word, or to that beginning of it which is nearest. */
function distanceTo(typed: string, word: string, forgiven: number): number {
  let nearest = Infinity
  const shortest = Math.max(1, typed.length - forgiven)
  for (let length = shortest; length <= Math.min(word.length, typed.length + forgiven); length += 1) {
    nearest = Math.min(nearest, editDistance(typed, word.slice(0, length)))
  }
  return nearest
}

/** A set of the letters a–z; what else there is does not count. */
function lettersOf(word: string): number {
  let set = 0
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97
    if (letter >= 0 && letter < 26) set |= 1 << letter
  }
  return set
}

function bits(set: number): number {
  let count = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1
  return count
}
