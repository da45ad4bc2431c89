import { foldText } from '../../../shared/domain/fold-text.ts'
import { type ListKey, listKeys } from '../../../shared/domain/list-keys.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { fieldText } from '../../../shared/text/field-text.ts'
import { listText } from '../../../shared/text/list-text.ts'
import type { List, ListColumn } from './list.ts'
import { lists } from './lists.ts'

/** What a column is called, in words. */
export function headWords({ key, stands }: ListColumn, language: Language): string {
  const { fields, inEnglish, inJapanese } = fieldText[language]
  const own = listText[language].head[key]
  if (own !== undefined) return own
  const stored = stands.in === 'row' ? stands.column : key
  const [, stem, tongue] = /^(.+)_(en|ja)$/.exec(stored) ?? []
  if (stem !== undefined && fields[stored] === undefined) {
    return tongue === 'en' ? inEnglish(fields[stem] ?? stem) : inJapanese(fields[stem] ?? stem)
  }
  return fields[stored] ?? fields[`${stored}_id`] ?? key
}

/** A head as files have it: its words, and its key in brackets, by which it is read back in whatever language. */
export const headOf = (column: ListColumn, language: Language): string => `${headWords(column, language)} [${column.key}]`

/** Which column each head names: by the key in its brackets, else by its words in either language, or others in use. One column is named once. */
export function columnsOf(list: List, heads: readonly string[]): readonly (string | null)[] {
  const names = namesOfHeads(list)
  const taken = new Set<string>()
  return heads.map((head) => {
    const plain = head.normalize('NFKC').trim()
    const bracketed = /\[([a-z_0-9]+)\]\s*$/.exec(plain)?.[1]
    const key = list.columns.some((column) => column.key === bracketed) ? bracketed : names.get(foldText(plain))
    if (key === undefined || taken.has(key)) return null
    taken.add(key)
    return key
  })
}

/** The list that the most heads name; null when fewer than two do and none with brackets. */
export function guessList(heads: readonly string[]): ListKey | null {
  const scored = listKeys.map((key) => {
    const list = lists[key]
    const found = columnsOf(list, heads).filter((column) => column !== null)
    const needed = list.columns.filter(({ isRequired }) => isRequired)
    const isWhole = needed.every((column) => found.includes(column.key))
    return { key, score: found.length + (isWhole ? 2 : -2) - (found.length < heads.length / 3 ? 1 : 0) }
  })
  const [best] = scored.toSorted((one, other) => other.score - one.score)
  return best !== undefined && best.score >= 2 ? best.key : null
}

function namesOfHeads(list: List): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const add = (name: string, key: string) => {
    const folded = foldText(name)
    if (!names.has(folded)) names.set(folded, key)
  }
  for (const { key } of list.columns) add(key, key)
  for (const column of list.columns) for (const language of ['en', 'ja'] as const) add(headWords(column, language), column.key)
  for (const { key, heads } of list.columns) for (const head of heads ?? []) add(head, key)
  return names
}
