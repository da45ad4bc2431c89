import type { InBothLanguages } from './texts.ts'

/** Words of everything that is edited where it stands. */
export interface EditingText {
  readonly changedMeanwhile: string
  /** What stands there now, and what was typed here. */
  readonly bothStates: (theirs: string, mine: string) => string
  readonly nothing: string
  readonly keepMine: string
  readonly keepTheirs: string
  readonly english: (field: string) => string
  readonly japanese: (field: string) => string
  readonly add: string
  readonly remove: (what: string) => string
  readonly dateHint: string
  readonly noNumber: (typed: string) => string
}

export const editingText: InBothLanguages<EditingText> = {
  en: {
    changedMeanwhile: 'This was changed elsewhere in the meantime.',
    bothStates: (theirs, mine) => `It now says “${theirs}”; you wrote “${mine}”.`,
    nothing: 'nothing',
    keepMine: 'Keep mine',
    keepTheirs: 'Keep theirs',
    english: (field) => `${field} in English`,
    japanese: (field) => `${field} in Japanese`,
    add: 'Add',
    remove: (what) => `Remove ${what}`,
    dateHint: 'as known: 1979, June 1979, S54.6.1',
    noNumber: (typed) => `“${typed}” is no number.`,
  },
  ja: {
    changedMeanwhile: 'この間に別の場所で変更されました。',
    bothStates: (theirs, mine) => `現在は「${theirs}」、入力は「${mine}」です。`,
    nothing: '空欄',
    keepMine: '自分の入力を残す',
    keepTheirs: '現在の内容を残す',
    english: (field) => `${field}(英語)`,
    japanese: (field) => `${field}(日本語)`,
    add: '追加',
    remove: (what) => `${what}を外す`,
    dateHint: '分かる範囲で: 昭和54年、S54.6、1979-06-01',
    noNumber: (typed) => `「${typed}」は数値ではありません。`,
  },
}
