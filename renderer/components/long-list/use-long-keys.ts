import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { LongRows } from './long-rows.ts'
import type { RowsInWindow } from './use-row-window.ts'

export interface LongKeysOptions<Item> {
  readonly rows: LongRows<Item>
  readonly inWindow: RowsInWindow
  /** What is typed to go to a row; null: letters are commands here. */
  readonly textOf: ((item: Item) => string) | null
  /** The row that the focus came to is chosen, where lists choose as one walks them. */
  readonly onChoose?: ((id: string) => void) | undefined
  /** All keys are answered here; else those that lead within the page are React Aria's. */
  readonly isGrid?: boolean
  /** The chosen row's id. */
  readonly chosen?: string | null | undefined
}

/** Milliseconds after which letters begin another word. */
const pauseOfTyping = 1000

/**
 * The keys that lead to rows which are not in the page: Home, End, Page Up and Down, typed letters, and the arrows where the row next to the
 * focused one was scrolled away. All others are React Aria's, but in a grid of our own. Says which rows are to be kept in the page wherever one scrolls.
 */
export function useLongKeys<Item>(options: LongKeysOptions<Item>) {
  const { rows, inWindow, textOf, onChoose, isGrid = false, chosen } = options
  const { room, window, shown } = inWindow
  const [focused, setFocused] = useState<string | null>(null)
  const typed = useRef({ text: '', at: 0 })
  const kept = [...new Set([focused, chosen ?? null])].flatMap((id) => {
    const at = id === null ? -1 : rows.atOf(id)
    return at < 0 || (at >= shown.from && at < shown.to) ? [] : [at]
  })

  /** The next place at which something stands, onwards in the direction gone, else back. */
  const standing = (wanted: number, direction: 1 | -1): number => {
    let at = wanted
    while (rows.isEmpty?.(at) === true && at + direction >= 0 && at + direction < rows.count) at += direction
    return rows.isEmpty?.(at) === true && direction === 1 ? standing(at, -1) : at
  }

  const goTo = (wanted: number, direction: 1 | -1) => {
    if (rows.count === 0) return
    const at = standing(Math.min(Math.max(wanted, 0), rows.count - 1), direction)
    const id = rows.idAt(at)
    flushSync(() => {
      window.reveal(at)
      setFocused(id)
      onChoose?.(id)
    })
    rowIn(room.current, id)?.focus({ preventScroll: true })
    // Its true height is known now.
    window.reveal(at)
  }

  const place = (target: EventTarget): number => {
    const id = target instanceof Element ? target.closest<HTMLElement>('[data-key]')?.dataset['key'] : undefined
    return id === undefined ? -1 : rows.atOf(id)
  }

  const search = (character: string, from: number): number => {
    if (textOf === null) return -1
    const now = performance.now()
    const isMore = typed.current.text !== '' && now - typed.current.at < pauseOfTyping
    const text = (isMore ? typed.current.text : '') + character
    typed.current = { text, at: now }
    const begins = (at: number) => {
      const item = rows.itemAt(at)
      return item !== undefined && collator.compare(textOf(item).slice(0, text.length), text) === 0
    }
    const start = Math.max(from, 0)
    for (let step = 0; step < rows.count; step++) {
      const at = (start + step) % rows.count
      if (begins(at)) return at
    }
    typed.current = { text: '', at: 0 }
    return -1
  }

  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (isText(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    const at = place(event.target)
    if (isGrid && at >= 0 && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      event.preventDefault()
      event.stopPropagation()
      goAcross(event.target, event.key === 'ArrowRight' ? 1 : -1)
      return
    }
    const to = keyLeads(event.key, at)
    if (to === null) return
    event.preventDefault()
    event.stopPropagation()
    goTo(to, to < at || event.key === 'End' ? -1 : 1)
  }

  const keyLeads = (key: string, at: number): number | null => {
    const isInPage = (row: number) => !isGrid && row >= shown.from && row < shown.to
    switch (key) {
      case 'Home':
        return 0
      case 'End':
        return rows.count - 1
      case 'PageDown':
        return at < 0 ? null : window.pageFrom(at, 1)
      case 'PageUp':
        return at < 0 ? null : window.pageFrom(at, -1)
      case 'ArrowDown':
        return at < 0 || (isInPage(at) && isInPage(at + 1)) ? null : at + 1
      case 'ArrowUp':
        return at < 0 || (isInPage(at) && isInPage(at - 1)) ? null : at - 1
      default:
        return null
    }
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || isText(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    if (!/^.$/u.test(event.key) || (event.key === ' ' && typed.current.text === '')) return
    const found = search(event.key, place(event.target))
    if (found < 0) return
    event.preventDefault()
    event.stopPropagation()
    goTo(found, 1)
  }

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const at = place(event.target)
    if (at < 0) return
    setFocused(rows.idAt(at))
    // Come to by Tab from elsewhere: the row it led to was scrolled away.
    const isFromElsewhere = event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)
    if (isFromElsewhere && kept.includes(at)) window.reveal(at)
  }

  return { kept, focused, areaProps: { onKeyDownCapture, onKeyDown, onFocus } }
}

/** To the next control within the row, and round to the row itself. */
function goAcross(target: EventTarget, direction: 1 | -1): void {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null
  if (row === null) return
  const stops = [
    row,
    ...row.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), input:not(:disabled), summary, [tabindex]'),
  ]
  const at = stops.findIndex((one) => one === target)
  stops[(at + direction + stops.length) % stops.length]?.focus()
}

const collator = new Intl.Collator(undefined, { usage: 'search', sensitivity: 'base' })

const isText = (target: EventTarget): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

const rowIn = (room: HTMLElement | null, id: string): HTMLElement | null =>
  room?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`) ?? null
