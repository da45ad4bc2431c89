/**
 * What a typed search asks for, apart at every space; what stands in quotes (`"five-year plan"`, 「五か年 戦略」) is one term, to be found as
 * one phrase. A quote that is not closed reaches to the end, as one is still typing. Quotes within a word are its own letters.
 */
export const searchTerms = (text: string): readonly string[] => searchPieces(text).map(({ term }) => term)

export interface SearchPiece {
  readonly term: string
  /** It is to be found just so. */
  readonly isQuoted: boolean
}

/** The terms with whether they stand in quotes. */
export function searchPieces(text: string): readonly SearchPiece[] {
  return Array.from(text.matchAll(pieces), (match) => {
    const { straight, curly, corner, double } = match.groups ?? {}
    const quoted = straight ?? curly ?? corner ?? double
    return { term: (quoted ?? match[0]).trim(), isQuoted: quoted !== undefined }
  }).filter(({ term }) => term !== '')
}

/** A phrase in quotes as it is typed, at the beginning of a piece. */
export const typedPhrase = /["＂](?:[^"＂]*)["＂]?|“(?:[^”]*)”?|「(?:[^」]*)」?|『(?:[^』]*)』?/u

const pieces = /(?<!\S)(?:["＂](?<straight>[^"＂]*)["＂]?|“(?<curly>[^”]*)”?|「(?<corner>[^」]*)」?|『(?<double>[^』]*)』?)|\S+/gu
