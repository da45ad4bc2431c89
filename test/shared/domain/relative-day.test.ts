import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isoDate, weekdayOf } from '../../../shared/domain/calendar.ts'
import { readRelativeDay } from '../../../shared/domain/relative-day.ts'

/** A Wednesday. */
const today = isoDate('2026-11-25')

describe('a day told from today', () => {
  test.each([
    ['today', '2026-11-25'],
    ['Tomorrow', '2026-11-26'],
    ['next Friday', '2026-11-27'],
    ['next fri', '2026-11-27'],
    ['next Wednesday', '2026-12-02'],
    ['Friday', '2026-11-27'],
    ['this wednesday', '2026-11-25'],
    ['last Wednesday', '2026-11-18'],
    ['last monday', '2026-11-23'],
    ['in 2 weeks', '2026-12-09'],
    ['10 days ago', '2026-11-15'],
    ['in 3 months', '2027-02-25'],
    ['明日', '2026-11-26'],
    ['来週の金曜日', '2026-12-04'],
    ['来週金曜', '2026-12-04'],
    ['先週の日曜日', '2026-11-22'],
    ['３日後', '2026-11-28'],
    ['十日前', '2026-11-15'],
    ['2週間後', '2026-12-09'],
    ['1か月前', '2026-10-25'],
    ['friendly', null],
    ['next', null],
    ['1000年後', null],
    ['', null],
  ])('%s', (typed, expected) => {
    expect(readRelativeDay(typed, today)).toBe(expected)
  })

  test('"next" is within a week ahead, "last" within a week back, and each on its weekday', () => {
    const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), fc.nat(6), (days, weekday) => {
        const day = addDays(today, days)
        const [next, last] = [`next ${weekdays[weekday]}`, `last ${weekdays[weekday]}`].map((typed) =>
          readRelativeDay(typed, day),
        )
        expect(next !== null && last !== null && weekdayOf(next ?? day) === weekday && weekdayOf(last ?? day) === weekday).toBe(
          true,
        )
        expect([
          day < (next ?? ''),
          (next ?? '') <= addDays(day, 7),
          (last ?? '') < day,
          (last ?? '') >= addDays(day, -7),
        ]).toEqual([true, true, true, true])
      }),
    )
  })

  test('a day beyond the calendar is none', () => {
    expect(readRelativeDay('in 999 months', isoDate('2999-12-01'))).toBeNull()
  })
})
