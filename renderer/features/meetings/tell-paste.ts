import { type DeskText, deskText } from '../../../shared/text/desk-text.ts'
import { notify, saysIn } from '../../data/notices.ts'
import { mostAtOnce } from './agenda-desk.ts'
import type { Paste } from './outline-paste.ts'

/** Says what of a paste did not come in as it was, and when it takes several steps to take back. */
export function tellPaste({ edits, left, flattened }: Paste): void {
  if (left > 0) tell(({ titleCut }) => titleCut(left))
  if (flattened > 0) tell((words) => words.flattened(flattened))
  if (edits.length > mostAtOnce) tell(({ manyPasted }) => manyPasted(edits.length, Math.ceil(edits.length / mostAtOnce)))
}

const tell = (say: (words: DeskText) => string) =>
  notify({ tone: 'info', says: saysIn(deskText, (words) => ({ text: say(words) })) })
