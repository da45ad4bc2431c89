import { useLocale } from 'react-aria-components'
import type { Language } from '../../shared/domain/vocabulary.ts'
import type { InBothLanguages } from '../../shared/text/texts.ts'

/** The words of an area in the page's language, which React Aria's locale carries through the tree. */
export function useWords<T>(text: InBothLanguages<T>): T {
  return text[useWordsLanguage()]
}

/** The page's language. */
export function useWordsLanguage(): Language {
  return useLocale().locale.startsWith('ja') ? 'ja' : 'en'
}
