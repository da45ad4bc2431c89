import { type RefObject, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { type MeasuredRow, RowWindow, type ShownRows } from './row-window.ts'

/** The height rows are taken to have until some were measured. */
const usualHeight = 32

export interface RowsInWindow {
  readonly shown: ShownRows
  readonly window: RowWindow
  /** On the element whose padding is the room of the rows that are not shown. */
  readonly room: RefObject<HTMLDivElement | null>
}

/** Shows the rows of a long list that are in view, and measures them: `[data-at]` in the page says which row an element is. */
export function useRowWindow(count: number): RowsInWindow {
  const [window] = useState(() => new RowWindow(count, usualHeight))
  const room = useRef<HTMLDivElement>(null)
  const latest = useSyncExternalStore(window.subscribe, window.snapshot)
  const to = Math.min(latest.to, count)
  const shown = to === latest.to ? latest : { ...latest, from: Math.min(latest.from, to), to }

  useLayoutEffect(() => {
    const element = room.current
    return element === null ? undefined : window.attach(element, (before) => startIn(element, before))
  }, [window])
  useLayoutEffect(() => window.setCount(count), [window, count])
  useLayoutEffect(() => {
    const element = room.current
    if (element === null) return
    window.layOut(shown)
    window.measure(heightsIn(element, shown))
  })
  return { shown, window, room }
}

/** Where the rows begin, above the first of them: a table's body, or the list itself, whose room is its padding. */
function startIn(room: HTMLElement, before: number): number {
  const body = room.querySelector('tbody')
  return body === null ? room.getBoundingClientRect().top + before : body.getBoundingClientRect().top
}

/** A row is as tall as it is from the end of the row before it: what stands above it counts to it. Of the first that is known at the beginning alone. */
function heightsIn(room: HTMLElement, { from, before }: ShownRows): readonly MeasuredRow[] {
  const heights: MeasuredRow[] = []
  let end = from === 0 ? startIn(room, before) : null
  let next = from
  for (const element of room.querySelectorAll<HTMLElement>('[data-at]')) {
    const row = Number(element.dataset['at'])
    // Rows kept aside stand before and after the others.
    if (row !== next) continue
    next++
    const { bottom } = element.getBoundingClientRect()
    if (end !== null) heights.push({ row, height: bottom - end, isEmpty: element.dataset['empty'] !== undefined })
    end = bottom
  }
  return heights
}
