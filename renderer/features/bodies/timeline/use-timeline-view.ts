import { useRef, useState } from 'react'
import type { IsoDate } from '../../../../shared/domain/calendar.ts'
import {
  anchorOf,
  panBy,
  presetOf,
  presetView,
  showDay,
  type TimeBounds,
  type TimeView,
  wholeView,
  type ZoomPreset,
  zoomBy,
} from './time-view.ts'

export interface TimelineView {
  readonly view: TimeView
  readonly preset: ZoomPreset | null
  readonly choosePreset: (preset: ZoomPreset) => void
  /** Below 1: closer. `anchor`: the place that stays, 0–1 of the width; else the day aimed at, where it is in view, or the middle. */
  readonly zoom: (factor: number, anchor?: number) => void
  readonly pan: (days: number) => void
  /** The day that stays where it is when keys and buttons zoom; null: none. */
  readonly aimAt: (day: IsoDate | null) => void
  /** Brings the day into view. */
  readonly show: (day: IsoDate) => void
}

/** Which part of a body's life is in view. Where nobody zoomed, all of it, whatever day is read. */
export function useTimelineView(bounds: TimeBounds, focus: IsoDate): TimelineView {
  const [chosen, setChosen] = useState<TimeView | null>(null)
  const aim = useRef<IsoDate | null>(null)
  const view = chosen ?? wholeView(bounds)
  const set = (change: (before: TimeView) => TimeView) =>
    setChosen((before) => {
      const next = change(before ?? wholeView(bounds))
      return presetOf(bounds, next) === 'all' ? null : next
    })
  return {
    view,
    preset: presetOf(bounds, view),
    choosePreset: (preset) => set(() => presetView(bounds, preset, focus)),
    zoom: (factor, anchor) => set((before) => zoomBy(bounds, before, factor, anchor ?? anchorOf(bounds, before, aim.current))),
    aimAt: (day) => {
      aim.current = day
    },
    pan: (days) => set((before) => panBy(bounds, before, days)),
    show: (day) => set((before) => showDay(bounds, before, day)),
  }
}
