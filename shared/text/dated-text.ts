import type { NameKind } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of everything dated that is edited: names over time, days as they are known. */
export interface DatedText {
  readonly names: string
  readonly name: string
  readonly reading: string
  readonly language: string
  readonly languages: Readonly<Record<'ja' | 'en', string>>
  readonly kind: string
  readonly kinds: Readonly<Record<NameKind, string>>
  readonly from: string
  readonly to: string
  readonly knownOn: string
  /** Nobody who enters a name says that a source bears it out: only doubt is said, and printed. */
  readonly toBeConfirmed: string
  readonly addName: string
  readonly removeName: (name: string) => string
  readonly renameFrom: string
  readonly renameNote: string
  readonly renameDay: string
  readonly rename: string
  readonly newNameJa: string
  readonly newNameEn: string
  readonly notRecorded: string
  readonly dateHelp: string
  /** How a date can be written, in a line. */
  readonly dateForms: string
  readonly dayForms: string
  readonly dateWrong: string
  readonly dayWrong: string
  readonly overlap: (name: string, other: string) => string
}

export const datedText: InBothLanguages<DatedText> = {
  en: {
    names: 'Names over time',
    name: 'Name',
    reading: 'Reading (kana)',
    language: 'Language',
    languages: { ja: 'Japanese', en: 'English' },
    kind: 'Kind',
    kinds: { official: 'official', alias: 'other name', short: 'short' },
    from: 'From',
    to: 'Until',
    knownOn: 'Known to hold on',
    toBeConfirmed: 'To be confirmed',
    addName: 'Add a name',
    removeName: (name) => `Remove the name ${name}`,
    renameFrom: 'Rename from a day on…',
    renameNote: 'The name so far ends the day before. A language left empty keeps its name.',
    renameDay: 'From',
    rename: 'Rename',
    newNameJa: 'New name, Japanese',
    newNameEn: 'New name, English',
    notRecorded: 'not recorded',
    dateHelp: 'Day, month or year: 6 January 2001, 2001-01, H13',
    dateForms: '6 Jan 2001, 2001-01, H13.1.6 or “yesterday”',
    dayForms: '6 Jan 2001, H13.1.6 or “yesterday”',
    dateWrong: 'No date. Write 6 Jan 2001, 2001-01 or H13.1.6.',
    dayWrong: 'A day is needed: 6 January 2001 or H13.1.6.',
    overlap: (name, other) => `“${name}” and “${other}” are official at the same time; the one that began later is shown.`,
  },
  ja: {
    names: '名称の変遷',
    name: '名称',
    reading: 'ふりがな',
    language: '言語',
    languages: { ja: '日本語', en: '英語' },
    kind: '区分',
    kinds: { official: '正式', alias: '別称', short: '略称' },
    from: '始期',
    to: '終期',
    knownOn: '資料の日付',
    toBeConfirmed: '要確認',
    addName: '名称を追加',
    removeName: (name) => `名称「${name}」を削除`,
    renameFrom: '日付を指定して改称…',
    renameNote: 'これまでの名称は前日までとなります。空欄の言語は変わりません。',
    renameDay: '改称の日',
    rename: '改称する',
    newNameJa: '新しい名称(日本語)',
    newNameEn: '新しい名称(英語)',
    notRecorded: '記録なし',
    dateHelp: '年月日、年月又は年: 平成13年1月6日、H13.1、2001',
    dateForms: 'H13.1.6、平成13年1月、「昨日」など',
    dayForms: 'H13.1.6、2001-01-06、「昨日」など',
    dateWrong: '日付として読み取れません(例: H13.1.6、H13.1)。',
    dayWrong: '日まで入力してください(例: H13.1.6)。',
    overlap: (name, other) => `「${name}」と「${other}」の使用期間が重なっています。後に始まった方を表示します。`,
  },
}
