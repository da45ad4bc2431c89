import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'

/** The gap between the rows of a list nearest to the pointer. */
export interface RowGap {
  /** Of the row below it; the number of rows: behind the last. */
  readonly index: number
  /** How far the pointer went sideways since the rows were taken up, px. */
  readonly shift: number
}

export interface RowDragOptions<Key, Hand, Place> {
  readonly list: RefObject<HTMLElement | null>
  /** Finds the rows in the list, in their order. */
  readonly rows: string
  /** What is taken up by a row's grip: the row, or with it others that are chosen. */
  readonly take: (key: Key) => Hand
  /** Where what is in the hand would fall; null: it can fall nowhere there. */
  readonly placeAt: (hand: Hand, gap: RowGap) => Place | null
  readonly onDrop: (hand: Hand, place: Place) => void
}

export interface RowDrag<Key, Hand, Place> {
  /** What is held, and where it would fall: the place, and its height in the list, px. */
  readonly held: { readonly hand: Hand; readonly mark: { readonly place: Place; readonly top: number } | null } | null
  /** The same function for as long as the list is shown. */
  readonly start: (key: Key, event: PointerEvent<HTMLElement>) => void
}

/** A level that rows are nested by takes at least so much going sideways, px: a hand that goes straight down strays less. */
const leastForLevel = 24

/** By how many levels rows are asked in or out: each takes a whole indent, so that nothing is nested by a hand that strays. */
export const levelsAsked = (shift: number, indent: number): number => Math.trunc(shift / Math.max(indent, leastForLevel))

/** Near the edge of the pane the list runs along, px. */
const edge = 36

/** Rows moved by their grips. Escape, or a pointer that is taken away, lets them go where they were. */
export function useRowDrag<Key, Hand, Place>(options: RowDragOptions<Key, Hand, Place>): RowDrag<Key, Hand, Place> {
  const [held, setHeld] = useState<RowDrag<Key, Hand, Place>['held']>(null)
  const newest = useRef(options)
  useEffect(() => {
    newest.current = options
  })
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])

  const start = useCallback((key: Key, event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.preventDefault()
    const hand = newest.current.take(key)
    const startX = event.clientX
    let place: Place | null = null

    const onMove = (move: globalThis.PointerEvent) => {
      const { list, rows, placeAt } = newest.current
      if (list.current === null) return
      const { index, top } = gapAt(list.current, rows, move.clientY)
      place = placeAt(hand, { index, shift: move.clientX - startX })
      setHeld({ hand, mark: place === null ? null : { place, top } })
      runAlong(list.current, move.clientY)
    }
    const end = (drops: boolean) => {
      stop.current?.()
      if (drops && place !== null) newest.current.onDrop(hand, place)
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
      setHeld(null)
    }
    addEventListener('pointermove', onMove)
    addEventListener('pointerup', onUp)
    addEventListener('pointercancel', onCancel)
    addEventListener('keydown', onKey, true)
    setHeld({ hand, mark: null })
  }, [])

  return { held, start }
}

/** The gap nearest to the height, and where it lies in the list. Found by halving: rows stand in order. */
function gapAt(list: HTMLElement, selector: string, y: number): { readonly index: number; readonly top: number } {
  const rows = list.querySelectorAll<HTMLElement>(selector)
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
  return { index: low, top: (after?.top ?? before?.bottom ?? origin) - origin }
}

function runAlong(list: HTMLElement, y: number): void {
  const pane = list.closest<HTMLElement>('[data-scroll-key]')
  if (pane === null) return
  const { top, bottom } = pane.getBoundingClientRect()
  if (y < top + edge) pane.scrollTop -= 8
  else if (y > bottom - edge) pane.scrollTop += 8
}
