import { type RefObject, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'

/** Scroll positions by place and pane, for as long as the window is open. */
const positions = new Map<string, number>()

/**
 * When one arrives at a place: panes are scrolled where they were when one left it, and the focus goes to the page's title (or to
 * the field marked `data-arrival`, where one comes to type), so that a screen reader says where one is and Tab goes on from
 * there. Inside a place (another tab) the focus stays.
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
    element.addEventListener('scroll', remember, { capture: true, passive: true })
    return () => element.removeEventListener('scroll', remember, { capture: true })
  }, [path, main])

  useEffect(() => {
    const element = main.current
    if (element === null) return undefined
    const isFirst = arrivedAt.current === null
    const isSamePlace = arrivedAt.current !== null && placeOf(arrivedAt.current) === placeOf(path)
    arrivedAt.current = path

    let wantsFocus = !isFirst && !isSamePlace
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
      for (const pane of element.querySelectorAll<HTMLElement>('[data-scroll-key]')) {
        const top = positions.get(keyOf(path, pane)) ?? 0
        if (pane.scrollTop !== top && pane.scrollHeight > pane.clientHeight) pane.scrollTop = top
      }
      const title =
        element.querySelector<HTMLElement>('[data-arrival] :is(input, textarea)') ??
        element.querySelector<HTMLElement>('[data-page-title]')
      if (wantsFocus && title !== null) {
        wantsFocus = false
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

const keyOf = (path: string, pane: HTMLElement) => `${path} ${pane.dataset.scrollKey ?? pane.className}`

/** `/bodies/drugs/members` is a side of the place `/bodies/drugs`. */
const placeOf = (path: string) => path.split('/').slice(0, 3).join('/')
