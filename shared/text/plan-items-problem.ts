import type { Language } from '../domain/vocabulary.ts'
import { outlineImportText } from './outline-import-text.ts'

/** What is wrong with a line of a text or table of items, as data. */
export type SaidProblem = { readonly line: number } & (
  | { readonly code: 'number-gap'; readonly number: string; readonly expected: number }
  | { readonly code: 'number-again'; readonly number: string }
  | { readonly code: 'title-too-long'; readonly length: number }
  | { readonly code: 'too-many'; readonly count: number }
  | { readonly code: 'unknown-organization'; readonly words: string; readonly isAmbiguous: boolean }
  | {
      readonly code: 'deadline-unreadable' | 'deadline-before-plan' | 'kind-unknown' | 'target-unreadable'
      readonly words: string
    }
  | { readonly code: 'too-deep' | 'row-without-title' | 'quote-open' }
)

/** The same in a sentence. */
export function problemSentence(problem: SaidProblem, language: Language): string {
  const words = outlineImportText[language].problem
  switch (problem.code) {
    case 'number-gap':
      return words['number-gap'](problem.number, problem.expected)
    case 'number-again':
      return words['number-again'](problem.number)
    case 'title-too-long':
      return words['title-too-long'](problem.length)
    case 'too-many':
      return words['too-many'](problem.count)
    case 'unknown-organization':
      return words[problem.isAmbiguous ? 'ambiguous-organization' : 'unknown-organization'](problem.words)
    case 'deadline-unreadable':
    case 'deadline-before-plan':
    case 'kind-unknown':
    case 'target-unreadable':
      return words[problem.code](problem.words)
    case 'too-deep':
    case 'row-without-title':
    case 'quote-open':
      return words[problem.code]
  }
}
