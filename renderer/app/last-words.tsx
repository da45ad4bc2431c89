import { useEffect } from 'react'
import { safetyText } from '../../shared/text/safety-text.ts'
import { keepLastWords, type LastWords as Lost, putBackLastWords, takeLastWords } from '../data/last-words.ts'
import { notify, saysIn } from '../data/notices.ts'
import { useScreen } from '../data/use-screen.ts'

/** What waits to be given back; kept beside the page's parts, which may be made anew while it waits. */
let lost: Lost | null = null

/** Gives back what was being typed when the page's process died, into its field where that can be done, and keeps what is being typed now. */
export function LastWords() {
  // Nothing is told before the lock has been opened.
  const { data: lock } = useScreen('lock.status', {})
  const isOpen = lock !== undefined && !lock.isLocked

  useEffect(() => {
    lost ??= takeLastWords()
    return keepLastWords()
  }, [])

  useEffect(() => {
    const last = lost
    if (!isOpen || last === null) return
    lost = null
    void putBackLastWords(last).then((how) => {
      if (how === 'back') {
        notify({ tone: 'info', says: saysIn(safetyText, ({ lastWordsBack }) => ({ text: lastWordsBack })) })
      } else if (how === 'lost') {
        notify({
          tone: 'alert',
          says: saysIn(safetyText, ({ lastWords, copy }) => ({ text: lastWords, detail: last.words, action: copy })),
          action: { run: () => void navigator.clipboard.writeText(last.words) },
        })
      }
    })
  }, [isOpen])
  return null
}
