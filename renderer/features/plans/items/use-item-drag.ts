import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { EditorItem, ItemEdit } from './editor-item.ts'
import { chosenRoots, indexOf, placeAtGap } from './item-moves.ts'

export interface ItemDrag {
  /** Where the items in the hand would fall: the height in the list, and how deep. */
  readonly mark: { readonly top: number; readonly depth: number } | null
  readonly keys: ReadonlySet<string>
  readonly start: (key: string, event: PointerEvent<HTMLElement>) => void
}

export interface ItemDragOptions {
  readonly items: readonly EditorItem[]
  readonly chosen: ReadonlySet<string>
  readonly container: RefObject<HTMLElement | null>
  /** What one level of nesting is indented by, px. */
  readonly indent: number
  readonly onDrop: (edits: readonly ItemEdit[]) => void
}

const none: ReadonlySet<string> = new Set()
/** Near the edge of the pane the list runs along, px. */
const edge = 36

/** Items moved by their grips: up and down for the place, left and right for the depth. Escape lets go. */
export function useItemDrag(options: ItemDragOptions): ItemDrag {
  const [hand, setHand] = useState<{ readonly keys: ReadonlySet<string>; readonly mark: ItemDrag['mark'] } | null>(null)
  const newest = useRef(options)
  useEffect(() => {
    newest.current = options
  })
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])

  const start = useCallback((key: string, event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.preventDefault()
    const { items, chosen } = newest.current
    const keys = chosen.has(key) ? chosen : new Set([key])
    const startX = event.clientX
    const startDepth = items.find((item) => item.key === key)?.depth ?? 0
    let place: ReturnType<typeof placeAtGap> = null

    const onMove = (move: globalThis.PointerEvent) => {
      const { container, indent } = newest.current
      const list = container.current
      if (list === null) return
      const { gap, top } = gapAt(list, move.clientY)
      const wanted = startDepth + Math.round((move.clientX - startX) / indent)
      place = placeAtGap(indexOf(newest.current.items), keys, gap, Math.max(0, wanted))
      setHand({ keys, mark: place === null ? null : { top, depth: place.depth } })
      runAlong(list, move.clientY)
    }
    const end = (drops: boolean) => {
      stop.current?.()
      if (!drops || place === null) return
      const { parent, before } = place
      const roots = chosenRoots(indexOf(newest.current.items), keys)
      newest.current.onDrop(roots.map((item) => ({ act: 'move', key: item.key, parent, before })))
    }
    const onUp = () => end(true)
    const onKey = (stroke: globalThis.KeyboardEvent) => {
      if (stroke.key === 'Escape') end(false)
    }
    stop.current = () => {
      removeEventListener('pointermove', onMove)
      removeEventListener('pointerup', onUp)
      removeEventListener('pointercancel', onUp)
      removeEventListener('keydown', onKey, true)
      stop.current = null
      setHand(null)
    }
    addEventListener('pointermove', onMove)
    addEventListener('pointerup', onUp)
    addEventListener('pointercancel', onUp)
    addEventListener('keydown', onKey, true)
    setHand({ keys, mark: null })
  }, [])

  return { mark: hand?.mark ?? null, keys: hand?.keys ?? none, start }
}

/** The gap between rows nearest to the height: its number and its place in the list. Found by halving: rows stand in order. */
function gapAt(list: HTMLElement, y: number): { readonly gap: number; readonly top: number } {
  const rows = list.querySelectorAll<HTMLElement>('[data-item]')
  const origin = list.getBoundingClientRect().top
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    const rect = rows[middle]?.getBoundingClientRect()
    if (rect !== undefined && y < rect.top + rect.height / 2) high = middle
    else low = middle + 1
  }
  const after = rows[low]?.getBoundingClientRect()
  const before = rows[low - 1]?.getBoundingClientRect()
  return { gap: low, top: (after?.top ?? before?.bottom ?? origin) - origin }
}

function runAlong(list: HTMLElement, y: number): void {
  const pane = list.closest<HTMLElement>('[data-scroll-key]')
  if (pane === null) return
  const { top, bottom } = pane.getBoundingClientRect()
  if (y < top + edge) pane.scrollTop -= 8
  else if (y > bottom - edge) pane.scrollTop += 8
}
