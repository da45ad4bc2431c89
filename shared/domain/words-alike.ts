import { foldText, foldWithPlaces } from './fold-text.ts'
import type { SearchPiece } from './search-terms.ts'
import { type WordMatter, wordMatters } from './word-matters.ts'

/** A word to be looked for in another's place. */
export interface OtherWord {
  /** Folded as documents are. */
  readonly term: string
  /** An English word is found where a word begins: "plan", not "explanation". */
  readonly beginsWord: boolean
  /** As it is told to people. */
  readonly said: string
}

/** A piece of a typed search with the words that mean the same. */
export interface AskedWord {
  /** The folded terms it was typed as; all of them must be found, or one of the others. */
  readonly typed: readonly string[]
  /** The nearest in meaning first. */
  readonly others: readonly OtherWord[]
}

/** Words for one piece, and pieces that are widened; more would say nothing to anybody. */
const mostOthers = 9
const mostWidened = 3

/**
 * The pieces of a search with the words that mean the same: a whole word in any of its spellings (`pistols`, `money laundering`), a Japanese word also
 * within a longer one, which then keeps the rest (けん銃対策 → 銃器対策). What stands in quotes is to be found just so and has no others.
 */
export function wordsAlike(pieces: readonly SearchPiece[], matters: readonly WordMatter[] = wordMatters): readonly AskedWord[] {
  const known = knownWords(matters)
  const asked: AskedWord[] = []
  let widened = 0
  for (let at = 0; at < pieces.length; ) {
    const { count, others } = othersAt(pieces, at, known)
    const typed = pieces.slice(at, at + count).flatMap(foldedTerms)
    at += count
    if (typed.length === 0) continue
    const isWidened = others.length > 0 && widened < mostWidened
    if (isWidened) widened++
    asked.push({ typed, others: isWidened ? others : [] })
  }
  return asked
}

/** The words that would be looked for as well, as they are told; none where nothing is known to mean the same. */
export const otherWords = (asked: readonly AskedWord[]): readonly string[] => [
  ...new Set(asked.flatMap(({ others }) => others.map(({ said }) => said))),
]

/** Whether a folded word is one of those that have others: it is no mistake for another word. */
export const hasWordsAlike = (folded: string): boolean => knownWords(wordMatters).byForm.has(stemOf(folded))

/** A phrase holds spaces as typed; a word has none but those that folding brings. */
const foldedTerms = ({ term, isQuoted }: SearchPiece): readonly string[] =>
  (isQuoted ? [foldText(term)] : foldText(term).split(' ')).filter((folded) => folded !== '')

interface KnownWords {
  /** By the folded form, English ones without their plural. */
  readonly byForm: ReadonlyMap<string, readonly OtherWord[]>
  /** Japanese words, the longest first. */
  readonly japanese: readonly string[]
  /** How many words the longest English one has. */
  readonly mostParts: number
}

const kept = new WeakMap<readonly WordMatter[], KnownWords>()

function knownWords(matters: readonly WordMatter[]): KnownWords {
  const known = kept.get(matters) ?? readMatters(matters)
  kept.set(matters, known)
  return known
}

function readMatters(matters: readonly WordMatter[]): KnownWords {
  const byForm = new Map<string, readonly OtherWord[]>()
  const add = (word: string, others: readonly string[]) => {
    const form = stemOf(foldText(word))
    const before = byForm.get(form) ?? []
    // What holds the word itself is found by it anyway.
    const own = others.map(otherWord).filter(({ term }) => !term.includes(form))
    byForm.set(form, [...before, ...own.filter(({ term }) => before.every((one) => one.term !== term))])
  }
  for (const { rings, typedOnly = [] } of matters) {
    for (const [at, ring] of rings.entries()) {
      const near = [ring, ...rings.slice(at + 1), ...rings.slice(0, at).toReversed()]
      for (const word of ring) add(word, ofItsLanguageFirst(word, near))
    }
    for (const word of typedOnly) add(word, ofItsLanguageFirst(word, rings))
  }
  const forms = [...byForm.keys()]
  return {
    byForm,
    japanese: forms.filter((form) => !isEnglish(form)).toSorted((a, b) => b.length - a.length),
    mostParts: Math.max(1, ...forms.filter(isEnglish).map((form) => form.split(' ').length)),
  }
}

/** Ring by ring, those of the word's own language before their translations: a handgun is told as a firearm before it is told as 銃器. */
const ofItsLanguageFirst = (word: string, rings: readonly (readonly string[])[]): readonly string[] => {
  const isOwn = (other: string) => isEnglish(foldText(other)) === isEnglish(foldText(word))
  return rings.flatMap((ring) => [...ring.filter(isOwn), ...ring.filter((other) => !isOwn(other))])
}

/** The longest word that begins with this piece, as so many pieces, with its others. */
function othersAt(
  pieces: readonly SearchPiece[],
  at: number,
  known: KnownWords,
): { readonly count: number; readonly others: readonly OtherWord[] } {
  for (let count = Math.min(known.mostParts, pieces.length - at); count > 0; count--) {
    const own = pieces.slice(at, at + count)
    if (own.some(({ isQuoted }) => isQuoted)) continue
    const others = known.byForm.get(stemOf(own.map(({ term }) => foldText(term)).join(' ')))
    if (others !== undefined) return { count, others: others.slice(0, mostOthers) }
  }
  const piece = pieces[at]
  return { count: 1, others: piece === undefined || piece.isQuoted ? [] : othersWithin(piece.term, known) }
}

/** The Japanese words within a longer one, each replaced by the others of its language; the rest stays as typed. */
function othersWithin(raw: string, { byForm, japanese }: KnownWords): readonly OtherWord[] {
  const { folded, places } = foldWithPlaces(raw)
  if (folded.includes(' ')) return []
  const found: OtherWord[] = []
  for (let at = 0; at < folded.length; ) {
    const word = japanese.find((one) => folded.startsWith(one, at))
    const end = at + (word?.length ?? 1)
    for (const other of word === undefined ? [] : (byForm.get(word) ?? [])) {
      if (other.beginsWord) continue
      found.push(otherWord(`${raw.slice(0, places[at])}${other.said}${raw.slice(places[end])}`))
    }
    at = end
  }
  return found.filter(({ term }) => !term.includes(folded)).slice(0, mostOthers)
}

function otherWord(said: string): OtherWord {
  const term = foldText(said)
  return { term, beginsWord: isEnglish(term), said }
}

const isEnglish = (folded: string): boolean => /^[a-z -]+$/.test(folded)

/** English words are one in the singular and in the plural: strategies, strategy. */
const stemOf = (folded: string): string =>
  isEnglish(folded) ? folded.replace(/ies$/, 'y').replace(/(?<=[a-rt-z]{2})s$/, '') : folded
