import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fiscalYearEnding, findDeadline, formatDeadline, readDeadline } from '../../../shared/domain/deadline.ts'
import { partialDate } from '../../../shared/domain/calendar.ts'

test.each([
  ['平成20年度末までに', '2009-03-31'],
  ['平成２０年度', '2009-03-31'],
  ['2008年度末', '2009-03-31'],
  ['FY2007', '2008-03-31'],
  ['by the end of FY2008', '2009-03-31'],
  ['end of fiscal year 2008', '2009-03-31'],
  ['H20年度末', '2009-03-31'],
  ['平成元年度', '1990-03-31'],
  ['2008年末', '2008-12'],
  ['end of 2008', '2008-12'],
  ['平成20年3月末までに', '2008-03'],
  ['end of March 2008', '2008-03'],
  ['平成20年3月', '2008-03'],
  ['2008', '2008'],
  ['10/6/2005', '2005-06-10'],
  ['H17.6.10', '2005-06-10'],
  ['平成19年度中に', '2008-03-31'],
  ['平成20年度を目途に', '2009-03-31'],
])('%s is %s', (typed, date) => {
  expect(readDeadline(typed)).toEqual({ ok: true, date })
})

test.each(['', 'soon', '早期', '2999年度', '平成100年13月', 'FY99'])('%j is no deadline', (typed) => {
  expect(readDeadline(typed).ok).toBe(false)
})

test('is found where a sentence names one', () => {
  expect(findDeadline('小学校の80％で平成20年度末までに実施する')).toEqual({ words: '平成20年度末までに', date: '2009-03-31' })
  expect(findDeadline('Double it by the end of FY2008, then go on')).toEqual({
    words: 'by the end of FY2008',
    date: '2009-03-31',
  })
  expect(findDeadline('Begin by March 2008')).toEqual({ words: 'by March 2008', date: '2008-03' })
  expect(findDeadline('年２回開催する')).toBeNull()
  expect(findDeadline('平成15年度の実績')).toBeNull()
})

test('is written as the day that was typed, with the fiscal year it ends beside it', () => {
  expect(formatDeadline(partialDate('2009-03-31'), 'ja')).toBe('平成21年3月31日')
  expect(formatDeadline(partialDate('2009-03-31'), 'en')).toBe('31 Mar 2009')
  expect(fiscalYearEnding(partialDate('2009-03-31'), 'ja')).toBe('平成20年度末')
  expect(fiscalYearEnding(partialDate('2009-03-31'), 'en')).toBe('end of FY2008')
  expect(fiscalYearEnding(partialDate('2009-03'), 'en')).toBeNull()
  expect(formatDeadline(partialDate('2008-03'), 'ja')).toBe('平成20年3月')
})

test('never throws, and reads back what it writes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const read = readDeadline(typed)
      findDeadline(typed)
      const again = (['en', 'ja'] as const).map((language) =>
        read.ok ? readDeadline(formatDeadline(read.date, language)) : read,
      )
      expect(again).toEqual([read, read])
    }),
  )
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2018 }), fc.constantFrom('年度末までに', '年末', '年3月'), (year, words) => {
      const read = readDeadline(`${year}${words}`)
      if (!read.ok) throw new Error('not read')
      for (const language of ['en', 'ja'] as const) expect(readDeadline(formatDeadline(read.date, language))).toEqual(read)
    }),
  )
})
