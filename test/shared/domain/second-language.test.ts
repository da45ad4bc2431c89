import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onlyLanguage, pairedByPlace } from '../../../shared/domain/second-language.ts'

const levels = (...depths: readonly number[]) => depths.map((depth) => ({ depth }))

/** Outlines in which a line hangs at most one level below the line before it. */
const outlines = fc
  .array(fc.nat(4), { maxLength: 40 })
  .map((wanted) => wanted.reduce<readonly number[]>((all, depth) => [...all, Math.min(depth, (all.at(-1) ?? -1) + 1)], []))
  .map((depths) => levels(...depths))

describe('the outline of a plan in its other language', () => {
  it('is laid over line by line where both have one shape', () => {
    fc.assert(
      fc.property(outlines, (lines) => {
        expect([...pairedByPlace(lines, lines)]).toEqual(lines.map((_, at) => [at, at]))
      }),
    )
  })

  it('loses only the lines that are too many, wherever they stand', () => {
    const plan = levels(0, 1, 2, 2, 1, 0, 1)
    const withOneMore = levels(0, 1, 2, 2, 2, 1, 0, 1)
    expect([...pairedByPlace(withOneMore, plan)]).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [5, 4],
      [6, 5],
      [7, 6],
    ])
  })

  it('gives each item at most one line, in the same order', () => {
    fc.assert(
      fc.property(outlines, outlines, (one, other) => {
        const counterparts = [...pairedByPlace(one, other)].toSorted(([a], [b]) => a - b).map(([, at]) => at)
        expect(new Set(counterparts).size).toBe(counterparts.length)
        expect(counterparts).toEqual(counterparts.toSorted((a, b) => a - b))
      }),
    )
  })
})

it('knows in which one language lines are written', () => {
  expect(onlyLanguage([{ title: { en: 'Goal', ja: null } }])).toBe('en')
  expect(onlyLanguage([{ title: { en: null, ja: '目標' } }])).toBe('ja')
  expect(onlyLanguage([{ title: { en: 'Goal', ja: '目標' } }])).toBe(null)
  expect(onlyLanguage([])).toBe(null)
})
