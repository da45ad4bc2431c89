import type { Bilingual } from '../../shared/domain/model.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { commonText } from '../../shared/text/common-text.ts'
import { dropText } from '../../shared/text/drop-text.ts'
import { type Notice, notify } from './notices.ts'

/** A numbered row of an outline. */
export interface OutlineRow {
  readonly number: string | null
  readonly title: Bilingual
}

/** "2 Follow-up of the Strategy"; in the other language where it has no words in this one. */
export const rowInWords = ({ number, title }: OutlineRow, language: Language): string =>
  [number, title[language] ?? title[language === 'en' ? 'ja' : 'en']].filter(Boolean).join(' ')

/** Tells below which row others went that were moved by the pointer (null: out of all), with the way back. */
export function tellDrop(under: OutlineRow | null, undo: Notice['action']): void {
  notify({
    tone: 'done',
    says: (spoken) => ({
      text: under === null ? dropText[spoken].movedOut : dropText[spoken].movedUnder(rowInWords(under, spoken)),
      action: commonText[spoken].undo,
    }),
    action: undo,
  })
}
