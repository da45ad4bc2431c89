import { ordinalJapanese, ordinalWord } from '../domain/ordinal.ts'
import type { InBothLanguages } from './texts.ts'

/** How search calls what has no title of its own. */
export interface SearchText {
  /** A meeting by its number; `label` is what the body calls its meetings, null where it says nothing. */
  readonly meeting: (ordinal: number | null, label: string | null) => string
}

export const searchText: InBothLanguages<SearchText> = {
  en: {
    meeting: (ordinal, label) =>
      ordinal === null ? capitalized(label ?? 'meeting') : `${ordinalWord(ordinal)} ${label ?? 'meeting'}`,
  },
  ja: {
    meeting: (ordinal, label) => `${ordinal === null ? '' : ordinalJapanese(ordinal)}${label ?? '会合'}`,
  },
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
