import { fieldAt, type FieldPlace, placeOfField, type TextField } from './field-place.ts'

const key = 'honbu-last-words'
/** Under these lies what is being typed, for the case that the whole program dies and no page of it is left: a name for each page. */
const keyOfAll = 'honbu-left-words:'

/** What was being typed when a page died. */
export interface LastWords {
  readonly words: string
  /** What stood in the field before. */
  readonly before: string
  readonly place: FieldPlace
}

/** Fields whose words nobody else keeps; a passphrase is never among them. */
const isKept = (target: EventTarget | null): target is TextField =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'search'))

/** What was being typed in a register when the program died. */
interface LeftWords extends LastWords {
  readonly register: string
}

/**
 * Keeps what stands in the field that is being typed in, until it is left (which saves it) or the page is. A page whose process dies leaves neither: then the next
 * one finds it. `register` names the one that is open. Answers with how to stop.
 */
export function keepLastWords(register: () => string | null): () => void {
  const own = keyOfAll + crypto.randomUUID()
  // Held for as long as this page lives, so that no other takes its words for left ones.
  const life = new AbortController()
  const over = new Promise((resolve) => life.signal.addEventListener('abort', resolve))
  void navigator.locks?.request(own, () => over)
  let typing: { readonly field: TextField; readonly before: string } | null = null
  const come = ({ target }: Event): void => {
    typing = isKept(target) ? { field: target, before: target.value } : null
  }
  const keep = ({ target }: Event): void => {
    if (!isKept(target)) return
    const before = typing?.field === target ? typing.before : ''
    if (target.value === before) return forget()
    const words: LastWords = { words: target.value, before, place: placeOfField(target) }
    sessionStorage.setItem(key, JSON.stringify(words))
    const open = register()
    if (open !== null) localStorage.setItem(own, JSON.stringify({ ...words, register: open } satisfies LeftWords))
  }
  // Enter hands over what stands in a line; what follows is typed after it.
  const handOver = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement) || !isKept(event.target)) return
    typing = { field: event.target, before: event.target.value }
    forget()
  }
  const forget = (): void => {
    sessionStorage.removeItem(key)
    localStorage.removeItem(own)
  }
  addEventListener('focusin', come, { capture: true })
  addEventListener('input', keep, { capture: true })
  addEventListener('keydown', handOver)
  addEventListener('focusout', forget, { capture: true })
  addEventListener('pagehide', forget)
  return () => {
    removeEventListener('focusin', come, { capture: true })
    removeEventListener('input', keep, { capture: true })
    removeEventListener('keydown', handOver)
    removeEventListener('focusout', forget, { capture: true })
    removeEventListener('pagehide', forget)
    life.abort()
  }
}

/** What was being typed when the page before this one died; null: nothing. Told once. */
export function takeLastWords(): LastWords | null {
  const stored = sessionStorage.getItem(key)
  sessionStorage.removeItem(key)
  if (stored === null) return null
  try {
    const last = JSON.parse(stored) as LastWords
    return last.words.trim() === '' ? null : last
  } catch {
    return null
  }
}

/** What was being typed in this register when the program died with all its pages, first of the place where this page is; null: nothing. Told once. */
export async function takeLeftWords(register: string): Promise<LastWords | null> {
  if (navigator.locks === undefined) return null
  const { held = [] } = await navigator.locks.query()
  const living = new Set(held.map(({ name }) => name))
  const left = Object.keys(localStorage).flatMap((name) => {
    const words = name.startsWith(keyOfAll) && !living.has(name) ? readLeft(localStorage.getItem(name)) : null
    return words?.register === register ? [{ name, words }] : []
  })
  const found = left.find(({ words }) => words.place.route === location.hash) ?? left[0]
  if (found === undefined) return null
  localStorage.removeItem(found.name)
  return found.words
}

function readLeft(stored: string | null): LeftWords | null {
  try {
    const words = JSON.parse(stored ?? 'null') as LeftWords | null
    return words?.words.trim() === '' ? null : words
  } catch {
    return null
  }
}

/** back: it stands in its field again. saved: it stood there already. lost: the field is not there, or says something else by now. */
export type PutBack = 'back' | 'saved' | 'lost'

/** How often the field is looked for, in milliseconds, how often at most, and how often it must hold the words: a screen shows what it has been told, part by part. */
const looks = { every: 100, most: 80, stays: 10 }

/**
 * Puts what was being typed back into its field, as if it were typed there now, once the field is there and says what it said before. Given up as soon as people
 * type elsewhere or go on to another place, and when the page goes (`pageEnds`).
 */
export async function putBackLastWords({ words, before, place }: LastWords, pageEnds: AbortSignal): Promise<PutBack> {
  const over = new AbortController()
  const { signal } = over
  pageEnds.addEventListener('abort', () => over.abort(), { signal })
  let isOurs = false
  let staid: number | null = null
  const end = (): void => {
    if (!isOurs) over.abort()
  }
  addEventListener('input', end, { capture: true, signal })
  addEventListener('hashchange', end, { signal })
  try {
    for (let look = 0; look < looks.most && !signal.aborted; look += 1) {
      const field = fieldAt(place)
      if (field !== null && isKept(field) && !field.readOnly && !field.disabled) {
        if (field.value === words) {
          if (staid === null) return 'saved'
          staid += 1
          if (staid === looks.stays) return 'back'
        } else if (field.value === before) {
          // A screen that is still being made may make the field once more.
          isOurs = true
          typeInto(field, words)
          isOurs = false
          staid = 0
        }
      }
      await new Promise((resolve) => setTimeout(resolve, looks.every))
    }
    return staid === null ? 'lost' : 'back'
  } finally {
    over.abort()
  }
}

/** As React hears it: a value set by the element's own means, and told. */
function typeInto(field: TextField, words: string): void {
  field.focus()
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, words)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.setSelectionRange(words.length, words.length)
}
