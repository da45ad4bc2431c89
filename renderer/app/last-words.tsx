import { useEffect, useRef } from 'react'
import { safetyText } from '../../shared/text/safety-text.ts'
import { useLanguage } from '../data/language.ts'
import { keepLastWords, type LastWords as Lost, putBackLastWords, takeLastWords } from '../data/last-words.ts'
import { notifyIn } from '../data/notices.ts'
import { useScreen } from '../data/use-screen.ts'

/** Gives back what was being typed when the page's process died, into its field where that can be done, and keeps what is being typed now. */
export function LastWords() {
  const language = useLanguage()
  const atStart = useRef(language)
  const lost = useRef<Lost | null>(null)
  // Nothing is told before the lock has been opened.
  const { data: lock } = useScreen('lock.status', {})
  const isOpen = lock !== undefined && !lock.isLocked

  useEffect(() => {
    lost.current = takeLastWords()
    return keepLastWords()
  }, [])

  useEffect(() => {
    const last = lost.current
    if (!isOpen || last === null) return
    lost.current = null
    void putBackLastWords(last).then((how) => {
      if (how === 'back') {
        notifyIn(atStart.current, { tone: 'info', saysIn: (of) => ({ text: safetyText[of].lastWordsBack }) })
      } else if (how === 'lost') {
        notifyIn(atStart.current, {
          tone: 'alert',
          saysIn: (of) => ({ text: safetyText[of].lastWords, detail: last.words, action: safetyText[of].copy }),
          action: { run: () => void navigator.clipboard.writeText(last.words) },
        })
      }
    })
  }, [isOpen])
  return null
}
