import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kanjiNumber, parseJapaneseNumber } from '../../../shared/domain/japanese-number.ts'

test('numbers are read in digits, in kanji with units and in kanji digit by digit', () => {
  expect(['17', '十七', '十', '三十一', '百', '千九百九十七', '二〇〇五', '一九九七', '零'].map(parseJapaneseNumber)).toEqual([
    17, 17, 10, 31, 100, 1997, 2005, 1997, 0,
  ])
})

test('what is no number is not read as one', () => {
  expect(['', '元', '十十', '一十', '十百', '二千〇五', '12345', '１７', '十7'].map(parseJapaneseNumber)).toEqual(
    Array(9).fill(null),
  )
})

test('every number written in kanji reads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), (number) => {
      expect(parseJapaneseNumber(kanjiNumber(number))).toBe(number)
    }),
  )
})
