import type { InBothLanguages } from './texts.ts'

/** Words that parts of every screen share: buttons, marks, waiting, emptiness. */
export interface CommonText {
  readonly undo: string
  readonly redo: string
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
  // date field
  readonly openCalendar: string
  readonly calendar: string
  readonly previousMonth: string
  readonly nextMonth: string
  readonly dateHint: string
  /** For a date as typed that names no day. */
  readonly notADay: (typed: string) => string
  readonly noSuchDay: (typed: string) => string
  readonly dayOutOfRange: (first: string, last: string) => string
  readonly emptyDay: string
  readonly eraNote: (date: string) => string
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
    count: (n) => String(n),
    selected: (n) => `${n} selected`,
    progress: (done, total) => `${done} of ${total}`,
    columnSort: (column) => `Sort by ${column}`,
    typeToFilter: 'Type to filter',
    openCalendar: 'Open the calendar',
    calendar: 'Calendar',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    dateHint: 'For example 10/6/2005, 2005-06-10, H17.6.10 or 平成17年6月10日',
    notADay: (typed) => `“${typed}” is not a date. Try 10/6/2005, 2005-06-10 or H17.6.10.`,
    noSuchDay: (typed) => `There is no day “${typed}”.`,
    dayOutOfRange: (first, last) => `Choose a day from ${first} to ${last}.`,
    emptyDay: 'Type a date.',
    eraNote: (date) => `Read as ${date}.`,
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
    count: (n) => `${n}件`,
    selected: (n) => `${n}件を選択中`,
    progress: (done, total) => `${total}件中${done}件`,
    columnSort: (column) => `${column}で並べ替え`,
    typeToFilter: '入力して絞り込み',
    openCalendar: 'カレンダーを開く',
    calendar: 'カレンダー',
    previousMonth: '前の月',
    nextMonth: '次の月',
    dateHint: '例: 平成17年6月10日、H17.6.10、2005-06-10、10/6/2005',
    notADay: (typed) => `「${typed}」は日付として読み取れません。平成17年6月10日、H17.6.10、2005-06-10 のように入力してください。`,
    noSuchDay: (typed) => `「${typed}」という日はありません。`,
    dayOutOfRange: (first, last) => `${first}から${last}までの日を入力してください。`,
    emptyDay: '日付を入力してください。',
    eraNote: (date) => `${date}として扱います。`,
    zoomIn: '拡大',
    zoomOut: '縮小',
    zoomFit: '全体を表示',
    sheet: (n, total) => `${total}枚中${n}枚目`,
    sheets: (n) => `${n}枚`,
    asPrinted: '印刷のとおり',
  },
}
