import type { Language } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

/** On a line whose title in one language was rewritten while the other still says what stood there. */
export interface TitleCheckText {
  readonly toCheck: (language: Language) => string
  readonly toCheckHint: string
  readonly keep: string
  readonly keepOf: (language: Language) => string
  readonly clear: string
  readonly clearOf: (language: Language) => string
}

const english = { en: 'English', ja: 'Japanese' } as const
const japanese = { en: '英文', ja: '和文' } as const

export const titleCheckText: InBothLanguages<TitleCheckText> = {
  en: {
    toCheck: (language) => `${english[language]} to be checked`,
    toCheckHint: 'Not confirmed for what the line says now. Correct it, keep it or clear it.',
    keep: 'Keep',
    keepOf: (language) => `Keep the ${english[language]} title`,
    clear: 'Clear',
    clearOf: (language) => `Clear the ${english[language]} title`,
  },
  ja: {
    toCheck: (language) => `${japanese[language]}要確認`,
    toCheckHint: '現在の議題に合うか確認されていません。修正するか、このまま用いるか、消去してください。',
    keep: 'このまま用いる',
    keepOf: (language) => `${japanese[language]}の件名をこのまま用いる`,
    clear: '消去',
    clearOf: (language) => `${japanese[language]}の件名を消去`,
  },
}
