import { listText } from '../../../shared/text/list-text.ts'
import { type VocabularyText, vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'

/** The word of one member of a closed list, as files write it. */
export function wordOfChoice(code: string, words: keyof VocabularyText | null, language: Language): string {
  const known: Readonly<Record<string, string>> = words === null ? listText[language].choice : vocabularyText[language][words]
  return known[code] ?? code
}

/** Every way to write it: its code, and its word in either language. */
export const wordsOfChoice = (code: string, words: keyof VocabularyText | null): readonly string[] => [
  code,
  wordOfChoice(code, words, 'en'),
  wordOfChoice(code, words, 'ja'),
]
