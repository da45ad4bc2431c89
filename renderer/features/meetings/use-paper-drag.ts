import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'

export interface PaperDrag {
  /** The paper in the hand. */
  readonly id: number | null
  /** Where it would fall: a height in the list, px. */
  readonly top: number | null
  readonly start: (id: number, event: PointerEvent<HTMLElement>) => void
}

/** A paper moved by its grip: let go, it goes before the paper below the pointer (null: last). Escape lets go of it where it was. */
export function usePaperDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (id: number, beforeId: number | null) => void,
): PaperDrag {
  const [hand, setHand] = useState<{ readonly id: number; readonly top: number | null } | null>(null)
  const newest = useRef(onDrop)
  useEffect(() => {
    newest.current = onDrop
  })
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])

  const start = useCallback(
    (id: number, event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.preventDefault()
      let place: { readonly beforeId: number | null } | null = null
      const onMove = (move: globalThis.PointerEvent) => {
        if (list.current === null) return
        const { beforeId, top } = gapAt(list.current, move.clientY)
        place = { beforeId }
        setHand({ id, top })
      }
      const end = (drops: boolean) => {
        stop.current?.()
        if (drops && place !== null) newest.current(id, place.beforeId)
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
        setHand(null)
      }
      addEventListener('pointermove', onMove)
      addEventListener('pointerup', onUp)
      addEventListener('pointercancel', onCancel)
      addEventListener('keydown', onKey, true)
      setHand({ id, top: null })
    },
    [list],
  )

  return { id: hand?.id ?? null, top: hand?.top ?? null, start }
}

/** The gap between rows nearest to the height: the paper below it and its place in the list. */
function gapAt(list: HTMLElement, y: number): { readonly beforeId: number | null; readonly top: number } {
  const origin = list.getBoundingClientRect().top
  let top = 0
  for (const row of list.querySelectorAll<HTMLElement>('[data-paper]')) {
    const rect = row.getBoundingClientRect()
    if (y < rect.top + rect.height / 2) return { beforeId: Number(row.dataset['paper']), top: rect.top - origin }
    top = rect.bottom - origin
  }
  return { beforeId: null, top }
}
