import { commonText } from '../../../shared/text/common-text.ts'
import { deskText } from '../../../shared/text/desk-text.ts'
import { type Notice, notify } from '../../data/notices.ts'
import type { EditorLine } from './editor-line.ts'

/** Says which lines were taken off the agenda, with the way back. */
export function tellRemoved(gone: readonly EditorLine[], undo: Notice['action']): void {
  const [first] = gone
  if (first === undefined) return
  notify({
    tone: 'info',
    says: (language) => ({
      text: deskText[language].removedLines(gone.length),
      detail: first.title[language] ?? first.title.en ?? first.title.ja,
      action: commonText[language].undo,
    }),
    action: undo,
  })
}
