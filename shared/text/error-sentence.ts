import type { Language } from '../domain/vocabulary.ts'
import { errorText } from './error-text.ts'
import type { ErrorDetails, Saying } from './saying.ts'

/** A failure as one line, for a terminal, a log or a report: what happened, what was kept, what to do. */
export function errorSentence(code: string, details: ErrorDetails, language: Language): string {
  const sayings: Readonly<Record<string, (of: ErrorDetails) => Saying>> = errorText[language]
  const say = sayings[code] ?? errorText[language].unexpected
  const { title, kept, advice } = say(details)
  return [title, kept, advice].filter((part) => part !== null).join(language === 'en' ? ' ' : '')
}
