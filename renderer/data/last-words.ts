const key = 'honbu-last-words'

/** Fields whose words nobody else keeps; a passphrase is never among them. */
const isKept = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'search'))

/**
 * Keeps what stands in the field that is being typed in, until it is left (which saves it) or the page is. A page whose process dies leaves neither: then the next
 * one finds it. Answers with how to stop.
 */
export function keepLastWords(): () => void {
  const keep = ({ target }: Event): void => {
    if (isKept(target)) sessionStorage.setItem(key, target.value)
  }
  const forget = (): void => sessionStorage.removeItem(key)
  addEventListener('input', keep, { capture: true })
  addEventListener('focusout', forget, { capture: true })
  addEventListener('pagehide', forget)
  return () => {
    removeEventListener('input', keep, { capture: true })
    removeEventListener('focusout', forget, { capture: true })
    removeEventListener('pagehide', forget)
  }
}

/** What was being typed when the page before this one died; null: nothing. Told once. */
export function takeLastWords(): string | null {
  const words = sessionStorage.getItem(key)
  sessionStorage.removeItem(key)
  return words === null || words.trim() === '' ? null : words
}
