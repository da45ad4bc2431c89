import { filterKeys, type FilterKey, keyNamed, type SearchLexicon, valuesNamed } from '../../../shared/domain/search-query.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { searchFilterText } from '../../../shared/text/search-filter-text.ts'

/** A way to go on with what is typed. */
export interface SearchProposal {
  /** What stands in the field then. */
  readonly text: string
  /** `body:`, `kind:follow-up`. */
  readonly label: string
  /** What it is good for. */
  readonly use: string
}

export interface SearchProposals {
  /** Values for a filter whose name is typed. */
  readonly values: readonly SearchProposal[]
  /** Filters that begin with the word being typed; all of them where nothing is. */
  readonly keys: readonly SearchProposal[]
}

const mostValues = 12

/** How the filter at the end of the typed text may go on, in the page's language; the text before it stays. */
export function proposeFilters(typed: string, lexicon: SearchLexicon, language: Language): SearchProposals {
  const last = /\S*$/u.exec(typed)?.[0] ?? ''
  const before = typed.slice(0, typed.length - last.length)
  const colon = last.search(/[:：]/u)
  const key = colon < 0 ? null : keyNamed(last.slice(0, colon), lexicon)
  if (key !== null) return { values: valuesFor(key, last, colon, { before, lexicon, language }), keys: [] }
  const begun = foldText(last)
  const words = searchFilterText[language]
  const keys = filterKeys
    .filter((one) => begun === '' || lexicon.keys[one].some((name) => foldText(name).startsWith(begun)))
    .map((one) => ({ text: `${before}${words.keys[one][0]}:`, label: `${words.keys[one][0]}:`, use: words.uses[one] }))
  return { values: [], keys }
}

interface Around {
  readonly before: string
  readonly lexicon: SearchLexicon
  readonly language: Language
}

function valuesFor(
  key: FilterKey,
  last: string,
  colon: number,
  { before, lexicon, language }: Around,
): readonly SearchProposal[] {
  const words = searchFilterText[language]
  const [name, begun] = [last.slice(0, colon), last.slice(colon + 1).replace(/^["「]/u, '')]
  if (key === 'plan' || key === 'on') {
    if (begun !== '') return []
    const label = `${name}:${words.examples[key]}`
    return [{ text: `${before}${label}`, label, use: words.uses[key] }]
  }
  const values = lexicon.values[key]
  const fitting = begun === '' ? values : valuesNamed(begun, values)
  const proposals = fitting.slice(0, mostValues).map((value) => {
    const shown = nameOf(value.names, language)
    const label = `${name}:${/\s/u.test(shown) ? `"${shown}"` : shown}`
    return { text: `${before}${label} `, label, use: '' }
  })
  // What is typed whole needs no proposal.
  return proposals.length === 1 && proposals[0]?.text.trim() === `${before}${last}`.trim() ? [] : proposals
}

/** Names stand in the order English, Japanese, others; a body's key comes first. */
function nameOf(names: readonly string[], language: Language): string {
  const isJapanese = (name: string) => /[\u3040-\u30ff\u3400-\u9fff]/u.test(name)
  const own = names.filter((name) => isJapanese(name) === (language === 'ja'))
  const named = own[0] ?? names[0] ?? ''
  return language === 'en' ? named.toLocaleLowerCase('en') : named
}
