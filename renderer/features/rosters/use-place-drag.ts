import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'

export interface PlaceDragOptions {
  readonly grid: RefObject<HTMLElement | null>
  readonly isDisabled: boolean
  /** The key of who was dragged, and of whose place it was let go over. */
  readonly onDrop: (one: string, other: string) => void
}

export interface PlaceDrag {
  /** Who is in the hand; null until the pointer has moved. */
  readonly held: string | null
  /** Over whose place. */
  readonly over: string | null
  readonly start: (key: string, event: PointerEvent<HTMLElement>) => void
}

/** Less is a press, px. */
const leastMove = 4

/** Places changed by dragging one onto another. Escape, or letting go anywhere else, leaves everything as it was. */
export function usePlaceDrag(options: PlaceDragOptions): PlaceDrag {
  const [drag, setDrag] = useState<{ readonly held: string; readonly over: string | null } | null>(null)
  const newest = useRef(options)
  useEffect(() => {
    newest.current = options
  })
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])

  const start = useCallback((key: string, event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || newest.current.isDisabled) return
    const from = { x: event.clientX, y: event.clientY }
    let over: string | null = null
    let hasMoved = false

    const onMove = (move: globalThis.PointerEvent) => {
      hasMoved ||= Math.hypot(move.clientX - from.x, move.clientY - from.y) >= leastMove
      if (!hasMoved) return
      over = keyAt(newest.current.grid.current, move.clientX, move.clientY)
      setDrag({ held: key, over: over === key ? null : over })
    }
    const end = (drops: boolean) => {
      stop.current?.()
      if (drops && hasMoved && over !== null && over !== key) newest.current.onDrop(key, over)
    }
    const onUp = () => end(true)
    const onCancel = () => end(false)
    const onKey = (stroke: globalThis.KeyboardEvent) => {
      if (stroke.key === 'Escape') end(false)
    }
    stop.current = () => {
      removeEventListener('pointermove', onMove)
      removeEventListener('pointerup', onUp)
      removeEventListener('pointercancel', onCancel)
      removeEventListener('keydown', onKey, true)
      stop.current = null
      setDrag(null)
    }
    addEventListener('pointermove', onMove)
    addEventListener('pointerup', onUp)
    addEventListener('pointercancel', onCancel)
    addEventListener('keydown', onKey, true)
  }, [])

  return { held: drag?.held ?? null, over: drag?.over ?? null, start }
}

function keyAt(grid: HTMLElement | null, x: number, y: number): string | null {
  const place = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-key]') ?? null
  return place !== null && grid?.contains(place) === true ? (place.dataset.key ?? null) : null
}
