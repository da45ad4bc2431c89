import type { Language } from '../../shared/domain/vocabulary.ts'
import type { InBothLanguages } from '../../shared/text/texts.ts'
import { useUiStore } from './ui-store.ts'

/** The page's language; changing it (`setLanguage`) shows at once everywhere. */
export function useLanguage(): Language {
  return useUiStore((state) => state.language)
}

/** The words of an area in the page's language. */
export function useText<T>(text: InBothLanguages<T>): T {
  return text[useLanguage()]
}
