import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from '../../../shared/domain/fold-text.ts'
import { kanjiNumber } from '../../../shared/domain/japanese-number.ts'
import { withOtherNumbers } from '../../../shared/domain/other-numbers.ts'

test.each([
  [['5か年戦略'], ['五か年戦略']],
  [['新五か年'], ['新5か年']],
  [['第3次戦略'], ['第三次戦略']],
  [['第十一回'], ['第11回']],
  [
    ['5-year', 'strategy'],
    ['five-year', 'strategy'],
  ],
  [
    ['5', 'year'],
    ['five', 'year'],
  ],
  [
    ['2003年', '平成15年6月'],
    ['2003年', '平成15年6月'],
  ],
  [
    ['統一的', '10:30', '5', 'plans', '99-year'],
    ['統一的', '10:30', '5', 'plans', '99-year'],
  ],
])('%j is also written %j', (terms, other) => {
  expect(withOtherNumbers(terms)).toEqual(other)
})

test('either way of a number of years or a time leads to the other and back', () => {
  const numbers = fc.integer({ min: 1, max: 199 })
  const around = fc.constantFrom(['第', '次'], ['第', '回会合'], ['新', 'か年計画'], ['', 'か年戦略'] as const)
  fc.assert(
    fc.property(numbers, around, (number, [before, after]) => {
      const digits = foldText(`${before}${number}${after}`)
      const kanji = foldText(`${before}${kanjiNumber(number)}${after}`)
      expect([withOtherNumbers([digits]), withOtherNumbers([kanji])]).toEqual([[kanji], [digits]])
    }),
  )
})
