import type { Sitter } from '../../../shared/documents/seating-plan.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'

/** Post and name on one line, as lists and readers say who sits there. */
export function sitterName({ organization, post, name, typed }: Sitter, language: Language): string {
  return [inWords(organization, language), inWords(post, language), inWords(name, language), typed]
    .filter((part) => part !== null && part !== '')
    .join(language === 'ja' ? ' ' : ', ')
}

export const inWords = (name: Bilingual | null, language: Language): string | null =>
  name === null ? null : (name[language] ?? name.ja ?? name.en)
