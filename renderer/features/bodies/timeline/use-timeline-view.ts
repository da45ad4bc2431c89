import { useEffect, useRef, useState } from 'react'
import { addDays, daysBetween, type IsoDate, isIsoDate } from '../../../../shared/domain/calendar.ts'
import { useRemembered } from '../../../data/ui-store.ts'
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

/** The part of time one looked at when one left; null: all of it. */
type Left = { readonly from: IsoDate; readonly span: number } | null

/**
 * Which part of a body's life is in view; one finds it as one left it. Where nobody zoomed, all of it, whatever day is read.
 */
export function useTimelineView(bodyKey: string, bounds: TimeBounds, focus: IsoDate): TimelineView {
  const [left, leave] = useRemembered<Left>(`bodies.${bodyKey}.view`, null, isLeft)
  const [chosen, setChosen] = useState<TimeView | null>(() =>
    left === null ? null : panBy(bounds, { start: daysBetween(bounds.from, left.from), span: left.span }, 0),
  )
  const newest = useRef({ bounds, chosen, leave })
  useEffect(() => {
    newest.current = { bounds, chosen, leave }
  })
  useEffect(
    () => () => {
      const last = newest.current
      const { chosen: at } = last
      last.leave(at === null ? null : { from: addDays(last.bounds.from, Math.round(at.start)), span: at.span })
    },
    [],
  )
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

function isLeft(value: unknown): value is Left {
  if (value === null) return true
  if (typeof value !== 'object' || !('from' in value) || !('span' in value)) return false
  return typeof value.from === 'string' && isIsoDate(value.from) && typeof value.span === 'number' && value.span > 0
}
