import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differs, gapsOf, runsOf, spread, ticksOf, yearsOf } from '../../../shared/domain/year-scale.ts'

const years = fc
  .uniqueArray(fc.integer({ min: 1950, max: 2050 }), { maxLength: 40 })
  .map((some) => some.toSorted((a, b) => a - b))

describe('years', () => {
  test('without values lie open between those that have some', () => {
    expect(gapsOf([1995, 2001, 2002, 2004])).toEqual([
      { from: 1996, to: 2000 },
      { from: 2003, to: 2003 },
    ])
    expect(yearsOf([{ values: [{ year: 2001 }] }, { values: [{ year: 1995 }, { year: 2001 }] }])).toEqual([1995, 2001])
  })

  test('are drawn in runs without a gap, none lost, no line across a gap', () => {
    fc.assert(
      fc.property(years, (some) => {
        const runs = runsOf(some.map((year) => ({ year })))
        expect(runs.flat().map(({ year }) => year)).toEqual(some)
        for (const run of runs) for (const [at, { year }] of run.entries()) expect(year).toBe((run[0]?.year ?? 0) + at)
        expect(gapsOf(some)).toHaveLength(Math.max(0, runs.length - 1))
      }),
    )
  })
})

describe('ticks', () => {
  test('of the published figure run from 75 to 200', () => {
    expect(ticksOf([81.1, 199.1], 100)).toEqual([75, 100, 125, 150, 175, 200])
  })

  test('enclose every figure and the base, are even and few', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 }), (figures) => {
        const ticks = ticksOf(figures, 100)
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(8)
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(100, ...figures))
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(100, ...figures))
      }),
    )
  })
})

test('labels keep apart and above the foot, whatever their lines', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 260, noNaN: true }), { maxLength: 12 }), (wanted) => {
      const places = spread(wanted, 17, 260)
      const inOrder = places.toSorted((a, b) => a - b)
      expect(Math.max(0, ...places)).toBeLessThanOrEqual(260)
      const gaps = inOrder.slice(1).map((place, at) => place - (inOrder[at] ?? 0))
      expect(Math.min(17, ...gaps)).toBeCloseTo(17)
    }),
  )
  expect(spread([100, 20, 104], 17, 260)).toEqual([100, 20, 117])
})

test('a printed index differs when it is another figure, not when either is missing', () => {
  expect(differs({ index: 130.5, printedIndex: 130.5 })).toBe(false)
  expect(differs({ index: 130.5, printedIndex: 130.6 })).toBe(true)
  expect(differs({ index: null, printedIndex: 130.6 })).toBe(false)
  expect(differs({ index: 130.5, printedIndex: null })).toBe(false)
})
