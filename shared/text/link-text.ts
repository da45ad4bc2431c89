import type { InBothLanguages } from './texts.ts'

/** Links to places of the register. */
export interface LinkText {
  readonly copied: string
  readonly notCopied: string
}

export const linkText = {
  en: {
    copied: 'Link copied',
    notCopied: 'The clipboard could not be written to. The link can be copied from here:',
  },
  ja: {
    copied: 'リンクをコピーしました',
    notCopied: 'クリップボードに書き込めませんでした。次のリンクを直接コピーしてください。',
  },
} satisfies InBothLanguages<LinkText>
