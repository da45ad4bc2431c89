import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { TimelineView } from './use-timeline-view.ts'

/** Moving less than this is a click. */
const clickSlack = 3

export interface TimelinePointer {
  readonly isDragging: boolean
  /** True while the click that ends a drag is being told; it chooses nothing. */
  readonly wasDrag: () => boolean
  /** A press that may become a drag has begun. */
  readonly isPressed: () => boolean
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void
    readonly onPointerMove: (event: PointerEvent) => void
    readonly onPointerUp: (event: PointerEvent) => void
    readonly onPointerCancel: (event: PointerEvent) => void
  }
}

/** How a step of the wheel zooms: a pinch comes in many small ones, a wheel in few great ones, in lines where the browser counts so. */
function zoomOf({ deltaY, deltaMode }: WheelEvent): number {
  const px = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? deltaY : deltaY * 32
  return Math.exp(px * (Math.abs(px) < 32 ? 0.01 : 0.002))
}

/** Dragging pans; the wheel with Ctrl zooms round the pointer, with Shift or sideways pans. */
export function useTimelinePointer(
  plot: RefObject<HTMLDivElement | null>,
  { view, pan, zoom, preset }: TimelineView,
  width: number,
): TimelinePointer {
  const drag = useRef<{
    readonly pointer: number
    readonly startX: number
    readonly lastX: number
    readonly moved: boolean
  } | null>(null)
  const dragged = useRef(false)
  const [isDragging, setDragging] = useState(false)
  const daysPerPx = view.span / width
  const isWhole = preset === 'all'

  useEffect(() => {
    const element = plot.current
    if (element === null) return undefined
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault()
        const box = element.getBoundingClientRect()
        zoom(zoomOf(event), Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1))
        return
      }
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX
      if (isWhole || Math.abs(sideways) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return
      event.preventDefault()
      pan(sideways * daysPerPx)
    }
    // React's own wheel listener is passive and could not keep the page from zooming.
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  })

  const end = () => {
    dragged.current = drag.current?.moved ?? false
    drag.current = null
    setDragging(false)
  }
  return {
    isDragging,
    wasDrag: () => dragged.current,
    isPressed: () => drag.current !== null,
    handlers: {
      onPointerDown: ({ button, clientX, pointerId, isPrimary }) => {
        // A second finger moves nothing.
        if (!isPrimary) return
        dragged.current = false
        if (button === 0 && !isWhole) drag.current = { pointer: pointerId, startX: clientX, lastX: clientX, moved: false }
      },
      onPointerMove: ({ clientX, currentTarget, pointerId }) => {
        const before = drag.current
        if (before === null || before.pointer !== pointerId) return
        const moved = before.moved || Math.abs(clientX - before.startX) > clickSlack
        if (moved && !before.moved) {
          currentTarget.setPointerCapture(pointerId)
          setDragging(true)
        }
        if (moved) pan((before.lastX - clientX) * daysPerPx)
        drag.current = { ...before, lastX: clientX, moved }
      },
      onPointerUp: ({ pointerId }) => {
        if (drag.current?.pointer === pointerId) end()
      },
      onPointerCancel: end,
    },
  }
}
