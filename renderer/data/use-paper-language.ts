import { useLanguage } from './language.ts'
import { isPaperLanguage, type PaperLanguage } from './paper-language.ts'
import { useRemembered } from './ui-store.ts'

/** The language papers are set in: one choice for all of them, that of the page until one is made. */
export function usePaperLanguage(): readonly [PaperLanguage, (language: PaperLanguage) => void] {
  const pageLanguage = useLanguage()
  return useRemembered<PaperLanguage>('papers.language', pageLanguage, isPaperLanguage)
}
