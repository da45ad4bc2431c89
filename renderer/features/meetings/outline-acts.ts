import type { Mentioned } from './mention.ts'
import type { PhraseView } from '../../../shared/contract/agenda-desk.ts'
import type { PlanRef } from '../../../shared/contract/common.ts'
import type { Completion } from '../../../shared/domain/phrase-bank.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { Edit, LineChange } from './editor-line.ts'
import type { OutlineCommand } from './outline-keys.ts'
import type { PastedLine } from './pasted-lines.ts'
import type { Caret } from './title-field.tsx'

/** What rows and fields call; the same object for as long as the agenda is open. */
export interface OutlineActs {
  readonly arrive: (key: string, at: Language | 'row') => void
  readonly press: (key: string, how: 'extend' | 'toggle') => void
  readonly command: (key: string, command: OutlineCommand, at: Language | 'row', caret: Caret | null) => void
  readonly write: (key: string, language: Language, text: string, base: string, stay: string) => void
  readonly typing: (commit: (() => void) | null) => void
  readonly leave: (key: string, text: string) => void
  readonly paste: (key: string, language: Language, lines: readonly PastedLine[], caret: Caret) => boolean
  readonly change: (key: string, change: LineChange) => void
  readonly link: (key: string, language: Language, plan: PlanRef, text: Mentioned) => void
  /** Enters the plan that the line speaks of, under the name the line gives it; once, however often it is pressed. */
  readonly register: (key: string) => void
  /** Enters a plan of this name, adopted at this meeting, and links the line to it. */
  readonly enterPlan: (key: string, language: Language, name: string, text: Mentioned) => void
  /** What could follow the words typed, from past agendas; null: nothing, or a line says it already. */
  readonly completion: (key: string, language: Language, typed: string) => Completion<PhraseView> | null
  /** Takes a phrase over in place of what was typed. */
  readonly complete: (key: string, language: Language, phrase: PhraseView) => void
  readonly move: (edits: readonly Edit[]) => void
  /** Opens a line for writing at the end. */
  readonly add: () => void
  readonly edit: (key: string) => void
  /** Goes to the line as a whole. */
  readonly goTo: (key: string) => void
}
