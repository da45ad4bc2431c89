import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  compareDates,
  dayOf,
  daysBetween,
  firstDay,
  isIsoDate,
  isoDate,
  isPartialDate,
  lastDay,
  monthsBetween,
  partialDate,
  precisionOf,
  weekdayOf,
} from '../../../shared/domain/calendar.ts'
import { days, partialDates } from './arbitraries.ts'

const utc = (date: string) => new Date(`${date}T00:00:00Z`)

describe('what is a day', () => {
  test('the days of the register are days', () => {
    expect(['1868-01-01', '1997-01-17', '2000-02-29', '2004-02-29', '2999-12-31'].filter(isIsoDate)).toHaveLength(5)
  })

  test.each([
    '2005-02-29',
    '1900-02-29',
    '2005-04-31',
    '2005-13-01',
    '2005-00-10',
    '2005-06-00',
    '0000-01-01',
    '1867-12-31',
    '3000-01-01',
    '9999-12-31',
    '2005-6-10',
    '2005-06',
    '2005-06-10 ',
    '２００５-06-10',
    '2005-06-10T00:00:00Z',
    '',
  ])('%j is not', (text) => {
    expect(isIsoDate(text)).toBe(false)
    expect(() => isoDate(text)).toThrow(RangeError)
  })

  test('a partial date is a day, a month or a year that exists', () => {
    expect(['2005-06-10', '2005-06', '2005'].every(isPartialDate)).toBe(true)
    expect(['2005-13', '2005-00', '1867', '3000', '205', '2005-', '2005-6', '2005-02-30', 'May'].filter(isPartialDate)).toEqual(
      [],
    )
    expect(() => partialDate('2005-13')).toThrow(RangeError)
  })

  test('every possible text of digits is a day exactly when the calendar has it', () => {
    const anyNumbers = fc.tuple(
      fc.integer({ min: 1860, max: 3010 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    )
    fc.assert(
      fc.property(anyNumbers, ([year, month, day]) => {
        const there = new Date(Date.UTC(year, month - 1, day))
        const exists = year >= 1868 && year <= 2999 && there.getUTCMonth() === month - 1 && there.getUTCDate() === day
        expect(dayOf(year, month, day)).toBe(exists ? there.toISOString().slice(0, 10) : null)
      }),
    )
  })
})

describe('counting', () => {
  test('the meetings of the record fall on the weekdays they were held on', () => {
    const friday = 5
    expect(weekdayOf(isoDate('2005-06-10'))).toBe(friday)
    expect(weekdayOf(isoDate('1997-01-17'))).toBe(friday)
    expect(weekdayOf(isoDate('1970-01-01'))).toBe(4)
    expect(weekdayOf(isoDate('1868-01-25'))).toBe(6)
  })

  test('days are added as the Gregorian calendar has them', () => {
    fc.assert(
      fc.property(days('1968-01-01', '2899-12-31'), fc.integer({ min: -36_000, max: 36_000 }), (date, count) => {
        const later = addDays(date, count)
        expect(later).toBe(new Date(utc(date).getTime() + count * 86_400_000).toISOString().slice(0, 10))
        expect(daysBetween(date, later)).toBe(count)
        expect(daysBetween(later, date)).toBe(0 - count)
      }),
    )
  })

  test('weekdays are those of the Gregorian calendar', () => {
    fc.assert(
      fc.property(days(), (date) => {
        expect(weekdayOf(date)).toBe(utc(date).getUTCDay())
      }),
    )
  })

  test('months are added on the same day of the month, or on its last day where it is shorter', () => {
    expect(addMonths(isoDate('2004-01-31'), 1)).toBe('2004-02-29')
    expect(addMonths(isoDate('2005-01-31'), 1)).toBe('2005-02-28')
    expect(addMonths(isoDate('2004-02-29'), 12)).toBe('2005-02-28')
    expect(addMonths(isoDate('2004-06-14'), 12)).toBe('2005-06-14')
    expect(addMonths(isoDate('2005-03-31'), -1)).toBe('2005-02-28')
    expect(addMonths(isoDate('2005-01-15'), -13)).toBe('2003-12-15')
  })

  test('whole months are the most that fit between two days', () => {
    expect(monthsBetween(isoDate('2004-06-14'), isoDate('2005-06-13'))).toBe(11)
    expect(monthsBetween(isoDate('2004-06-14'), isoDate('2005-06-14'))).toBe(12)
    expect(monthsBetween(isoDate('2005-01-31'), isoDate('2005-02-28'))).toBe(1)
    expect(monthsBetween(isoDate('2005-06-14'), isoDate('2004-06-14'))).toBe(-12)
    const someDay = days('1900-01-01', '2100-12-31')
    fc.assert(
      fc.property(someDay, someDay, (a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a]
        const months = monthsBetween(from, to)
        expect(addMonths(from, months) <= to).toBe(true)
        expect(addMonths(from, months + 1) > to).toBe(true)
        expect(monthsBetween(to, from)).toBe(0 - months)
      }),
    )
  })

  test('a day outside the years of the register is refused, not shifted', () => {
    expect(() => addDays(isoDate('2999-12-31'), 1)).toThrow(RangeError)
    expect(() => addDays(isoDate('1868-01-01'), -1)).toThrow(RangeError)
    expect(() => addMonths(isoDate('2999-12-31'), 1)).toThrow(RangeError)
    expect(() => addDays(isoDate('2005-06-10'), Number.NaN)).toThrow(RangeError)
    expect(() => addDays(isoDate('2005-06-10'), 0.5)).toThrow(RangeError)
  })
})

describe('dates known only in part', () => {
  test('a month and a year are as wide as they are', () => {
    expect([firstDay(partialDate('2004-02')), lastDay(partialDate('2004-02'))]).toEqual(['2004-02-01', '2004-02-29'])
    expect([firstDay(partialDate('1997')), lastDay(partialDate('1997'))]).toEqual(['1997-01-01', '1997-12-31'])
    expect([firstDay(isoDate('2005-06-10')), lastDay(isoDate('2005-06-10'))]).toEqual(['2005-06-10', '2005-06-10'])
  })

  test('the day after the last of a month or year begins the next', () => {
    fc.assert(
      fc.property(partialDates('1868-01-01', '2998-12-31'), (partial) => {
        const next = addDays(lastDay(partial), 1)
        expect(next.startsWith(partial)).toBe(false)
        expect(addDays(next, -1).startsWith(partial)).toBe(true)
        expect(firstDay(partial).startsWith(partial)).toBe(true)
      }),
    )
  })

  test('they sort in time, the less precise before what it contains', () => {
    const dates = ['2004-04-01', '2004-04', '2004', '2003-12-31', '2005', '2004-04'].map(partialDate)
    expect(dates.toSorted(compareDates)).toEqual(['2003-12-31', '2004', '2004-04', '2004-04', '2004-04-01', '2005'])
    expect(dates.map(precisionOf)).toEqual(['day', 'month', 'year', 'day', 'year', 'month'])
  })
})
