import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The width of an element in whole px, kept up to date; `initial` until it is laid out. */
export function useWidth(initial: number): readonly [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(initial)
  useLayoutEffect(() => {
    const current = element.current
    if (current === null) return undefined
    const measure = () => {
      const measured = Math.floor(current.clientWidth)
      if (measured > 0) setWidth(measured)
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
