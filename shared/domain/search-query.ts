import { firstDay, type IsoDate, lastDay } from './calendar.ts'
import { fiscalYearEnd, fiscalYearStart } from './fiscal-year.ts'
import { foldText } from './fold-text.ts'
import { parsePartial } from './parse-date.ts'
import { typedPhrase } from './search-terms.ts'

/** What a search is narrowed by. `on`: when it happened. */
export const filterKeys = ['body', 'kind', 'plan', 'status', 'is', 'on'] as const
export type FilterKey = (typeof filterKeys)[number]

/** A value that a filter may have, with all that it is called, in either language. */
export interface FilterValue {
  readonly value: string
  readonly names: readonly string[]
}

/** What the filters and their values are called. `plan` and `on` have no list: any text, any date. */
export interface SearchLexicon {
  readonly keys: Readonly<Record<FilterKey, readonly string[]>>
  readonly values: Readonly<Record<'body' | 'kind' | 'status' | 'is', readonly FilterValue[]>>
}

interface Typed {
  /** As it stands in the typed text. */
  readonly raw: string
  /** Where it begins in the typed text. */
  readonly at: number
}

/** A filter as it was typed. One that was not understood has no values, no text or no days: it narrows nothing. */
export type SearchFilter = Typed &
  (
    | { readonly key: 'body' | 'kind' | 'status' | 'is'; readonly values: readonly string[] }
    | { readonly key: 'plan'; readonly text: string }
    | { readonly key: 'on'; readonly from: IsoDate | null; readonly to: IsoDate | null }
  )

export interface SearchQuery {
  /** What is to be found in texts, in the order typed, phrases in their quotes. */
  readonly words: string
  readonly filters: readonly SearchFilter[]
}

/** A word, a phrase in quotes, or `key:value` with the value perhaps in quotes; full-width colons count. */
const pieces = new RegExp(
  `(?<key>[^\\s:："「]+)[:：](?:"(?<quoted>[^"]*)"?|「(?<cornered>[^」]*)」?|(?<value>\\S*))|(?<!\\S)(?:${typedPhrase.source})|\\S+`,
  'gu',
)

/**
 * Reads what was typed as words and filters: `strategy body:drugs kind:follow-up 2003..2005 is:open`, 「戦略 本部:薬物 種別:フォローアップ」. A colon
 * after anything but a filter's name stays part of a word. A value may be given by its beginning.
 */
export function readSearch(typed: string, lexicon: SearchLexicon): SearchQuery {
  const words: string[] = []
  const filters: SearchFilter[] = []
  for (const match of typed.matchAll(pieces)) {
    const raw = match[0]
    const { key: name, quoted, cornered, value } = match.groups ?? {}
    const key = name === undefined ? null : keyNamed(name, lexicon)
    if (key !== null) {
      filters.push(filterOf(key, quoted ?? cornered ?? value ?? '', { raw, at: match.index }, lexicon))
      continue
    }
    const days = raw.includes('..') || /[~〜～]/.test(raw) ? readDays(raw) : null
    if (days === null) words.push(raw)
    else filters.push({ key: 'on', raw, at: match.index, ...days })
  }
  return { words: words.join(' '), filters }
}

/** Whether a filter says something the register can be narrowed by. */
export function isUnderstood(filter: SearchFilter): boolean {
  switch (filter.key) {
    case 'plan':
      return filter.text !== ''
    case 'on':
      return filter.from !== null || filter.to !== null
    case 'body':
    case 'kind':
    case 'status':
    case 'is':
      return filter.values.length > 0
  }
}

/** The typed text without one of its filters. */
export function withoutFilter(typed: string, { raw, at }: Pick<SearchFilter, 'raw' | 'at'>): string {
  return `${typed.slice(0, at)}${typed.slice(at + raw.length)}`.replaceAll(/\s+/gu, ' ').trim()
}

/** The filter with this name in any of its languages. */
export function keyNamed(name: string, lexicon: SearchLexicon): FilterKey | null {
  const wanted = plain(name)
  return filterKeys.find((key) => lexicon.keys[key].some((known) => plain(known) === wanted)) ?? null
}

/** The values that a text names: exactly, else those that begin so, else those that hold it; none for an empty text. */
export function valuesNamed(text: string, values: readonly FilterValue[]): readonly FilterValue[] {
  const wanted = plain(text)
  if (wanted === '') return []
  const names = plainNamesOf(values)
  const fits = (does: (name: string) => boolean) => values.filter((_, at) => names[at]?.some(does))
  const exact = fits((name) => name === wanted)
  if (exact.length > 0) return exact
  const begun = fits((name) => name.startsWith(wanted))
  return begun.length > 0 ? begun : fits((name) => name.includes(wanted))
}

/** Days typed as a range (2003..2005, ..2003-04, H15〜H17), one date, or a fiscal year (FY2003, 平成15年度). Null: none of these. */
export function readDays(text: string): { readonly from: IsoDate | null; readonly to: IsoDate | null } | null {
  const [first = '', second, ...more] = text.split(/\.{2,}|[~〜～]/u)
  if (more.length > 0) return null
  const from = spanOf(first)
  const to = second === undefined ? from : spanOf(second)
  if ((from === null && first !== '') || (to === null && second !== undefined && second !== '')) return null
  if (from === null && to === null) return null
  return { from: from?.from ?? null, to: to?.to ?? null }
}

function filterOf(key: FilterKey, value: string, typed: Typed, lexicon: SearchLexicon): SearchFilter {
  switch (key) {
    case 'plan':
      return { key, text: value.trim(), ...typed }
    case 'on':
      return { key, ...(readDays(value) ?? { from: null, to: null }), ...typed }
    case 'body':
    case 'kind':
    case 'status':
    case 'is':
      return { key, values: valuesNamed(value, lexicon.values[key]).map((one) => one.value), ...typed }
  }
}

function spanOf(text: string): { readonly from: IsoDate; readonly to: IsoDate } | null {
  const fiscal = /^(?:fy ?(?<en>\d{4})|(?<ja>.+年)度)$/iu.exec(text.normalize('NFKC').trim())?.groups
  const parsed = parsePartial(fiscal?.en ?? fiscal?.ja ?? text)
  if (!parsed.ok) return null
  if (fiscal === undefined) return { from: firstDay(parsed.date), to: lastDay(parsed.date) }
  const year = Number(parsed.date.slice(0, 4))
  // The last year of the calendar has no end here.
  return year >= 2999 ? null : { from: fiscalYearStart(year), to: fiscalYearEnd(year) }
}

/** Folded once for each list. */
const plainNames = new WeakMap<readonly FilterValue[], readonly (readonly string[])[]>()

function plainNamesOf(values: readonly FilterValue[]): readonly (readonly string[])[] {
  const known = plainNames.get(values) ?? values.map(({ names }) => names.map(plain))
  plainNames.set(values, known)
  return known
}

/** Names are told apart by their letters alone: `follow-up`, `followup` and "Follow-up" are one. */
const plain = (name: string) => foldText(name).replaceAll(/[\s\-_・]/gu, '')
