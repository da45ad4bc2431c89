import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ordinalJapanese, ordinalShort, ordinalWord, parseOrdinalWord } from '../../../shared/domain/ordinal.ts'

test('meetings are counted in words up to ninety-nine, then in digits', () => {
  expect([1, 4, 5, 8, 9, 11, 12, 14, 20, 21, 40, 43, 80, 99, 100, 101, 112].map(ordinalWord)).toEqual([
    'First',
    'Fourth',
    'Fifth',
    'Eighth',
    'Ninth',
    'Eleventh',
    'Twelfth',
    'Fourteenth',
    'Twentieth',
    'Twenty-first',
    'Fortieth',
    'Forty-third',
    'Eightieth',
    'Ninety-ninth',
    '100th',
    '101st',
    '112th',
  ])
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 111].map(ordinalShort).join(' ')).toBe(
    '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 111th',
  )
  expect(ordinalJapanese(4)).toBe('第4回')
})

test('what is no count has no ordinal', () => {
  for (const number of [0, -1, 1.5, Number.NaN]) expect(() => ordinalWord(number)).toThrow(RangeError)
  expect(
    ['', 'Zeroth', '0th', '4', '4st', '11st', 'Twenty', 'Twenty-tenth', '第0回', '第回', 'meeting'].map(parseOrdinalWord),
  ).toEqual(Array(11).fill(null))
})

test('ordinals are read as they are printed in the record and in Japanese', () => {
  const read = ['Fourth', 'ELEVENTH', 'Twenty first', '14th', '第4回', '第四回', '第 １１ 回', '第二十一回'].map(parseOrdinalWord)
  expect(read).toEqual([4, 11, 21, 14, 4, 4, 11, 21])
})

test('every ordinal reads back from all three forms', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (ordinal) => {
      const forms = [ordinalWord(ordinal), ordinalShort(ordinal), ordinalJapanese(ordinal)]
      expect(forms.map(parseOrdinalWord)).toEqual([ordinal, ordinal, ordinal])
    }),
  )
})
