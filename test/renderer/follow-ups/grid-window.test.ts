import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawnOf, stripIn } from '../../../renderer/features/follow-ups/grid-window.ts'

const line = fc.array(fc.integer({ min: 20, max: 100 }), { minLength: 1, maxLength: 400 })

test('whatever is in view is drawn, and some around it, wherever one scrolls', () => {
  fc.assert(
    fc.property(line, fc.nat(40_000), fc.integer({ min: 1, max: 3000 }), (sizes, from, length) => {
      const { first, end } = stripIn(sizes, from, length)
      let at = 0
      const inView = sizes.flatMap((size, place) => {
        const begins = at
        at += size
        return begins < from + length && at > from ? [place] : []
      })
      expect(inView.filter((place) => place < first || place >= end)).toEqual([])
      expect(end - first).toBeLessThanOrEqual(length / 20 + 40)
    }),
  )
})

test('places and gaps together are the whole line in its order, and the kept place is always among them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.nat(400),
      fc.nat(60),
      fc.integer({ min: -1, max: 399 }),
      (count, from, length, kept) => {
        const first = Math.min(from, count)
        const drawn = drawnOf(count, { first, end: Math.min(count, first + length) }, kept)
        const told = drawn.flatMap((one) => ('at' in one ? [one.at] : Array.from({ length: one.gap }, (_, at) => one.from + at)))
        expect(told).toEqual(Array.from({ length: count }, (_, at) => at))
        expect(drawn.some((one) => 'at' in one && one.at === kept)).toBe(kept >= 0 && kept < count)
      },
    ),
  )
})
