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
  /** Where filters were typed too. */
  readonly nothingFilteredHint: string
  readonly withoutFilters: (words: string) => string
  /** Over searches with fewer words, where all of them together found nothing. */
  readonly fewerWords: string
  readonly searchOnly: (words: string) => string
  readonly nothingHere: string
  readonly kinds: string
  readonly bodies: string
  readonly all: string
  readonly noBody: string
  readonly filters: string
  readonly toField: string
  /** The words that were found in place of those typed. */
  readonly instead: (typed: string, found: string) => string
  readonly saveSearch: string
  readonly saveName: string
  readonly nameMissing: string
  readonly savedAs: (name: string) => string
  readonly saved: string
  readonly searchSaved: (name: string) => string
  readonly searchRemoved: (name: string) => string
  readonly removeSaved: (name: string) => string
  readonly day: string
  readonly readOn: (day: string) => string
  readonly rostersOn: (day: string) => string
  readonly calendarOf: (fiscalYear: string) => string
  readonly around: string
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
    placeholder: 'Words in English or Japanese, body:drugs, 2003..2005',
    results: 'Results',
    found: (count, more) => (count === 1 ? '1 result' : `${more ? 'the newest ' : ''}${count} results`),
    moreHint: 'There are more. Add a word to narrow them down.',
    begin: 'Type what you look for.',
    beginHint: 'Words in either language, parts of words, numbers and years. All words must be found.',
    nothing: (text) => `Nothing found for “${text}”.`,
    nothingHint: 'Try fewer letters, or the other language.',
    nothingFilteredHint: 'The filters may leave it out.',
    withoutFilters: (words) => `Search “${words}” without filters`,
    fewerWords: 'With fewer words',
    searchOnly: (words) => `Search “${words}”`,
    nothingHere: 'Nothing of this kind among the results.',
    kinds: 'Kind',
    bodies: 'Body',
    all: 'All',
    noBody: 'of no body',
    filters: 'Narrow the results',
    toField: 'Search field',
    instead: (typed, found) => `Nothing holds “${typed}”. This is what holds “${found}”.`,
    saveSearch: 'Save this search',
    saveName: 'Name of the search',
    nameMissing: 'Give it a name.',
    savedAs: (name) => `Saved as “${name}”`,
    saved: 'Saved searches',
    searchSaved: (name) => `Search saved as “${name}”`,
    searchRemoved: (name) => `Saved search “${name}” removed`,
    removeSaved: (name) => `Remove the saved search “${name}”`,
    day: 'Day',
    readOn: (day) => `Read the register as of ${day}`,
    rostersOn: (day) => `Rosters of ${day}`,
    calendarOf: (fiscalYear) => `Calendar of ${fiscalYear}`,
    around: 'Meetings around that day',
    allResults: (text) => `All results for “${text}”`,
  },
  ja: {
    meeting: (ordinal, label) => `${ordinal === null ? '' : ordinalJapanese(ordinal)}${label ?? '会合'}`,
    older: '改定前',
    title: '検索',
    field: '台帳を検索',
    placeholder: '計画、会合、官職など　本部:薬物　平成15年〜平成17年',
    results: '検索結果',
    found: (count, more) => `${more ? '新しい順に' : ''}${count}件`,
    moreHint: 'ほかにも該当があります。語を加えて絞り込んでください。',
    begin: '探す語を入力してください。',
    beginHint: '日本語でも英語でも、語の一部や番号、年でも検索できます。すべての語を含むものが見つかります。',
    nothing: (text) => `「${text}」は見つかりませんでした。`,
    nothingHint: '文字を減らすか、英語でもお試しください。',
    nothingFilteredHint: '絞り込みの条件から外れている可能性があります。',
    withoutFilters: (words) => `絞り込まずに「${words}」を検索`,
    fewerWords: '語を減らして検索',
    searchOnly: (words) => `「${words}」を検索`,
    nothingHere: 'この条件に当てはまる結果はありません。',
    kinds: '種類',
    bodies: '本部・会議',
    all: 'すべて',
    noBody: '本部・会議以外',
    filters: '結果の絞り込み',
    toField: '検索欄',
    instead: (typed, found) => `「${typed}」は見つからないため、「${found}」の検索結果を表示しています。`,
    saveSearch: 'この検索を保存',
    saveName: '検索の名称',
    nameMissing: '名称を入力してください。',
    savedAs: (name) => `「${name}」として保存済み`,
    saved: '保存した検索',
    searchSaved: (name) => `検索を「${name}」として保存しました`,
    searchRemoved: (name) => `保存した検索「${name}」を削除しました`,
    removeSaved: (name) => `保存した検索「${name}」を削除`,
    day: '日付',
    readOn: (day) => `${day}の時点で見る`,
    rostersOn: (day) => `${day}の名簿`,
    calendarOf: (fiscalYear) => `${fiscalYear}の年間予定`,
    around: '前後の会合',
    allResults: (text) => `「${text}」の検索結果をすべて表示`,
  },
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
