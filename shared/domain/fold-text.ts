import { kanjiVariants } from './kanji-variants.ts'

/**
 * The text reduced to what people mean by "the same words", for search and matching only, never for display: NFKC (full and
 * half width, ㈱, ㍻), lower case, no Latin accents, one kind of dash, quote and space, katakana as hiragana, old and variant
 * kanji as new ones (國 国, 齋 斎 齊 斉, 髙 高), 五ヵ年 五カ年 五箇年 as 五か年. Spaces beside Japanese characters are dropped.
 * Folding what is folded changes nothing.
 */
export function foldText(text: string): string {
  if (plainText.test(text)) return oneSpace(text.toLowerCase())
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
    .replace(notAscii, (character) => kanjiVariants.get(character) ?? character)
    .replace(/[ゕゖ]/g, 'か')
  // Dropping a space can bring a kana and its voicing mark together.
  return oneSpace(folded).replace(spaceBesideJapanese, '').normalize('NFKC').replace(countedYears, 'か')
}

/** Printable ASCII: the quick way for English text. */
const plainText = /^[\x20-\x7e]*$/
const notAscii = /[^ -~]/gu
/** Zero-width and soft marks, variation selectors, and the accents that NFKD splits from Latin letters (not those of kana). */
const invisibleOrAccent = /[\u00ad\u200b-\u200f\u2060\ufeff]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]|[\u0300-\u036f]/gu
const katakana = /[\u30a1-\u30f6\u30fd\u30fe]/g
const japanese =
  '\u3005-\u3007\u3041-\u309f\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3001-\u3003\u3008-\u3011\u{20000}-\u{3134f}'
const spaceBesideJapanese = new RegExp(`(?<=[${japanese}]) | (?=[${japanese}])`, 'gu')
/** The counter か as it is written between a number and what is counted. */
const countedYears = /(?<=[0-9〇一二三四五六七八九十百千数])[け箇個](?=[年月国所条村町店])/g

const toHiragana = (character: string) => String.fromCharCode(character.charCodeAt(0) - 0x60)
const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim()
