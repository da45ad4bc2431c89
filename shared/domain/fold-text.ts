import { kanjiVariants } from './kanji-variants.ts'

/**
 * The text reduced to what people mean by "the same words", for search and matching only, never for display: NFKC (full and
 * half width, ㈱, ㍻), lower case, no Latin accents, one kind of dash, quote and space, katakana as hiragana, old and variant
 * kanji as new ones (國 国, 齋 斎 齊 斉, 髙 高), 五ヵ年 五カ年 五箇年 as 五か年. Spaces beside Japanese characters are dropped.
 * Folding what is folded changes nothing.
 */
export function foldText(text: string): string {
  if (plainText.test(text)) return oneSpace(text.toLowerCase())
  if (plainJapanese.test(text)) return joined(withoutVariants(text.toLowerCase().replace(katakana, toHiragana)))
  const folded = text
    .replace(/\u309b/g, '\u3099')
    .replace(/\u309c/g, '\u309a')
    .normalize('NFKD')
    .replace(invisibleOrAccent, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/\u301c/g, '~')
    .replace(katakana, toHiragana)
  return joined(withoutVariants(folded))
}

const withoutVariants = (text: string): string =>
  text.replace(variant, (character) => kanjiVariants.get(character) ?? character).replace(/[ゕゖ]/g, 'か')

/** Without the spaces that do not count. Dropping one can bring a kana and its voicing mark together. */
const joined = (text: string): string =>
  oneSpace(text).replace(spaceBesideJapanese, '').normalize('NFKC').replace(countedYears, 'か')

export interface FoldedText {
  readonly folded: string
  /** Where in the text each unit of the folded one begins; one more for its end. */
  readonly places: readonly number[]
}

/** The folded text with the way back: what was found in it is shown where it stands in the text itself. */
export function foldWithPlaces(text: string): FoldedText {
  const units: string[] = []
  const places: number[] = []
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    for (const unit of /^\s/u.test(cluster) ? ' ' : foldCluster(cluster)) {
      units.push(unit)
      places.push(...Array.from({ length: unit.length }, () => index))
    }
  }
  return withoutSpaces(units.join('').replace(countedYears, 'か'), [...places, text.length])
}

/** Drops the spaces that `foldText` drops. */
function withoutSpaces(folded: string, places: readonly number[]): FoldedText {
  const kept = Array.from({ length: folded.length }, (_, at) => at).filter((at) => !dropped(folded, at))
  return { folded: kept.map((at) => folded[at]).join(''), places: [...kept.map((at) => places[at] ?? 0), places.at(-1) ?? 0] }
}

const isJapanese = (character: string | undefined) => character !== undefined && oneJapanese.test(character)

/** A space at either end, after another space, or beside a Japanese character. */
function dropped(folded: string, at: number): boolean {
  if (folded[at] !== ' ') return false
  const before = folded.slice(0, at).trimEnd()
  const after = folded.slice(at).trimStart()
  if (before === '' || after === '' || folded[at - 1] === ' ') return true
  return isJapanese(Array.from(before.slice(-2)).at(-1)) || isJapanese(String.fromCodePoint(after.codePointAt(0) ?? 0x20))
}

/** Few different characters stand in many names. */
const foldedClusters = new Map<string, string>()

function foldCluster(cluster: string): string {
  const known = foldedClusters.get(cluster)
  if (known !== undefined) return known
  const folded = foldText(cluster)
  if (foldedClusters.size > 20_000) foldedClusters.clear()
  foldedClusters.set(cluster, folded)
  return folded
}

/** A character with what belongs to it: voicing marks in any width, accents, variation selectors, invisible marks. */
const clusters = /\s+|[\s\S][\p{M}\u309b\u309c\uff9e\uff9f\u00ad\u200b-\u200f\u2060\ufeff]*/gu

/** Printable ASCII: the quick way for English text. */
const plainText = /^[\x20-\x7e]*$/
/** ASCII, kana, kanji and their commonest marks, each of which is its own NFKC form and bears no accent: the quick way for Japanese text. */
const plainJapanese = /^[\x20-\x7e\u3001-\u3003\u3005\u3007-\u3011\u3041-\u3094\u30a1-\u30f6\u30fb\u30fc\u4e00-\u9fff]*$/
const variant = new RegExp(`[${[...kanjiVariants.keys()].join('')}]`, 'gu')
/** Zero-width and soft marks, variation selectors, and the accents that NFKD splits from Latin letters (not those of kana). */
const invisibleOrAccent = /[\u00ad\u200b-\u200f\u2060\ufeff]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]|[\u0300-\u036f]/gu
const katakana = /[\u30a1-\u30f6\u30fd\u30fe]/g
const japanese =
  '\u3005-\u3007\u3041-\u309f\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3001-\u3003\u3008-\u3011\u{20000}-\u{3134f}'
const oneJapanese = new RegExp(`^[${japanese}]$`, 'u')
const spaceBesideJapanese = new RegExp(`(?<=[${japanese}]) | (?=[${japanese}])`, 'gu')
/** The counter か as it is written between a number and what is counted. */
const countedYears = /(?<=[0-9〇一二三四五六七八九十百千数])[け箇個](?=[年月国所条村町店])/g

const toHiragana = (character: string) => String.fromCharCode(character.charCodeAt(0) - 0x60)
const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim()
