import { type DocumentKind, documentKinds } from './document.ts'

/**
 * The pieces by which texts are found. Folded text is made of words (runs of a–z and 0–9), spaces, and characters that
 * stand for themselves (kanji, kana, marks, every other letter). A document is filed under each such character and each
 * pair of neighbours, and under the first letter, first two letters and all trigrams of each word. A digit beside a kanji
 * is a word of its own, so that 56期年度 is found by 期年.
 */

/**
 * All pieces of a document's folded text, each once, parted by spaces: what the index is given. Each begins with the mark of its
 * kind, so that the index keeps a list for every kind and none has to be walked to find another's.
 */
export function documentGrams(kind: DocumentKind, folded: string): string {
  const grams = new Set<string>()
  for (const { text, isWord } of runsOf(spell(folded))) {
    if (isWord) {
      grams.add(text.slice(0, 1))
      if (text.length > 1) grams.add(text.slice(0, 2))
      addTrigrams(grams, text)
    } else {
      let before = ''
      for (const character of text) {
        grams.add(character)
        if (before !== '') grams.add(before + character)
        before = character
      }
    }
  }
  if (grams.size === 0) return ''
  const mark = markOf(kind)
  return mark + [...grams].join(` ${mark}`)
}

/**
 * The pieces that every document holding this term is filed under, the telling ones only; none when the index cannot
 * help. `term` is folded; a phrase has single spaces.
 */
export function termGrams(term: string): readonly string[] {
  const grams = new Set<string>()
  for (const { text, isWord, at } of runsOf(term)) {
    if (isWord) {
      // At the start of a longer term the word may have begun before it; a short term is asked to begin a word.
      if (text.length < 3 && (at > 0 || term === text)) grams.add(text)
      addTrigrams(grams, text)
    } else {
      const characters = Array.from(text)
      if (characters.length === 1) grams.add(text)
      addPairs(grams, characters)
    }
  }
  return [...grams]
}

/** A kind's pieces as a term of the index's query language: only quoted words, nothing of what was typed is taken for syntax. */
export const quotedGram = (kind: DocumentKind, gram: string): string => `"${markOf(kind)}${spell(gram)}"`

/** Whether the term is found only where a word begins: one or two letters or digits are too little to search for inside words. */
export const isWordStart = (term: string): boolean => /^[a-z0-9]{1,2}$/.test(term)

interface Run {
  readonly text: string
  readonly isWord: boolean
  /** Where in the text it begins. */
  readonly at: number
}

function runsOf(folded: string): readonly Run[] {
  return Array.from(folded.matchAll(/([a-z0-9]+)|[^a-z0-9\s]+/g), (match) => ({
    text: match[0],
    isWord: match[1] !== undefined,
    at: match.index,
  }))
}

function addTrigrams(grams: Set<string>, word: string): void {
  for (let start = 0; start + 3 <= word.length; start++) grams.add(word.slice(start, start + 3))
}

function addPairs(grams: Set<string>, characters: readonly string[]): void {
  for (const [at, character] of characters.entries()) if (at > 0) grams.add(`${characters[at - 1]}${character}`)
}

/** One letter for each kind. */
const markOf = (kind: DocumentKind) => String.fromCharCode(0x61 + documentKinds.indexOf(kind))

/** ASCII marks are written as characters of the private use area: the index's tokenizer would drop them. */
const spell = (text: string) =>
  text.replace(/[^\sa-z0-9\u0080-\uffff]/g, (mark) => String.fromCharCode(0xe000 + mark.charCodeAt(0)))
