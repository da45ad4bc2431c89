import { ordinalJapanese, ordinalWord } from '../domain/ordinal.ts'
import type { InBothLanguages } from './texts.ts'

/** How search calls what has no title of its own, and the words of its screen. */
export interface SearchText {
  /** A meeting by its number; `label` is what the body calls its meetings, null where it says nothing. */
  readonly meeting: (ordinal: number | null, label: string | null) => string
  readonly title: string
  /** An item that a revision of its plan left behind. */
  readonly older: string
  readonly field: string
  readonly placeholder: string
  readonly results: string
  readonly found: (count: number, more: boolean) => string
  readonly moreHint: string
  readonly begin: string
  readonly beginHint: string
  readonly nothing: (text: string) => string
  readonly nothingHint: string
  readonly nothingHere: string
  readonly kinds: string
  readonly bodies: string
  readonly all: string
  readonly noBody: string
  readonly filters: string
  readonly toField: string
  /** In the palette: the way to this screen. */
  readonly allResults: (text: string) => string
}

export const searchText: InBothLanguages<SearchText> = {
  en: {
    meeting: (ordinal, label) =>
      ordinal === null ? capitalized(label ?? 'meeting') : `${ordinalWord(ordinal)} ${label ?? 'meeting'}`,
    older: 'before a revision',
    title: 'Search',
    field: 'Search the register',
    placeholder: 'A plan, a meeting, a post, in English or Japanese',
    results: 'Results',
    found: (count, more) => (count === 1 ? '1 result' : `${more ? 'the newest ' : ''}${count} results`),
    moreHint: 'There are more. Add a word to narrow them down.',
    begin: 'Type what you look for.',
    beginHint: 'Words in either language, parts of words, numbers and years. All words must be found.',
    nothing: (text) => `Nothing found for “${text}”.`,
    nothingHint: 'Try fewer letters, or the other language.',
    nothingHere: 'Nothing of this kind among the results.',
    kinds: 'Kind',
    bodies: 'Body',
    all: 'All',
    noBody: 'of no body',
    filters: 'Narrow the results',
    toField: 'Search field',
    allResults: (text) => `All results for “${text}”`,
  },
  ja: {
    meeting: (ordinal, label) => `${ordinal === null ? '' : ordinalJapanese(ordinal)}${label ?? '会合'}`,
    older: '改定前',
    title: '検索',
    field: '台帳を検索',
    placeholder: '計画、会議、官職など(日本語・英語)',
    results: '検索結果',
    found: (count, more) => `${more ? '新しい順に' : ''}${count}件`,
    moreHint: 'ほかにも該当があります。語を加えて絞り込んでください。',
    begin: '探す語を入力してください。',
    beginHint: '日本語でも英語でも、語の一部や番号、年でも検索できます。すべての語を含むものが見つかります。',
    nothing: (text) => `「${text}」は見つかりませんでした。`,
    nothingHint: '文字を減らすか、英語でもお試しください。',
    nothingHere: 'この条件に当てはまる結果はありません。',
    kinds: '種類',
    bodies: '本部・会議',
    all: 'すべて',
    noBody: '本部・会議以外',
    filters: '結果の絞り込み',
    toField: '検索欄',
    allResults: (text) => `「${text}」の検索結果をすべて表示`,
  },
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
