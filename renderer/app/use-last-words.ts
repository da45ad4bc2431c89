import { useEffect, useRef } from 'react'
import { safetyText } from '../../shared/text/safety-text.ts'
import { useText } from '../data/language.ts'
import { keepLastWords, takeLastWords } from '../data/last-words.ts'
import { notify } from '../data/notices.ts'

/** Gives back what was being typed when the page's process died, and keeps what is being typed now. */
export function useLastWords(): void {
  const words = useText(safetyText)
  const atStart = useRef(words)
  useEffect(() => {
    const lost = takeLastWords()
    if (lost !== null) {
      notify({
        tone: 'alert',
        text: atStart.current.lastWords,
        detail: lost,
        action: { text: atStart.current.copy, run: () => void navigator.clipboard.writeText(lost) },
      })
    }
    return keepLastWords()
  }, [])
}
