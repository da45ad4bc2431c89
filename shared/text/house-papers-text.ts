import type { DateStyle } from '../domain/date-style.ts'
import type { InBothLanguages } from './texts.ts'

/** What the settings say of dates and of the logo on papers. */
export interface HousePapersText {
  readonly dates: string
  readonly dateStyles: Readonly<Record<DateStyle, string>>
  readonly datesHelp: string
  readonly logo: {
    readonly name: string
    readonly choose: string
    readonly replace: string
    readonly remove: string
    readonly help: string
    readonly none: string
    readonly notRead: string
    readonly notReadDetail: string
    readonly alt: string
  }
}

export const housePapersText: InBothLanguages<HousePapersText> = {
  en: {
    dates: 'Dates',
    dateStyles: { language: 'By language', era: 'Era', gregorian: 'Western', both: 'Both' },
    datesHelp: 'On every paper. Papers that went out stay as they were.',
    logo: {
      name: 'Logo',
      choose: 'Choose a picture',
      replace: 'Choose another',
      remove: 'Remove',
      help: 'PNG, JPEG or SVG. At the head of the first sheet, at most 45 by 12 mm.',
      none: 'No logo',
      notRead: 'The picture could not be read.',
      notReadDetail: 'Choose a PNG, JPEG or SVG file of at most 5 MB.',
      alt: 'Logo of the office',
    },
  },
  ja: {
    dates: '日付',
    dateStyles: { language: '言語に従う', era: '元号', gregorian: '西暦', both: '併記' },
    datesHelp: 'すべての文書に適用します。配布済みの文書は変わりません。',
    logo: {
      name: 'ロゴ',
      choose: '画像を選択',
      replace: '別の画像を選択',
      remove: '削除',
      help: 'PNG・JPEG・SVG。1枚目の上端に最大45×12mmで印刷します。',
      none: 'ロゴなし',
      notRead: '画像を読み込めませんでした。',
      notReadDetail: '5MB以下のPNG・JPEG・SVGファイルを選択してください。',
      alt: '組織のロゴ',
    },
  },
}
