import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstDay, isoDate, lastDay, partialDate } from '../../../shared/domain/calendar.ts'
import { intersect, isEmpty, isInForce, overlaps } from '../../../shared/domain/interval.ts'
import type { Interval } from '../../../shared/domain/model.ts'
import { days, intervals } from './arbitraries.ts'

const interval = (from: string | null, to: string | null): Interval => ({
  from: from === null ? null : partialDate(from),
  to: to === null ? null : partialDate(to),
})
const holds = (from: string | null, to: string | null, on: string) => isInForce(interval(from, to), isoDate(on))

describe('in force', () => {
  test('both ends count', () => {
    expect(holds('2001-01-06', '2004-09-09', '2001-01-06')).toBe(true)
    expect(holds('2001-01-06', '2004-09-09', '2004-09-09')).toBe(true)
    expect(holds('2001-01-06', '2004-09-09', '2001-01-05')).toBe(false)
    expect(holds('2001-01-06', '2004-09-09', '2004-09-10')).toBe(false)
  })

  test('an end known by month or year is as wide as it is', () => {
    expect(holds('2004-04', '2004-07', '2004-03-31')).toBe(false)
    expect(holds('2004-04', '2004-07', '2004-04-01')).toBe(true)
    expect(holds('2004-04', '2004-07', '2004-07-31')).toBe(true)
    expect(holds('2004-04', '2004-07', '2004-08-01')).toBe(false)
    expect(holds('2004', '2004', '2004-12-31')).toBe(true)
    expect(holds('2004', '2004', '2005-01-01')).toBe(false)
  })

  test('an open end holds for ever', () => {
    expect(holds(null, null, '1868-01-01')).toBe(true)
    expect(holds('2004-04', null, '2999-12-31')).toBe(true)
    expect(holds(null, '2004-07', '2004-08-01')).toBe(false)
  })

  test('it is in force exactly between its widened ends', () => {
    const near = ['2003-11-01', '2005-02-28'] as const
    fc.assert(
      fc.property(intervals(...near), days(...near), (given, on) => {
        const begun = given.from === null || firstDay(given.from) <= on
        const ended = given.to !== null && lastDay(given.to) < on
        expect(isInForce(given, on)).toBe(begun && !ended)
      }),
    )
  })
})

describe('together', () => {
  test('the department created in April 2004 and the one closed on 31 July share those four months', () => {
    const organizedCrime = interval('2004-04', null)
    const consularMigration = interval(null, '2004-07-31')
    expect(intersect(organizedCrime, consularMigration)).toEqual(interval('2004-04', '2004-07-31'))
    expect(intersect(organizedCrime, interval('2001-01-06', '2004-03-31'))).toBeNull()
    expect(overlaps(interval(null, '2004-04'), organizedCrime)).toBe(true)
  })

  test('the narrower of two starts or ends in the same month wins', () => {
    expect(intersect(interval('2004-04', '2004-07'), interval('2004-04-10', '2004-07-15'))).toEqual(
      interval('2004-04-10', '2004-07-15'),
    )
  })

  test('both hold exactly where the intersection holds, in either order', () => {
    const near = ['2003-11-01', '2005-02-28'] as const
    fc.assert(
      fc.property(intervals(...near), intervals(...near), days(...near), (a, b, on) => {
        const common = intersect(a, b)
        expect(common !== null && isInForce(common, on)).toBe(isInForce(a, on) && isInForce(b, on))
        expect(overlaps(a, b)).toBe(overlaps(b, a))
        expect(overlaps(a, a)).toBe(!isEmpty(a))
      }),
    )
  })
})
