import { type RefObject, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'

/** Scroll positions by place and pane, for as long as the window is open. */
const positions = new Map<string, number>()
/** What had the focus in a place when one left it, so that going back goes on from there. */
const focused = new Map<string, string>()
/** Back or forward was taken, not a way on: `popstate` says so before the place is drawn. */
let isReturn = false
if (typeof addEventListener === 'function') addEventListener('popstate', () => (isReturn = true))

/** The first screen was shown: a register is opened there by hand, and its first place is arrived at like any other. */
let isOpenedByHand = false
export function arriveByHand(): void {
  isOpenedByHand = true
}

/** Another register is shown: its places were never scrolled, though they are called as those of the one before. */
export function forgetPlaces(): void {
  positions.clear()
  focused.clear()
}

/**
 * When one arrives at a place: panes are scrolled where they were when one left it, and the focus goes to the page's title (or to
 * the field marked `data-arrival`, where one comes to type), so that a screen reader says where one is and Tab goes on from
 * there. By Back and Forward it goes to the row or link it was on. Inside a place (another tab) the focus stays.
 */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const [path] = useLocation()
  const arrivedAt = useRef<string | null>(null)

  useEffect(() => {
    const element = main.current
    if (element === null) return undefined
    const remember = (event: Event) => {
      if (event.target instanceof HTMLElement) positions.set(keyOf(path, event.target), event.target.scrollTop)
    }
    const rememberFocus = ({ target }: FocusEvent) => {
      const mark = target instanceof Element ? markOf(target) : null
      if (mark !== null) focused.set(path, mark)
    }
    element.addEventListener('scroll', remember, { capture: true, passive: true })
    element.addEventListener('focusin', rememberFocus)
    return () => {
      element.removeEventListener('scroll', remember, { capture: true })
      element.removeEventListener('focusin', rememberFocus)
    }
  }, [path, main])

  useEffect(() => {
    const element = main.current
    if (element === null) return undefined
    const isFirst = arrivedAt.current === null && !isOpenedByHand
    isOpenedByHand = false
    const isSamePlace = arrivedAt.current !== null && placeOf(arrivedAt.current) === placeOf(path)
    arrivedAt.current = path

    // Walking a list whose rows are places: the row that has the focus is still there, and keeps it.
    const row = element.contains(document.activeElement) ? document.activeElement?.closest('[data-key]') : null
    const kept = row ? markOf(row) : null
    if (kept !== null) focused.set(path, kept)
    let wantsFocus = !isFirst && !isSamePlace && kept === null
    const isBack = isReturn
    const before = isBack ? (focused.get(path) ?? null) : null
    isReturn = false
    let hasTitle = false
    let hasArrived = false
    const settle = () => {
      // A link that names a line leads there, wherever one had scrolled before.
      const here = element.querySelector<HTMLElement>('[data-arrival-here]')
      if (here !== null) {
        if (!hasArrived) {
          hasArrived = true
          wantsFocus = false
          here.focus({ preventScroll: true })
          here.scrollIntoView({ block: 'center' })
        }
        return
      }
      // In a window that has just begun nothing was scrolled yet; to ask its panes would have them laid out before the first picture.
      const panes = isFirst && positions.size === 0 ? [] : element.querySelectorAll<HTMLElement>('[data-scroll-key]')
      for (const pane of panes) {
        const isAnew = pane.dataset.startsAtTop !== undefined && !isBack
        const top = isAnew ? 0 : (positions.get(keyOf(path, pane)) ?? 0)
        if (pane.scrollTop !== top && pane.scrollHeight > pane.clientHeight) pane.scrollTop = top
      }
      const title =
        element.querySelector<HTMLElement>('[data-arrival] :is(input, textarea)') ??
        element.querySelector<HTMLElement>('[data-page-title]')
      const earlier = before === null || !wantsFocus ? null : element.querySelector<HTMLElement>(before)
      if (earlier !== null) {
        wantsFocus = false
        earlier.focus({ preventScroll: true })
      } else if (wantsFocus && title !== null && !hasTitle) {
        // What had the focus comes with the matter; until then the title has it.
        hasTitle = true
        wantsFocus = before !== null
        title.focus({ preventScroll: true })
      }
    }
    settle()
    // The matter comes when its answer does: settle with it, but never against people who began to scroll.
    const observer = new MutationObserver(settle)
    observer.observe(element, { childList: true, subtree: true })
    const stop = () => observer.disconnect()
    const timer = setTimeout(stop, 1500)
    for (const type of ['wheel', 'keydown', 'pointerdown'] as const) addEventListener(type, stop, { once: true, capture: true })
    return () => {
      stop()
      clearTimeout(timer)
      for (const type of ['wheel', 'keydown', 'pointerdown'] as const) removeEventListener(type, stop, { capture: true })
    }
  }, [path, main])
}

/** By what a row or a link is found again once its place is drawn anew; null: by nothing. */
function markOf(element: Element | null): string | null {
  const row = element?.closest<HTMLElement>('[data-key]')
  const list = row?.parentElement?.closest<HTMLElement>('[aria-label]')
  if (row?.dataset.key !== undefined && list) {
    return `[aria-label="${CSS.escape(list.getAttribute('aria-label') ?? '')}"] [data-key="${CSS.escape(row.dataset.key)}"]`
  }
  const href = element?.closest('a[href]')?.getAttribute('href') ?? null
  return href === null ? null : `a[href="${CSS.escape(href)}"]`
}

const keyOf = (path: string, pane: HTMLElement) => `${path} ${pane.dataset.scrollKey ?? pane.className}`

/** `/bodies/drugs/members` is a side of the place `/bodies/drugs`. */
const placeOf = (path: string) => path.split('/').slice(0, 3).join('/')
