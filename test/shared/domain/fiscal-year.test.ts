import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, isoDate } from '../../../shared/domain/calendar.ts'
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from '../../../shared/domain/fiscal-year.ts'
import { days } from './arbitraries.ts'

test('the fiscal year runs from 1 April and is named by its first year', () => {
  expect(fiscalYearOf(isoDate('1997-01-21'))).toBe(1996)
  expect(fiscalYearOf(isoDate('2003-12-18'))).toBe(2003)
  expect(fiscalYearOf(isoDate('2005-03-31'))).toBe(2004)
  expect(fiscalYearOf(isoDate('2005-04-01'))).toBe(2005)
  expect([fiscalYearStart(2005), fiscalYearEnd(2005)]).toEqual(['2005-04-01', '2006-03-31'])
})

test('every day lies in its own fiscal year, and the day after its end begins the next', () => {
  fc.assert(
    fc.property(days('1868-04-01', '2999-03-31'), (date) => {
      const year = fiscalYearOf(date)
      expect(fiscalYearStart(year) <= date && date <= fiscalYearEnd(year)).toBe(true)
      expect(addDays(fiscalYearEnd(year), 1)).toBe(fiscalYearStart(year + 1))
    }),
  )
})

test('the years at the ends of the calendar are cut by it', () => {
  expect([fiscalYearStart(1867), fiscalYearEnd(1867)]).toEqual(['1868-01-01', '1868-03-31'])
  expect([fiscalYearStart(2999), fiscalYearEnd(2999), fiscalYearStart(3000)]).toEqual(['2999-04-01', '2999-12-31', '2999-12-31'])
  fc.assert(
    fc.property(days(), (date) => {
      const year = fiscalYearOf(date)
      expect(fiscalYearStart(year) <= date && date <= fiscalYearEnd(year)).toBe(true)
    }),
  )
})
