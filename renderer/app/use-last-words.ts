import { useEffect } from 'react'
import { safetyText } from '../../shared/text/safety-text.ts'
import { keepLastWords, takeLastWords } from '../data/last-words.ts'
import { notify, saysIn } from '../data/notices.ts'

/** Gives back what was being typed when the page's process died, and keeps what is being typed now. */
export function useLastWords(): void {
  useEffect(() => {
    const lost = takeLastWords()
    if (lost !== null) {
      notify({
        tone: 'alert',
        says: saysIn(safetyText, ({ lastWords, copy }) => ({ text: lastWords, detail: lost, action: copy })),
        action: { run: () => void navigator.clipboard.writeText(lost) },
      })
    }
    return keepLastWords()
  }, [])
}
