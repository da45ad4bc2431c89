import type { InBothLanguages } from './texts.ts'

/** Words of the page about work that is not safe yet. */
export interface SafetyText {
  readonly saving: string
  readonly lastWords: string
  readonly lastWordsBack: string
  readonly copy: string
}

export const safetyText: InBothLanguages<SafetyText> = {
  en: {
    saving: 'Saving…',
    lastWords: 'The window had stopped. This was being typed and may not be saved:',
    lastWordsBack: 'The window had stopped. What you were typing stands in its field again.',
    copy: 'Copy',
  },
  ja: {
    saving: '保存中…',
    lastWords: 'ウインドウが停止しました。入力中だった次の内容は、保存されていない可能性があります。',
    lastWordsBack: 'ウインドウが停止しました。入力中だった内容は、元の欄に戻してあります。',
    copy: 'コピー',
  },
}
