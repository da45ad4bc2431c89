import type { Language } from '../../../shared/domain/vocabulary.ts'
import { deskText } from '../../../shared/text/desk-text.ts'
import { notify } from '../../data/notices.ts'
import { mostAtOnce } from './agenda-desk.ts'
import type { Paste } from './outline-paste.ts'

/** Says what of a paste did not come in as it was, and when it takes several steps to take back. */
export function tellPaste({ edits, left, flattened }: Paste, language: Language): void {
  const words = deskText[language]
  if (left > 0) notify({ tone: 'info', text: words.titleCut(left) })
  if (flattened > 0) notify({ tone: 'info', text: words.flattened(flattened) })
  if (edits.length > mostAtOnce) {
    notify({ tone: 'info', text: words.manyPasted(edits.length, Math.ceil(edits.length / mostAtOnce)) })
  }
}
