import type { FilterKey, FilterValue, SearchLexicon } from '../domain/search-query.ts'
import {
  followUpStates,
  itemKinds,
  itemStatuses,
  type Language,
  meetingStatuses,
  outcomes,
  planKinds,
} from '../domain/vocabulary.ts'
import { hitText } from './hit-text.ts'
import type { InBothLanguages } from './texts.ts'
import { vocabularyText } from './vocabulary-text.ts'

/** Words of the filters in a search. The first name of each key is the one proposed. */
export interface SearchFilterText {
  readonly keys: Readonly<Record<FilterKey, readonly [string, ...string[]]>>
  readonly open: string
  readonly closed: string
  /** What a filter is for, beside its name. */
  readonly uses: Readonly<Record<FilterKey, string>>
  readonly examples: Readonly<Record<'plan' | 'on', string>>
  readonly filters: string
  readonly remove: (filter: string) => string
  readonly notUnderstood: (filter: string) => string
  readonly proposals: string
}

export const searchFilterText: InBothLanguages<SearchFilterText> = {
  en: {
    keys: {
      body: ['body', 'headquarters'],
      kind: ['kind', 'type'],
      plan: ['plan'],
      status: ['status', 'state'],
      is: ['is'],
      on: ['on', 'date', 'year', 'when'],
    },
    open: 'open',
    closed: 'closed',
    uses: {
      body: 'of one body',
      kind: 'only meetings, plans, follow-ups …',
      plan: 'what belongs to a plan',
      status: 'overdue, held, done …',
      is: 'open or closed',
      on: 'a day, a year, 2003..2005',
    },
    examples: { plan: 'strategy', on: '2003..2005' },
    filters: 'Filters',
    remove: (filter) => `Remove the filter ${filter}`,
    notUnderstood: (filter) => `Nothing is called so: ${filter}`,
    proposals: 'Ways to narrow the search',
  },
  ja: {
    keys: {
      body: ['本部', '会議体', '本部・会議'],
      kind: ['種別', '種類'],
      plan: ['計画', '計画名'],
      status: ['状態', '状況'],
      is: ['条件'],
      on: ['日付', '年月日', '期間', '年'],
    },
    open: '未了',
    closed: '完了',
    uses: {
      body: '一つの本部・会議に絞る',
      kind: '会合、計画、フォローアップなど',
      plan: '一つの計画に関わるもの',
      status: '期日超過、開催済み、実施済みなど',
      is: '未了・完了',
      on: '日、年、平成15年〜平成17年など',
    },
    examples: { plan: '戦略', on: '平成15年〜平成17年' },
    filters: '絞り込み',
    remove: (filter) => `絞り込み「${filter}」を外す`,
    notUnderstood: (filter) => `該当する名称がありません: ${filter}`,
    proposals: '検索の絞り込み方',
  },
}

/** A body by its key and everything it is called. */
export interface NamedBody {
  readonly key: string
  readonly names: readonly string[]
}

/** All that may be typed as a filter, in both languages, whichever the page speaks. */
export function searchLexicon(bodies: readonly NamedBody[]): SearchLexicon {
  const { en, ja } = searchFilterText
  const keysOf = (key: FilterKey) => [...en.keys[key], ...ja.keys[key]]
  return {
    keys: {
      body: keysOf('body'),
      kind: keysOf('kind'),
      plan: keysOf('plan'),
      status: keysOf('status'),
      is: keysOf('is'),
      on: keysOf('on'),
    },
    values: {
      body: bodies.map(({ key, names }) => ({ value: key, names: [key, ...names] })),
      kind: kindValues,
      status: statusValues,
      is: [
        { value: 'open', names: [en.open, ja.open] },
        { value: 'closed', names: [en.closed, ja.closed] },
      ],
    },
  }
}

const called = (value: string, name: (language: Language) => string, ...others: readonly string[]): FilterValue => ({
  value,
  names: [name('en'), name('ja'), ...others],
})

/** Kinds of things, of agenda lines (`item:`) and of plans (`plan:`). */
const kindValues: readonly FilterValue[] = [
  ...(Object.keys(hitText.en) as (keyof typeof hitText.en)[])
    .filter((kind) => kind !== 'commands')
    // "plan" as well as "Plans", "agenda-item" as well as "Agenda lines".
    .map((kind) => called(kind, (language) => hitText[language][kind], kind)),
  ...itemKinds.map((kind) => called(`item:${kind}`, (language) => vocabularyText[language].itemKind[kind])),
  ...planKinds.map((kind) => called(`plan:${kind}`, (language) => vocabularyText[language].planKind[kind])),
]

/** How meetings, plans, reported items and agenda lines (`outcome:`) stand. */
const statusValues: readonly FilterValue[] = [
  ...meetingStatuses.map((status) => called(`meeting:${status}`, (language) => vocabularyText[language].meetingStatus[status])),
  ...followUpStates.map((state) => called(`plan:${state}`, (language) => vocabularyText[language].followUpState[state])),
  ...itemStatuses.map((status) => called(`item:${status}`, (language) => vocabularyText[language].itemStatus[status])),
  ...outcomes.map((outcome) => called(`outcome:${outcome}`, (language) => vocabularyText[language].outcome[outcome])),
]
