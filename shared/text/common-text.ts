import { inDigits } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** Words that parts of every screen share: buttons, marks, waiting, emptiness. */
export interface CommonText {
  readonly undo: string
  readonly redo: string
  /** A command that found all as it was to be. */
  readonly nothingChanged: string
  readonly cancel: string
  readonly close: string
  readonly open: string
  readonly add: string
  readonly remove: string
  readonly retry: string
  readonly more: string
  readonly all: string
  readonly none: string
  readonly stop: string
  readonly clear: string
  readonly print: string
  readonly savePdf: string
  readonly loading: string
  readonly working: string
  readonly required: string
  readonly optional: string
  readonly today: string
  readonly noResults: string
  /** A name that is not confirmed by a source. */
  readonly toBeConfirmed: string
  /** The same as a mark behind the name. */
  readonly toBeConfirmedMark: string
  /** In place of a name that the register lacks in this language. */
  readonly noEnglish: string
  readonly noJapanese: string
  readonly english: string
  readonly japanese: string
  readonly edit: string
  readonly editHint: string
  readonly dismiss: string
  readonly notifications: string
  readonly count: (n: number) => string
  readonly selected: (n: number) => string
  readonly progress: (done: number, total: number) => string
  readonly columnSort: (column: string) => string
  readonly typeToFilter: string
  /** Below a list that holds more than it shows. */
  readonly moreByTyping: string
  readonly moveKey: string
  // paper
  readonly zoomIn: string
  readonly zoomOut: string
  readonly zoomFit: string
  readonly sheet: (n: number, total: number) => string
  readonly sheets: (n: number) => string
  readonly asPrinted: string
}

export const commonText: InBothLanguages<CommonText> = {
  en: {
    undo: 'Undo',
    redo: 'Redo',
    nothingChanged: 'Nothing to change: it is so already',
    cancel: 'Cancel',
    close: 'Close',
    open: 'Open',
    add: 'Add',
    remove: 'Remove',
    retry: 'Try again',
    more: 'More',
    all: 'All',
    none: 'None',
    stop: 'Stop',
    clear: 'Clear',
    print: 'Print',
    savePdf: 'Save as PDF',
    loading: 'Loading',
    working: 'Working',
    required: 'required',
    optional: 'optional',
    today: 'Today',
    noResults: 'Nothing found',
    toBeConfirmed: 'to be confirmed',
    toBeConfirmedMark: 'to be confirmed',
    noEnglish: 'no English yet',
    noJapanese: 'no Japanese yet',
    english: 'English',
    japanese: 'Japanese',
    edit: 'Edit',
    editHint: 'Press Enter to edit, Escape to leave as it was',
    dismiss: 'Dismiss',
    notifications: 'Notices',
    count: inDigits,
    selected: (n) => `${inDigits(n)} selected`,
    progress: (done, total) => `${inDigits(done)} of ${inDigits(total)}`,
    columnSort: (column) => `Sort by ${column}`,
    typeToFilter: 'Type to filter',
    moreByTyping: 'There are more: type on to find them',
    moveKey: 'Move',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomFit: 'Fit the page',
    sheet: (n, total) => `Sheet ${n} of ${total}`,
    sheets: (n) => (n === 1 ? '1 sheet' : `${n} sheets`),
    asPrinted: 'as printed',
  },
  ja: {
    undo: '元に戻す',
    redo: 'やり直す',
    nothingChanged: '変更はありません（既にそのとおりです）',
    cancel: 'キャンセル',
    close: '閉じる',
    open: '開く',
    add: '追加',
    remove: '削除',
    retry: '再試行',
    more: 'その他',
    all: 'すべて',
    none: 'なし',
    stop: '中断',
    clear: '消去',
    print: '印刷',
    savePdf: 'PDFで保存',
    loading: '読み込み中',
    working: '処理中',
    required: '必須',
    optional: '任意',
    today: '今日',
    noResults: '該当なし',
    toBeConfirmed: '要確認',
    toBeConfirmedMark: '〔仮〕',
    noEnglish: '英訳なし',
    noJapanese: '和文なし',
    english: '英語',
    japanese: '日本語',
    edit: '編集',
    editHint: 'Enterで編集、Escで元のまま',
    dismiss: '閉じる',
    notifications: 'お知らせ',
    count: (n) => `${inDigits(n)}件`,
    selected: (n) => `${inDigits(n)}件を選択中`,
    progress: (done, total) => `${inDigits(total)}件中${inDigits(done)}件`,
    columnSort: (column) => `${column}で並べ替え`,
    typeToFilter: '入力して絞り込み',
    moreByTyping: 'ほかにもあります。続けて入力すると絞り込めます',
    moveKey: '移動',
    zoomIn: '拡大',
    zoomOut: '縮小',
    zoomFit: '全体を表示',
    sheet: (n, total) => `${total}枚中${n}枚目`,
    sheets: (n) => `${n}枚`,
    asPrinted: '印刷のとおり',
  },
}
