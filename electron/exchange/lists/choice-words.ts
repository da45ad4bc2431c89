import { listText } from '../../../shared/text/list-text.ts'
import { type VocabularyText, vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { roleNamed } from '../../../shared/domain/member-role.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
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

/** The member that words name; null: none. A role is called as on any kind of body: 議長, 構成員, 委員. */
export function choiceNamed(typed: string, of: readonly string[], words: keyof VocabularyText | null): string | null {
  const folded = foldText(typed)
  const found = of.find((code) => wordsOfChoice(code, words).some((word) => foldText(word) === folded))
  return found ?? (words === 'seatRole' ? roleNamed(typed) : null)
}
