import { addDays, daysBetween, type IsoDate } from '../../../../shared/domain/calendar.ts'

/** The whole time there is to see, both days inclusive. */
export interface TimeBounds {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** The part that is seen: days from the beginning of the bounds (fractions allowed), and how many. */
export interface TimeView {
  readonly start: number
  readonly span: number
}

export type ZoomPreset = 'all' | 'five-years' | 'one-year'

/** Closer than this nothing more is to be seen. */
const shortestSpan = 90
const daysOfPreset = { 'five-years': 5 * 365.25, 'one-year': 365.25 } as const
/** Where a preset puts the day it is about: most of the past before it, a little of what is to come after. */
const placeOfFocus = 0.82

/** The days the bounds hold. */
export const totalSpan = ({ from, to }: TimeBounds): number => Math.max(daysBetween(from, to), shortestSpan)

/** All of the time there is. */
export const wholeView = (bounds: TimeBounds): TimeView => ({ start: 0, span: totalSpan(bounds) })

/** So many years that the day stands near their end; never beyond the bounds. */
export function presetView(bounds: TimeBounds, preset: ZoomPreset, focus: IsoDate): TimeView {
  if (preset === 'all') return wholeView(bounds)
  const span = daysOfPreset[preset]
  return clamp(bounds, { start: daysBetween(bounds.from, focus) - span * placeOfFocus, span })
}

/** The preset whose length the view has; null for a length of one's own. */
export function presetOf(bounds: TimeBounds, { span }: TimeView): ZoomPreset | null {
  if (span >= totalSpan(bounds) - 0.5) return 'all'
  const close = (preset: 'five-years' | 'one-year') => Math.abs(span - daysOfPreset[preset]) < 0.5
  if (close('five-years')) return 'five-years'
  return close('one-year') ? 'one-year' : null
}

/** Shows `factor` times as much time (below 1: closer); what stands at `anchor` (0–1 of the width) stays where it is. */
export function zoomBy(bounds: TimeBounds, view: TimeView, factor: number, anchor: number): TimeView {
  const span = Math.min(Math.max(view.span * factor, shortestSpan), totalSpan(bounds))
  return clamp(bounds, { start: view.start + (view.span - span) * anchor, span })
}

/** The same length of time, so many days later. */
export const panBy = (bounds: TimeBounds, view: TimeView, days: number): TimeView =>
  clamp(bounds, { ...view, start: view.start + days })

/** The nearest view of the same length in which the day stands clear of both edges. */
export function showDay(bounds: TimeBounds, view: TimeView, day: IsoDate): TimeView {
  const at = daysBetween(bounds.from, day)
  const margin = view.span * 0.06
  if (at < view.start + margin) return clamp(bounds, { ...view, start: at - margin })
  if (at > view.start + view.span - margin) return clamp(bounds, { ...view, start: at + margin - view.span })
  return view
}

/** Where a day stands on a plot so many px wide; outside 0–width when it is not in view. */
export const placeOfDay = (bounds: TimeBounds, view: TimeView, width: number, day: IsoDate): number =>
  ((daysBetween(bounds.from, day) - view.start) / view.span) * width

/** Where the view holds still when it zooms on a day, 0–1 of the width: the day's place, or the middle where it is out of view. */
export function anchorOf(bounds: TimeBounds, view: TimeView, day: IsoDate | null): number {
  const place = day === null ? 0.5 : placeOfDay(bounds, view, 1, day)
  return place < 0 || place > 1 ? 0.5 : place
}

/** The first and the last day in view. */
export function daysInView(bounds: TimeBounds, view: TimeView): TimeBounds {
  return { from: addDays(bounds.from, Math.floor(view.start)), to: addDays(bounds.from, Math.ceil(view.start + view.span)) }
}

function clamp(bounds: TimeBounds, { start, span }: TimeView): TimeView {
  const total = totalSpan(bounds)
  const fitting = Math.min(span, total)
  return { start: Math.min(Math.max(start, 0), total - fitting), span: fitting }
}
