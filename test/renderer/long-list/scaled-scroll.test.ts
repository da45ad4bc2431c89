import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RowHeights } from '../../../renderer/components/long-list/row-heights.ts'
import {
  afterScroll,
  isOutOfRoom,
  listAt,
  type ScrollPlace,
  stripAt,
  stripOf,
} from '../../../renderer/components/long-list/scaled-scroll.ts'

const heights = fc.integer({ min: 100, max: 200_000_000 })
const view = 700

describe('a strip stretched over a list', () => {
  test('never grows taller than a browser can lay out, and is the list itself where that is short', () => {
    fc.assert(
      fc.property(heights, (height) => {
        expect(stripOf(height)).toBeLessThan(33_000_000)
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 12_000_000 }), (height) => {
        expect([stripOf(height), listAt(height / 3, height)]).toEqual([height, height / 3])
      }),
    )
  })

  test('begins and ends with the list, and every place of one is a place of the other', () => {
    fc.assert(
      fc.property(heights, fc.double({ min: 0, max: 1, noNaN: true }), (height, share) => {
        expect(listAt(0, height)).toBe(0)
        expect(listAt(stripOf(height), height)).toBe(height)
        const place = share * height
        const strip = stripAt(place, height)
        expect(strip).toBeGreaterThanOrEqual(0)
        expect(strip).toBeLessThanOrEqual(stripOf(height) + 0.001)
        expect(listAt(strip, height)).toBeCloseTo(place, 3)
      }),
    )
  })

  test('is scrolled by steps as any list: a pixel is a pixel, wherever one is', () => {
    fc.assert(
      fc.property(
        heights,
        fc.integer({ min: -view, max: view }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (height, step, share) => {
          const before: ScrollPlace = { list: share * height, strip: stripAt(share * height, height) }
          const after = afterScroll(before, before.strip + step, { height, view })
          expect(after.list - before.list).toBeCloseTo(step, 6)
        },
      ),
    )
  })

  test('leads to both ends however one scrolls there: by steps it is put right on the way, by a leap at once', () => {
    const space = { height: 64_000_000, view }
    const walk = (from: number, step: number): ScrollPlace => {
      let place: ScrollPlace = { list: from, strip: stripAt(from, space.height) }
      for (let count = 0; count < 100_000 && place.list > 0 && place.list < space.height - view; count++) {
        place = afterScroll(place, place.strip + step, space)
        if (isOutOfRoom(place, space)) place = { ...place, strip: stripAt(place.list, space.height) }
        // There is always strip left where there is list left.
        expect(Math.sign(Math.max(place.strip, 0))).toBe(Math.sign(Math.max(place.list, 0)))
      }
      return place
    }
    expect(walk(9_000_000, -500).list).toBeLessThanOrEqual(0)
    expect(walk(55_000_000, 500).list).toBeGreaterThanOrEqual(space.height - view)
    const bottom = stripOf(space.height) - view
    expect(afterScroll({ list: 0, strip: 0 }, bottom, space).list).toBe(space.height - view)
    expect(afterScroll({ list: space.height - view, strip: bottom }, 0, space).list).toBe(0)
  })
})

describe('the heights of rows', () => {
  const measured = fc.array(fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 20, max: 200 })), { maxLength: 60 })

  test('add up: a row begins where the one before it ends, and stands where it is looked for', () => {
    fc.assert(
      fc.property(measured, fc.integer({ min: 0, max: 999 }), fc.boolean(), (rows, row, isSettled) => {
        const all = new RowHeights(1000, 32)
        for (const [at, height] of rows) all.measure(at, height)
        if (isSettled) all.settleUsual(true)
        expect(all.offsetOf(row + 1)).toBeCloseTo(all.offsetOf(row) + all.heightOf(row), 6)
        expect(all.rowAt(all.offsetOf(row) + all.heightOf(row) / 2)).toBe(row)
        expect(all.total).toBeCloseTo(all.offsetOf(1000), 6)
      }),
    )
  })

  test('that were measured are forgotten with the rows that go, and kept for those that stay', () => {
    const all = new RowHeights(300, 30)
    all.measure(10, 100)
    all.measure(290, 500)
    all.setCount(200)
    expect([all.heightOf(10), all.total]).toEqual([100, 200 * 30 + 70])
    all.setCount(300)
    expect(all.total).toBe(300 * 30 + 70)
  })

  test('of rows not yet seen are the average of those that were', () => {
    const all = new RowHeights(1_000_000, 32)
    for (let row = 0; row < 10; row++) all.measure(row, 50)
    all.settleUsual(false)
    expect(all.total).toBe(50_000_000)
    expect(all.rowAt(25_000_010)).toBe(500_000)
  })
})
