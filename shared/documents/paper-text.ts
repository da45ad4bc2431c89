import type { Language } from '../domain/vocabulary.ts'

/** Words in one language, as they print; a line feed breaks the line in heads of narrow columns. */
export interface Words {
  readonly language: Language
  readonly text: string
  /** The words say that this language is missing; they are a mark, not the matter itself. */
  readonly isMissing: boolean
}

/** One text of a paper: none, one language, or two with the leading one first. */
export type PaperText = readonly Words[]
