/**
 * What a typed search asks for, apart at every space; what stands in quotes (`"five-year plan"`, 「五か年 戦略」) is one term, to be found as
 * one phrase. A quote that is not closed reaches to the end, as one is still typing. Quotes within a word are its own letters.
 */
export function searchTerms(text: string): readonly string[] {
  return Array.from(text.matchAll(pieces), (match) => {
    const { straight, curly, corner, double } = match.groups ?? {}
    return (straight ?? curly ?? corner ?? double ?? match[0]).trim()
  }).filter((term) => term !== '')
}

/** A phrase in quotes as it is typed, at the beginning of a piece. */
export const typedPhrase = /["＂](?:[^"＂]*)["＂]?|“(?:[^”]*)”?|「(?:[^」]*)」?|『(?:[^』]*)』?/u

const pieces = /(?<!\S)(?:["＂](?<straight>[^"＂]*)["＂]?|“(?<curly>[^”]*)”?|「(?<corner>[^」]*)」?|『(?<double>[^』]*)』?)|\S+/gu
