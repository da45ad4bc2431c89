import { foldText } from './fold-text.ts'

/** The first words of an English name as part of a key: "New Five-Year Strategy for …" is new-five-year-strategy. Empty where there are none. */
export function keyWords(name: string): string {
  const words = (foldText(name).match(/[a-z0-9]+/g) ?? []).filter((word) => !small.has(word))
  return words.slice(0, 4).join('-').slice(0, 60)
}

/** The key wanted, or with a number behind it the first that nobody has. */
export function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  let key = wanted
  for (let number = 2; taken.has(key); number += 1) key = `${wanted}-${number}`
  return key
}

const small = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'the', 'to', 'concerning', 'against'])
