import type { BodyRef } from '../../shared/contract/common.ts'
import type { ChangeSummary } from '../../shared/contract/history.ts'
import { wordsIn } from '../../shared/domain/both-words.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { changeText } from '../../shared/text/change-text.ts'
import { historyText } from '../../shared/text/history-text.ts'
import { searchText } from '../../shared/text/search-text.ts'

/** What a command did, in words; a command this version does not know keeps its name. */
export function sayCommand(change: ChangeSummary, language: Language): string {
  const words: Readonly<Record<string, string>> = changeText[language]
  const said = words[change.command] ?? change.command
  if (change.reverses === null) return said
  return historyText[language].reversed(said, words[change.reverses] ?? change.reverses)
}

/** What a change touched, as written then; a meeting was written as its body's key and its number. */
export function saySubject(subject: string, bodies: readonly BodyRef[], language: Language): string {
  const [, key, ordinal] = /^(\S+) (\d+)$/.exec(subject) ?? []
  const body = bodies.find((one) => one.key === key)
  if (body === undefined) return wordsIn(subject, language)
  return `${body.short[language] ?? body.name[language] ?? body.key} ${searchText[language].meeting(Number(ordinal), null)}`
}
