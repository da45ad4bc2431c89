import { foldName } from '../../../shared/domain/names.ts'
import type { Identity, List, Value, Values } from './list.ts'
import type { ListRow, RegisterLists } from './register-lists.ts'
import type { Resolver } from './resolver.ts'

export interface Matched {
  readonly row: ListRow | null
  /** Rows of the register it may be, where that is not plain. */
  readonly candidates: readonly number[]
  readonly isConflict: boolean
  /** The line that spoke of the same thing before. */
  readonly earlier: number | null
}

export interface RowMatcher {
  (values: Values, line: number): Matched
  readonly byId: (id: number) => ListRow | null
}

/**
 * Knows rows of a list again: by their number within what they belong to, then by the list's identities, the surest first. Where the
 * number says one row and the rest another, or several rows fit, people decide.
 */
export function rowMatcher(list: List, register: RegisterLists, find: Resolver): RowMatcher {
  const rows = register.rows(list.key)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const indexes = list.identities.map((identity) => (isColumns(identity) ? indexOf(rows, identity, list) : null))
  const exclusive = (list.exclusive ?? []).map((columns) => ({ columns, index: indexOf(rows, columns, list) }))
  const seen = new Map<string, number>()
  const container = list.columns.find(({ isRequired, value }) => isRequired && value.is === 'one')?.key ?? null

  function byNumber(values: Values): ListRow | null {
    const row = typeof values['id'] === 'number' ? byId.get(values['id']) : undefined
    if (row === undefined) return null
    if (container !== null) return values[container] === undefined || values[container] === row.values[container] ? row : null
    const names = namesIn(values)
    return names.length === 0 || names.some((name) => find.named(list.key, name).has(row.id)) ? row : null
  }

  /** The rows that the first telling identity finds. */
  function byIdentities(values: Values): readonly ListRow[] {
    const given = (column: string): Value => values[column] ?? otherwise(list, column)
    let stricter: readonly string[] = []
    for (const [at, identity] of list.identities.entries()) {
      if (!isColumns(identity)) {
        const found = byName(values, identity.byNameWithin)
        if (found.length > 0) return found
        continue
      }
      const key = keyOf(identity, given)
      if (key === null) continue
      const found = (indexes[at]?.get(key) ?? []).filter((row) =>
        // What a surer identity told apart is another row, unless the register does not know it yet.
        stricter.every((column) => identity.includes(column) || given(column) === null || row.values[column] === null),
      )
      if (found.length > 0) return found
      stricter = [...stricter, ...identity]
    }
    return []
  }

  function byName(values: Values, within: string | null): readonly ListRow[] {
    const found = new Map<number, ListRow>()
    for (const name of namesIn(values)) {
      for (const target of find.named(list.key, name)) {
        const row = typeof target === 'number' ? byId.get(target) : undefined
        const isWithin = within === null || values[within] === undefined || values[within] === row?.values[within]
        if (row !== undefined && isWithin) found.set(row.id, row)
      }
    }
    return [...found.values()]
  }

  const matcher = (values: Values, line: number): Matched => {
    const own = byNumber(values)
    const others = byIdentities(values)
    const isElsewhere = own !== null && others.length > 0 && !others.some(({ id }) => id === own.id)
    const [first] = others
    const row = own ?? (others.length === 1 ? (first ?? null) : null)
    if ((isElsewhere && !movesInTree(list, own, values)) || (row === null && others.length > 1)) {
      const candidates = [...new Set([...(own === null ? [] : [own]), ...others].map(({ id }) => id))]
      return { row: null, candidates, isConflict: true, earlier: null }
    }
    if (row === null) {
      const rivals = exclusive.flatMap(
        ({ columns, index }) => index.get(keyOf(columns, (column) => values[column] ?? otherwise(list, column)) ?? '') ?? [],
      )
      if (rivals.length > 0)
        return { row: null, candidates: [...new Set(rivals.map(({ id }) => id))], isConflict: true, earlier: null }
    }
    const key = row === null ? newKey(list, values) : `row ${row.id}`
    const earlier = key === null ? null : (seen.get(key) ?? null)
    if (key !== null && earlier === null) seen.set(key, line)
    return { row, candidates: [], isConflict: false, earlier }
  }
  return Object.assign(matcher, { byId: (id: number) => byId.get(id) ?? null })
}

/** A line under its own number whose place another has now: it was moved, unless its title says otherwise. */
const movesInTree = (list: List, own: ListRow | null, values: Values): boolean =>
  list.columns.some(({ stands }) => stands.in === 'tree') &&
  ['title_ja', 'title_en'].some((title) => values[title] !== undefined && values[title] === own?.values[title])

const isColumns = (identity: Identity): identity is readonly string[] => Array.isArray(identity)

const namesIn = (values: Values): readonly string[] =>
  [values['name_ja'], values['name_en']].flatMap((name) => (typeof name === 'string' ? [name] : []))

const otherwise = (list: List, column: string): Value => list.columns.find(({ key }) => key === column)?.otherwise ?? null

function indexOf(rows: readonly ListRow[], identity: readonly string[], list: List): ReadonlyMap<string, readonly ListRow[]> {
  const index = new Map<string, ListRow[]>()
  for (const row of rows) {
    const key = keyOf(identity, (column) => row.values[column] ?? otherwise(list, column))
    if (key === null) continue
    const found = index.get(key)
    if (found) found.push(row)
    else index.set(key, [row])
  }
  return index
}

/** Null where one of the columns is blank. */
function keyOf(identity: readonly string[], valueOf: (column: string) => Value): string | null {
  const parts: string[] = []
  for (const column of identity) {
    const value = valueOf(column)
    if (value === null || value === '') return null
    parts.push(isWords(column) ? foldName(String(value)) : String(value))
  }
  return parts.join('\u0000')
}

const isWords = (column: string) => /^(?:title|text|name)(?:_|$)/.test(column)

/** By what two new rows of one file would be the same thing; two persons of one name are told apart by their numbers. */
function newKey(list: List, values: Values): string | null {
  for (const identity of list.identities) {
    const within = isColumns(identity) ? null : identity.byNameWithin
    const name = values['name_ja'] === undefined ? 'name_en' : 'name_ja'
    const named = [name, ...(within === null ? [] : [within]), 'id'].filter((one) => values[one] !== undefined)
    const columns = isColumns(identity) ? identity : named
    if (columns.length === 0 || columns[0] === 'id') continue
    const key = keyOf(columns, (column) => values[column] ?? otherwise(list, column))
    if (key !== null) return `${columns.join()} ${key}`
  }
  return null
}
