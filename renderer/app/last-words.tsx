import { useEffect, useRef } from 'react'
import { safetyText } from '../../shared/text/safety-text.ts'
import { keepLastWords, type LastWords as Lost, putBackLastWords, takeLastWords, takeLeftWords } from '../data/last-words.ts'
import { notify, saysIn } from '../data/notices.ts'
import { useScreen } from '../data/use-screen.ts'

/** What waits to be given back; kept beside the page's parts, which may be made anew while it waits. */
let lost: Lost | null = null
/** What the program left when it died is looked for once, when a register is first there. */
let hasLooked = false

/** Gives back what was being typed when the page's process or the program died, into its field where that can be done, and keeps what is being typed now. */
export function LastWords() {
  // Nothing is told before the lock has been opened.
  const { data: lock } = useScreen('lock.status', {})
  const isOpen = lock !== undefined && !lock.isLocked

  const { data: status } = useScreen('register.status', {})
  const register = status?.key ?? null
  const newest = useRef(register)
  const page = useRef(new AbortController())
  useEffect(() => {
    newest.current = register
  })

  useEffect(() => {
    lost ??= takeLastWords()
    const life = new AbortController()
    page.current = life
    const letGo = keepLastWords(() => newest.current)
    return () => {
      life.abort()
      letGo()
    }
  }, [])

  useEffect(() => {
    // Words of a page that died alone come back wherever it was, also where no register is open.
    if (!isOpen || (register === null && lost === null)) return
    const last = lost
    lost = null
    if (last !== null) void giveBack(last, page.current.signal)
    else if (!hasLooked && register !== null)
      void takeLeftWords(register).then((left) => (left === null ? undefined : giveBack(left, page.current.signal)))
    hasLooked = true
  }, [isOpen, register])
  return null
}

async function giveBack(last: Lost, pageEnds: AbortSignal): Promise<void> {
  const how = await putBackLastWords(last, pageEnds)
  if (pageEnds.aborted) {
    lost = last
    return
  }
  if (how === 'back') {
    notify({ tone: 'info', says: saysIn(safetyText, ({ lastWordsBack }) => ({ text: lastWordsBack })) })
  } else if (how === 'lost') {
    notify({
      tone: 'alert',
      says: saysIn(safetyText, ({ lastWords, copy }) => ({ text: lastWords, detail: last.words, action: copy })),
      action: { run: () => void navigator.clipboard.writeText(last.words) },
    })
  }
}
