import { precisionOf } from '../../shared/domain/calendar.ts'
import { foldText } from '../../shared/domain/fold-text.ts'
import { parsePartial } from '../../shared/domain/parse-date.ts'
import { withOtherNumbers } from '../../shared/domain/other-numbers.ts'
import { searchTerms } from '../../shared/domain/search-terms.ts'
import type { DocumentKind } from './document.ts'
import { isWordStart, quotedGram, termGrams } from './grams.ts'

/** One way of understanding what was typed: all of these terms must be found. */
export type Reading = readonly string[]

/** Longer texts are cut: nobody types them. */
const longestText = 400
/** Pieces asked of the index for one reading. They only narrow: every document is checked against the terms themselves. */
const mostGrams = 8

/**
 * The terms of a typed text, folded as documents are: as typed, what stands in quotes as one; with its numbers written
 * the other way (5か年, 五か年); and, when all of it is a day or month in whatever form, as that date. Empty when there is nothing to look for.
 */
export function parseSearch(typed: string): readonly Reading[] {
  const text = typed.slice(0, longestText).toWellFormed().replaceAll('\u0000', ' ')
  // Japanese may be parted by spaces into terms, so it is split before folding drops them; folding can give new ones outside a phrase.
  const terms = [...new Set(searchTerms(text).flatMap(foldedTerm))].filter((term) => term !== '')
  if (terms.length === 0) return []
  const readings: Reading[] = [terms]
  const other = withOtherNumbers(terms)
  if (other.some((term, at) => term !== terms[at])) readings.push(other)
  const date = parsePartial(text)
  if (date.ok && precisionOf(date.date) !== 'year' && !terms.includes(date.date)) readings.push([date.date])
  return readings
}

/** A phrase holds spaces as typed, and keeps them; a word has none but those that folding brings. */
const foldedTerm = (term: string): readonly string[] => (/\s/u.test(term) ? [foldText(term)] : foldText(term).split(' '))

/** The readings as a query of the index, for one kind. */
export function matchOf(kind: DocumentKind, readings: readonly Reading[]): string {
  return readings
    .map((terms) => gramsOf(terms).map((gram) => quotedGram(kind, gram)))
    .map((grams) => `(${grams.join(' AND ')})`)
    .join(' OR ')
}

/** Words each of which stands in one of its ways, as a query of the index, for one kind. */
export function matchOfWays(kind: DocumentKind, words: readonly (readonly Reading[])[]): string {
  return words.map((ways) => `(${matchOf(kind, ways)})`).join(' AND ')
}

/** What the text of a document must be checked for: word starts are told by the index alone. */
export const termsToCheck = (terms: Reading): readonly string[] => terms.filter((term) => !isWordStart(term))

function gramsOf(terms: Reading): readonly string[] {
  const starts = terms.filter(isWordStart).flatMap(termGrams)
  const others = [...new Set(terms.filter((term) => !isWordStart(term)).flatMap(termGrams))]
  // Evenly taken: the beginning of a long text tells no more than its end.
  const step = Math.max(1, others.length / mostGrams)
  const kept = others.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
  return [...starts, ...kept]
}
