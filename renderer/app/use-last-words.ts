import { useEffect } from 'react'
import { safetyText } from '../../shared/text/safety-text.ts'
import { useLanguage } from '../data/language.ts'
import { keepLastWords, takeLastWords } from '../data/last-words.ts'
import { notify } from '../data/notices.ts'

/** Gives back what was being typed when the page's process died, and keeps what is being typed now. */
export function useLastWords(): void {
  const language = useLanguage()
  useEffect(() => {
    const lost = takeLastWords()
    if (lost !== null) {
      const words = safetyText[language]
      notify({
        tone: 'alert',
        text: words.lastWords,
        detail: lost,
        action: { text: words.copy, run: () => void navigator.clipboard.writeText(lost) },
      })
    }
    return keepLastWords()
    // Once for each page: the language in which it is told is that of its start.
  }, [])
}
