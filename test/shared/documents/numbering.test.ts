import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberAgenda, numberingStyles } from '../../../shared/domain/agenda-numbering.ts'
import { figures, numberLabel, placeIn } from '../../../shared/documents/numbering.ts'

describe('numbers on paper', () => {
  it('follows the order of official documents in Japanese', () => {
    const labels = [0, 1, 2, 3, 4, 5].map((depth) => numberLabel(['3'], depth, 'japanese'))
    expect(labels).toEqual(['３', '（３）', '③', 'ウ', '（ウ）', '3'])
  })

  it('names every place above in the decimal tradition', () => {
    expect(numberLabel(['3', '1', '12'], 0, 'decimal')).toBe('3.1.12')
  })

  it('sets one figure full width, and two narrow', () => {
    expect([figures('9'), figures('10'), figures('1-2'), figures('追加1')]).toEqual(['９', '10', '1-2', '追加1'])
  })

  it('goes on in brackets after ㊿', () => {
    expect(['20', '21', '35', '36', '50', '51'].map((place) => numberLabel([place], 2, 'japanese'))).toEqual([
      '⑳',
      '㉑',
      '㉟',
      '㊱',
      '㊿',
      '（51）',
    ])
  })

  it('reads the place out of every dress a stored number can wear', () => {
    expect(['2', '1.2', '(2)', '（２）', '②', '㊿', '3-2', '(3-2)', '追加1'].map(placeIn)).toEqual([
      '2',
      '2',
      '2',
      '2',
      '2',
      '50',
      '3-2',
      '3-2',
      '追加1',
    ])
  })

  it('gives siblings different numbers, whichever style the agenda was numbered in', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom(...numberingStyles),
        fc.integer({ min: 0, max: 5 }),
        fc.constantFrom('decimal' as const, 'japanese' as const),
        (count, style, depth, tradition) => {
          const items = Array.from({ length: count }, (_, id) => ({ id, parentId: null, isHeading: false, issuedNumber: null }))
          const labels = [...numberAgenda(items, style).values()].map(({ label }) =>
            numberLabel([placeIn(label)], depth, tradition),
          )
          expect(new Set(labels).size).toBe(count)
        },
      ),
    )
  })
})
