import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  anchorOf,
  panBy,
  placeOfDay,
  presetOf,
  presetView,
  showDay,
  type TimeView,
  totalSpan,
  wholeView,
  zoomBy,
} from '../../../renderer/features/bodies/timeline/time-view.ts'
import { addDays, isoDate } from '../../../shared/domain/calendar.ts'

const bounds = { from: isoDate('1996-11-18'), to: isoDate('2006-07-14') }
const total = totalSpan(bounds)
const day = fc.integer({ min: 0, max: total }).map((days) => addDays(bounds.from, days))

const act = fc.oneof(
  fc.record({ factor: fc.double({ min: 0.2, max: 5, noNaN: true }), anchor: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ days: fc.integer({ min: -5000, max: 5000 }) }),
)
const view = fc
  .array(act, { maxLength: 8 })
  .map((acts) =>
    acts.reduce<TimeView>(
      (before, one) => ('days' in one ? panBy(bounds, before, one.days) : zoomBy(bounds, before, one.factor, one.anchor)),
      wholeView(bounds),
    ),
  )

describe('the part of time in view', () => {
  test('never leaves the time there is, however one zooms and pans', () => {
    fc.assert(
      fc.property(view, ({ start, span }) => {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(start + span).toBeLessThanOrEqual(total + 1e-6)
        expect(span).toBeGreaterThan(0)
      }),
    )
  })

  test('keeps the day under the pointer where it is while zooming in', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.3, max: 1, noNaN: true }), (anchor, factor) => {
        const before = wholeView(bounds)
        const after = zoomBy(bounds, before, factor, anchor)
        expect(after.start + after.span * anchor).toBeCloseTo(before.start + before.span * anchor, 6)
      }),
    )
  })

  test('shows any day when asked, without changing how much is seen', () => {
    fc.assert(
      fc.property(view, day, (before, wanted) => {
        const after = showDay(bounds, before, wanted)
        const x = placeOfDay(bounds, after, 1000, wanted)
        expect(x).toBeGreaterThanOrEqual(-0.01)
        expect(x).toBeLessThanOrEqual(1000.01)
        expect(after.span).toBe(before.span)
      }),
    )
  })

  test('knows its presets by name', () => {
    const focus = isoDate('2005-12-20')
    for (const preset of ['all', 'five-years', 'one-year'] as const) {
      expect(presetOf(bounds, presetView(bounds, preset, focus))).toBe(preset)
    }
    expect(presetOf(bounds, zoomBy(bounds, wholeView(bounds), 0.7, 0.5))).toBeNull()
  })
})

test('zooming on a day in view leaves the day where it is, as far as the bounds allow', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: total }), fc.double({ min: 0.2, max: 1, noNaN: true }), (offset, factor) => {
      const day = addDays(bounds.from, offset)
      const before = wholeView(bounds)
      const after = zoomBy(bounds, before, factor, anchorOf(bounds, before, day))
      expect(placeOfDay(bounds, after, 1000, day)).toBeCloseTo(placeOfDay(bounds, before, 1000, day), 6)
    }),
  )
})

test('a day out of view is not zoomed on', () => {
  const view = presetView(bounds, 'one-year', isoDate('2003-07-29'))
  expect(anchorOf(bounds, view, isoDate('1997-01-21'))).toBe(0.5)
  expect(anchorOf(bounds, view, null)).toBe(0.5)
})
