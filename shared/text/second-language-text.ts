import type { Language } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

/** Laying a plan's text in its other language over the items that are there. */
export interface SecondLanguageText {
  readonly place: (language: Language) => string
  /** What the rule is, beside the preview. */
  readonly rule: (language: Language) => string
  readonly takeIn: (count: number) => string
  readonly taken: (count: number) => string
  readonly isThere: string
  readonly noItem: string
  /** How many items keep without words in that language. */
  readonly left: (count: number) => string
}

export const secondLanguageText: InBothLanguages<SecondLanguageText> = {
  en: {
    place: (language) => `As the ${language === 'en' ? 'English' : 'Japanese'} words of the items that are there`,
    rule: (language) =>
      `Each line goes to the item at the same place of the tree. ${language === 'en' ? 'English' : 'Japanese'} words that are there already stay as they are.`,
    takeIn: (count) => (count === 1 ? 'Take over 1 title' : `Take over ${count} titles`),
    taken: (count) => (count === 1 ? 'Words of 1 item taken over' : `Words of ${count} items taken over`),
    isThere: 'has its own words already',
    noItem: 'no item stands at this place',
    left: (count) => (count === 1 ? '1 item gets no words' : `${count} items get no words`),
  },
  ja: {
    place: (language) => `登録済みの項目の${language === 'en' ? '英文' : '和文'}として`,
    rule: (language) =>
      `各行を、同じ位置にある項目に当てはめます。既にある${language === 'en' ? '英文' : '和文'}は変更しません。`,
    takeIn: (count) => `${count}件の標題を取り込む`,
    taken: (count) => `${count}項目の標題を取り込みました`,
    isThere: '標題が既にあります',
    noItem: '同じ位置に項目がありません',
    left: (count) => `標題が付かない項目 ${count}件`,
  },
}
