import { counted, inDigits } from './count.ts'
import type { KeyHintText } from './key-hint-text.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of a plan's items, their editor and what is read from texts. Days come formatted. */
export interface PlanItemsText {
  readonly items: string
  readonly count: (count: number) => string
  /** For an item nobody has titled, in an outline. */
  readonly whichOrganization: (words: string) => string
  // the editor
  readonly firstItem: string
  readonly nextItem: string
  readonly addAtEnd: string
  readonly newItemHint: string
  readonly missingEn: string
  readonly missingJa: string
  readonly lacking: (language: 'en' | 'ja', count: number) => string
  readonly titleOf: (number: string | null, language: 'en' | 'ja') => string
  readonly numberOf: (title: string) => string
  readonly numberField: string
  readonly importOutline: string
  readonly importHint: string
  readonly renumber: string
  readonly renumbered: (count: number) => string
  readonly bothLanguages: string
  readonly oneLanguage: string
  readonly merge: string
  readonly split: string
  readonly moveUp: string
  readonly moveDown: string
  readonly nest: string
  readonly unnest: string
  readonly remove: string
  readonly more: string
  readonly chosen: (count: number) => string
  readonly emptyTitle: string
  readonly emptyHint: string
  readonly readOnly: string
  readonly hintsWriting: readonly KeyHintText[]
  readonly hintsChoosing: readonly KeyHintText[]
  readonly changedElsewhere: (words: string) => string
  readonly removedElsewhere: string
  readonly keepMine: string
  readonly keepTheirs: string
}

export const planItemsText: InBothLanguages<PlanItemsText> = {
  en: {
    items: 'Items',
    count: (count) => counted(count, 'item'),
    whichOrganization: (words) => `Which organization is meant by “${words}”?`,
    firstItem: 'Write the first item',
    nextItem: 'Next item',
    addAtEnd: 'Add an item at the end',
    newItemHint: 'What is to be done',
    missingEn: 'English is missing',
    missingJa: 'Japanese is missing',
    lacking: (language, count) =>
      `${language === 'en' ? 'English' : 'Japanese'} is missing for ${count === 1 ? '1 item' : `${count} items`}.`,
    titleOf: (number, language) => `Item ${number ?? ''}, ${language === 'en' ? 'English' : 'Japanese'}`,
    numberOf: (title) => `Number of ${title}`,
    numberField: 'Number',
    importOutline: 'Import outline…',
    importHint: 'Paste a text or choose a file; see first how it is read',
    renumber: 'Number anew',
    renumbered: (count) => (count === 1 ? '1 number changed' : `${count} numbers changed`),
    bothLanguages: 'Both languages',
    oneLanguage: 'One language',
    merge: 'Join with the item above',
    split: 'Split at the caret',
    moveUp: 'Move up',
    moveDown: 'Move down',
    nest: 'Nest',
    unnest: 'Take out',
    remove: 'Remove',
    more: 'What can be done with the item',
    chosen: (count) => `${counted(count, 'item')} chosen`,
    emptyTitle: 'This plan has no items yet.',
    emptyHint: 'Write the first one, paste a numbered text into it, or import an outline.',
    readOnly: 'An older revision is only read.',
    hintsWriting: [
      { keys: 'Enter', text: 'next item' },
      { keys: ['Tab', 'Shift+Tab'], text: 'nest' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], text: 'move' },
      { keys: 'Shift+Enter', text: 'other language' },
      { keys: 'Escape', text: 'whole item' },
    ],
    hintsChoosing: [
      { keys: 'Enter', text: 'write' },
      { keys: ['Shift+ArrowUp', 'Shift+ArrowDown'], text: 'choose several' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], text: 'move' },
      { keys: ['Mod+]', 'Mod+['], text: 'nest' },
      { keys: 'Delete', text: 'remove' },
    ],
    changedElsewhere: (words) => `Changed elsewhere in the meantime. It now reads “${words}”.`,
    removedElsewhere: 'Removed elsewhere in the meantime.',
    keepMine: 'Keep mine',
    keepTheirs: 'Keep theirs',
  },
  ja: {
    items: '項目',
    count: (count) => `${inDigits(count)}項目`,
    whichOrganization: (words) => `「${words}」はどの機関を指すか。`,
    firstItem: '最初の項目を書く',
    nextItem: '次の項目',
    addAtEnd: '末尾に項目を追加',
    newItemHint: '取組の内容',
    missingEn: '英語がありません',
    missingJa: '日本語がありません',
    lacking: (language, count) => `${language === 'en' ? '英語' : '日本語'}の標題がない項目が${count}件あります。`,
    titleOf: (number, language) => `項目${number ?? ''} ${language === 'en' ? '英語' : '日本語'}`,
    numberOf: (title) => `「${title}」の番号`,
    numberField: '番号',
    importOutline: '目次・本文を取り込む…',
    importHint: '本文を貼り付けるかファイルを選び、読み取り方を確かめてから取り込みます',
    renumber: '番号を振り直す',
    renumbered: (count) => `${count}か所の番号を変更しました`,
    bothLanguages: '両言語',
    oneLanguage: '一言語',
    merge: '上の項目とまとめる',
    split: 'カーソルの位置で分ける',
    moveUp: '上へ',
    moveDown: '下へ',
    nest: '一段下げる',
    unnest: '一段上げる',
    remove: '削除',
    more: '項目の操作',
    chosen: (count) => `${count}項目を選択中`,
    emptyTitle: 'この計画にはまだ項目がありません。',
    emptyHint: '最初の項目を書くか、番号付きの本文を貼り付けるか、取り込んでください。',
    readOnly: '改定前の項目は閲覧のみです。',
    hintsWriting: [
      { keys: 'Enter', text: '次の項目' },
      { keys: ['Tab', 'Shift+Tab'], text: '階層' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], text: '移動' },
      { keys: 'Shift+Enter', text: 'もう一方の言語' },
      { keys: 'Escape', text: '項目全体' },
    ],
    hintsChoosing: [
      { keys: 'Enter', text: '入力' },
      { keys: ['Shift+ArrowUp', 'Shift+ArrowDown'], text: '複数選択' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], text: '移動' },
      { keys: ['Mod+]', 'Mod+['], text: '階層' },
      { keys: 'Delete', text: '削除' },
    ],
    changedElsewhere: (words) => `別の画面で変更されました。現在は「${words}」です。`,
    removedElsewhere: '別の画面で削除されました。',
    keepMine: '自分の入力を残す',
    keepTheirs: '先方の内容を残す',
  },
}
