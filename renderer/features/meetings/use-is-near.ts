import { type RefObject, useLayoutEffect, useState } from 'react'

/** How far beyond the pane a row counts as near: enough that one never scrolls to a row that is not ready. */
const margin = '900px 0px'

interface Watch {
  readonly observer: IntersectionObserver
  readonly told: Map<Element, (isNear: boolean) => void>
}

const watches = new WeakMap<Element, Watch>()

/**
 * Whether a row of a long list is in sight or near it. Where nothing is laid out, or the list is not long, every row is. Rows of one
 * pane share an observer.
 */
export function useIsNear(row: RefObject<HTMLElement | null>, isLong: boolean): boolean {
  const isWatched = isLong && typeof IntersectionObserver === 'function'
  const [isNear, setNear] = useState(false)
  useLayoutEffect(() => {
    const element = row.current
    const pane = element?.closest('[data-scroll-key]') ?? null
    if (!isWatched || element === null || pane === null) return undefined
    const { observer, told } = watchOf(pane)
    told.set(element, setNear)
    observer.observe(element)
    return () => {
      observer.unobserve(element)
      told.delete(element)
    }
  }, [isWatched, row])
  return !isWatched || isNear
}

function watchOf(pane: Element): Watch {
  const known = watches.get(pane)
  if (known !== undefined) return known
  const told = new Map<Element, (isNear: boolean) => void>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) told.get(entry.target)?.(entry.isIntersecting)
    },
    { root: pane, rootMargin: margin },
  )
  const watch = { observer, told }
  watches.set(pane, watch)
  return watch
}
