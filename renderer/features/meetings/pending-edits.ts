import type { Kept } from '../../data/kept-by.ts'
import type { Edit, EditorLine } from './editor-line.ts'

/** Edits on their way from the desk to the register. */
export interface PendingEdits {
  readonly edits: readonly Edit[]
  /** The lines as they showed when the edits were made. */
  readonly shown: readonly EditorLine[]
  /** The stay in a field that they come from; null: a step of their own. */
  readonly stay: string | null
  readonly isDone: boolean
  readonly kept: Kept
}
