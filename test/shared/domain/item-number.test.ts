import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstOfSequence, nextNumber, readNumbers, usualNumber, writeNumber } from '../../../shared/domain/item-number.ts'

test.each([
  [['１', '２'], '３'],
  [['(1)'], '(2)'],
  [['（９）'], '（１０）'],
  [['ア', 'イ'], 'ウ'],
  [['(ア)'], '(イ)'],
  [['①'], '②'],
  [['第１章'], '第２章'],
  [['目標1', '目標2'], '目標3'],
  [['Goal 3'], 'Goal 4'],
  [['1.1', '1.2'], '1.3'],
  [['(a)'], '(b)'],
  [['h)', 'i)'], 'j)'],
  [['i)', 'ii)'], 'iii)'],
  [['Ⅰ'], 'Ⅱ'],
  [['一'], '二'],
  [['・'], '・'],
  [['1', null, '3'], '4'],
  [['ン'], null],
  [['z)'], null],
  [[], null],
  [[null], null],
])('after %j comes %s', (given, next) => {
  expect(nextNumber(given)).toBe(next)
})

test('a level begins as its neighbours began', () => {
  expect(firstOfSequence('(4)')).toBe('(1)')
  expect(firstOfSequence('２')).toBe('１')
  expect(firstOfSequence('2.7')).toBe('2.1')
  expect(firstOfSequence('・')).toBe('・')
  expect(firstOfSequence('別紙')).toBeNull()
})

test('without neighbours a level begins as plans usually do', () => {
  expect([0, 1, 2, 3, 4].map((depth) => usualNumber('japanese', depth, null))).toEqual(['１', '(1)', 'ア', '・', '・'])
  expect([0, 1, 2, 3].map((depth) => usualNumber('western', depth, '2'))).toEqual(['1', '2.1', '(a)', '-'])
})

test('a number read is written as it stood, whatever was read', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('第十二章', '（１２）', '1-2-3', 'xiv.', 'Goal 12', '㊿')),
      (label) => {
        for (const read of readNumbers(label)) expect(writeNumber(read)).toBe(label.trim())
      },
    ),
  )
})

test('the next number is never one of those given', () => {
  const counted = fc.integer({ min: 1, max: 45 })
  const shape = fc.constantFrom<(n: number) => string>(
    (n) => `(${n})`,
    (n) => `第${n}章`,
    (n) => `2.${n}`,
    (n) => String.fromCodePoint(0x2460 + ((n - 1) % 20)),
  )
  fc.assert(
    fc.property(counted, shape, (count, of) => {
      const given = Array.from({ length: Math.min(count, 19) }, (_, at) => of(at + 1))
      expect(given).not.toContain(nextNumber(given))
    }),
  )
})
