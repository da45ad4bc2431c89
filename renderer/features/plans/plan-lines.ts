import type { PlanRow } from '../../../shared/contract/plans.ts'
import type { SeriesRef } from '../../../shared/contract/common.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import { inNameOrder } from '../../../shared/domain/name-order.ts'
import { followUpStates, type FollowUpState, type Language, type PlanKind, planKinds } from '../../../shared/domain/vocabulary.ts'

/** What the list of plans shows; null and '' let everything through. */
export interface PlanFilter {
  readonly text: string
  readonly body: string | null
  readonly kind: PlanKind | null
  readonly state: PlanStateFilter | null
}

/** A state, or every state but concluded. */
const planStateFilters = ['in-force', ...followUpStates] as const
export type PlanStateFilter = (typeof planStateFilters)[number]

export const noFilter: PlanFilter = { text: '', body: null, kind: null, state: null }

export const planColumns = ['name', 'kind', 'adopted', 'term', 'last', 'due', 'state'] as const
export type PlanColumn = (typeof planColumns)[number]

export interface PlanSorting {
  readonly column: PlanColumn
  readonly direction: 'ascending' | 'descending'
}

/** A line of the list: a plan, or an annual series that stands for its years while it is folded. */
export type PlanLine =
  | { readonly is: 'plan'; readonly key: string; readonly row: PlanRow; readonly isNested: boolean }
  | {
      readonly is: 'series'
      readonly key: string
      readonly series: SeriesRef
      readonly rows: readonly PlanRow[]
      readonly isOpen: boolean
    }

/** The plans that fit. Text is looked for in every name in both languages, in kana, width and old kanji folded. */
export function filterPlans(rows: readonly PlanRow[], { text, body, kind, state }: PlanFilter): readonly PlanRow[] {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '')
  return rows.filter(
    (row) =>
      (body === null || row.body.key === body) &&
      (kind === null || row.plan.kind === kind) &&
      (state === null || row.state === state || (state === 'in-force' && row.state !== 'concluded')) &&
      fits(row, words),
  )
}

function fits({ plan, otherNames }: PlanRow, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const names = [plan.name.en, plan.name.ja, ...otherNames].flatMap((name) => (name === null ? [] : [foldText(name)]))
  return words.every((word) => names.some((name) => name.includes(word)))
}

/**
 * The plans in lines, sorted; the years of an annual series stand together, newest first, under one line that takes the
 * place of its newest year. `open`: the series whose years are shown; while text is looked for, all of them are.
 */
export function planLines(
  rows: readonly PlanRow[],
  sorting: PlanSorting,
  open: ReadonlySet<string>,
  language: Language,
): readonly PlanLine[] {
  const groups = new Map<string, PlanRow[]>()
  for (const row of rows) {
    const key = row.series === null ? `plan ${row.plan.key}` : `series ${row.series.key}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  const newestFirst = [...groups.values()].map((group) =>
    group.toSorted((one, other) => (other.plan.fiscalYear ?? 0) - (one.plan.fiscalYear ?? 0)),
  )
  return sortedGroups(newestFirst, sorting, language).flatMap((group) => linesOf(group, open))
}

/** What is alike in the column stands by name, and what has no value there last, in either direction. */
function sortedGroups(
  groups: readonly (readonly PlanRow[])[],
  { column, direction }: PlanSorting,
  language: Language,
): readonly (readonly PlanRow[])[] {
  const byName = inNameOrder(groups, nameOf, language)
  const isUp = direction === 'ascending'
  if (column === 'name') return isUp ? byName : byName.toReversed()
  return byName
    .map((group) => ({ group, key: sortKey(group, column) }))
    .toSorted(({ key: a }, { key: b }) => {
      if (a === b) return 0
      if (a === '' || b === '') return a === '' ? 1 : -1
      return a < b === isUp ? -1 : 1
    })
    .map(({ group }) => group)
}

function linesOf(group: readonly PlanRow[], open: ReadonlySet<string>): readonly PlanLine[] {
  const [first] = group
  if (first === undefined) return []
  const plans = group.map((row): PlanLine => ({ is: 'plan', key: row.plan.key, row, isNested: row.series !== null }))
  if (first.series === null) return plans
  const isOpen = open.has(first.series.key)
  const line: PlanLine = { is: 'series', key: first.series.key, series: first.series, rows: group, isOpen }
  return isOpen ? [line, ...plans] : [line]
}

const noName = { en: null, ja: null }
const nameOf = ([row]: readonly PlanRow[]) => row?.series?.name ?? row?.plan.name ?? noName

/** Compared unit by unit: days as they are stored, places of one digit. */
function sortKey(group: readonly PlanRow[], column: Exclude<PlanColumn, 'name'>): string {
  const [row] = group
  if (row === undefined) return ''
  const oldest = group.at(-1) ?? row
  switch (column) {
    case 'kind':
      return String(planKinds.indexOf(row.plan.kind))
    case 'adopted':
      return oldest.adoptedOn ?? oldest.birth?.on ?? ''
    case 'term':
      return row.term.to ?? row.term.from ?? ''
    case 'last':
      return latest(group.map((one) => one.lastOn ?? ''))
    case 'due':
      return latest(group.map((one) => one.dueOn ?? ''))
    case 'state':
      return String(Math.min(...group.map((one) => urgency.indexOf(one.state))))
  }
}

const latest = (days: readonly string[]): string => days.toSorted().at(-1) ?? ''

/** What needs somebody first. */
const urgency: readonly FollowUpState[] = ['overdue', 'never-followed-up', 'due', 'not-yet-due', 'explained', 'concluded']

/** The states among the years of a series, the most urgent first, each with how many. */
export function statesAmong(rows: readonly PlanRow[]): readonly { readonly state: FollowUpState; readonly count: number }[] {
  return urgency.flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length
    return count === 0 ? [] : [{ state, count }]
  })
}

/** Guards what an older version may have stored. */
export function isPlanFilter(value: unknown): value is PlanFilter {
  if (typeof value !== 'object' || value === null) return false
  const { text, body, kind, state } = value as Readonly<Record<keyof PlanFilter, unknown>>
  const isOneOf = (list: readonly string[], one: unknown) => one === null || (typeof one === 'string' && list.includes(one))
  return (
    typeof text === 'string' &&
    (body === null || typeof body === 'string') &&
    isOneOf(planKinds, kind) &&
    isOneOf(planStateFilters, state)
  )
}

/** What an address asks the list to show: `?body=drugs&state=in-force`. What it does not know is passed over. */
export function filterAsked(search: string): PlanFilter {
  const given = new URLSearchParams(search)
  return {
    text: given.get('text') ?? '',
    body: given.get('body'),
    kind: planKinds.find((kind) => kind === given.get('kind')) ?? null,
    state: planStateFilters.find((state) => state === given.get('state')) ?? null,
  }
}
