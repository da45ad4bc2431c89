import { type RefObject, useLayoutEffect, useState } from 'react'
import { fewestColumns, fewestRows, type Strip, stripIn } from './grid-window.ts'
import type { ViewRow } from './matrix-view.ts'

export interface GridWindow {
  readonly rows: Strip
  readonly columns: Strip
  /** How high a row of a kind is, as it was measured. */
  readonly heights: Readonly<Record<ViewRow['matter']['kind'], number>>
}

/** Until a row or a column was measured. */
const usual = { plan: 38, series: 32, year: 23, column: 35, width: 1400, height: 800 } as const

/** Which rows and columns of a large grid are to be drawn, as it is scrolled and its place grows. */
export function useGridWindow(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly ViewRow[],
  columnCount: number,
): GridWindow {
  const [seen, setSeen] = useState<GridWindow>(() => windowOf(null, rows, columnCount))
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return undefined
    const look = () => setSeen((before) => kept(before, windowOf(element, rows, columnCount)))
    look()
    element.addEventListener('scroll', look, { passive: true })
    const grown = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look)
    grown?.observe(element)
    return () => {
      element.removeEventListener('scroll', look)
      grown?.disconnect()
    }
  }, [scroller, rows, columnCount])
  // What was seen of another number of rows or columns is not to be drawn.
  return seen.rows.end <= rows.length && seen.columns.end <= columnCount ? seen : windowOf(scroller.current, rows, columnCount)
}

function windowOf(element: HTMLElement | null, rows: readonly ViewRow[], columnCount: number): GridWindow {
  const heightOf = (kind: ViewRow['matter']['kind']) =>
    element?.querySelector<HTMLElement>(`tr[data-kind="${kind}"]`)?.offsetHeight || usual[kind]
  const heights = { plan: heightOf('plan'), series: heightOf('series'), year: heightOf('year') }
  const column = element?.querySelector<HTMLElement>('thead th[data-column]')?.offsetWidth || usual.column
  const { scrollLeft = 0, scrollTop = 0, clientWidth = 0, clientHeight = 0 } = element ?? {}
  return {
    heights,
    columns:
      columnCount < fewestColumns
        ? { first: 0, end: columnCount }
        : stripIn(
            Array.from({ length: columnCount }, () => column),
            scrollLeft,
            clientWidth || usual.width,
          ),
    rows:
      rows.length < fewestRows
        ? { first: 0, end: rows.length }
        : stripIn(
            rows.map(({ matter }) => heights[matter.kind]),
            scrollTop,
            clientHeight || usual.height,
          ),
  }
}

/** The window before when it shows the same: nothing is drawn anew then. */
function kept(before: GridWindow, now: GridWindow): GridWindow {
  const isSame = (one: Strip, other: Strip) => one.first === other.first && one.end === other.end
  const hasHeights = (['plan', 'series', 'year'] as const).every((kind) => before.heights[kind] === now.heights[kind])
  return isSame(before.rows, now.rows) && isSame(before.columns, now.columns) && hasHeights ? before : now
}
