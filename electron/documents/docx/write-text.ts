import { TextRun } from 'docx'
import type { PaperText, Words } from '../../../shared/documents/paper-text.ts'
import { halfPoints, inks } from './measures.ts'
import type { Setting } from './setting.ts'

export interface TextLook {
  /** Points; left out: the style's own. */
  readonly size?: number
  readonly isBold?: boolean
  /** The second language behind the first on one line, instead of under it. */
  readonly isInline?: boolean
}

/**
 * A text as runs: the second of two languages under the first and smaller, or behind it; what is missing shows its mark. Every run names its
 * language, so that Word's spelling check leaves it alone.
 */
export function runsOf(text: PaperText, setting: Setting, look: TextLook = {}): readonly TextRun[] {
  return text.flatMap((words, at) => {
    const isSecond = at > 0 && text[0]?.isMissing === false
    if (at === 0) return wordsIn(words, setting, look, false)
    const gap =
      isSecond && look.isInline !== true ? new TextRun({ break: 1, text: '' }) : new TextRun({ text: isSecond ? ' / ' : ' ' })
    return [gap, ...wordsIn(words, setting, look, isSecond)]
  })
}

function wordsIn(words: Words, setting: Setting, { size, isBold, isInline }: TextLook, isSecond: boolean): readonly TextRun[] {
  const points = size ?? setting.size
  const shown = isSecond && isInline !== true ? points * 0.8 : points
  const base = {
    language: words.language === 'ja' ? { eastAsia: 'ja-JP', value: 'ja-JP' } : { value: 'en-GB', eastAsia: 'ja-JP' },
    ...(size === undefined && !isSecond ? {} : { size: halfPoints(shown) }),
    ...(isSecond || words.isMissing ? { color: inks.second } : {}),
    ...(isBold === true ? { bold: true } : {}),
  }
  return writable(words.text)
    .split('\n')
    .map((line, at) => new TextRun({ ...base, text: line, ...(at === 0 ? {} : { break: 1 }) }))
}

/** A plain run in the paper's own language. */
export const plainRun = (text: string, options: { readonly isBold?: boolean } = {}): TextRun =>
  new TextRun({ text: writable(text), ...(options.isBold === true ? { bold: true } : {}) })

/** What XML 1.0 can carry; a tab would jump to a stop that is not meant for it. */
export function writable(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll('\t', ' ')
      // oxlint-disable-next-line no-control-regex -- exactly what XML 1.0 forbids
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .toWellFormed()
  )
}
