import type { InBothLanguages } from './texts.ts'

/** Words of the page about work that is not safe yet. */
export interface SafetyText {
  readonly saving: string
  readonly lastWords: string
  readonly copy: string
}

export const safetyText: InBothLanguages<SafetyText> = {
  en: {
    saving: 'Saving…',
    lastWords: 'The window had stopped. This was being typed and may not be saved:',
    copy: 'Copy',
  },
  ja: {
    saving: '保存中…',
    lastWords: 'ウインドウが停止しました。入力中だった次の内容は、保存されていない可能性があります。',
    copy: 'コピー',
  },
}
