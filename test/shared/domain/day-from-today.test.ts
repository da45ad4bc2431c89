import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, isoDate } from '../../../shared/domain/calendar.ts'
import { dayFromToday } from '../../../shared/domain/day-from-today.ts'
import { kanjiNumber } from '../../../shared/domain/japanese-number.ts'
import { parseDay, parsePartial } from '../../../shared/domain/parse-date.ts'
import { days } from './arbitraries.ts'

const today = isoDate('2026-03-01')

describe('a day named from today', () => {
  test.each([
    ['yesterday', '2026-02-28'],
    ['Today', '2026-03-01'],
    [' TOMORROW ', '2026-03-02'],
    ['the day before yesterday', '2026-02-27'],
    ['3 days ago', '2026-02-26'],
    ['a week ago', '2026-02-22'],
    ['in 2 weeks', '2026-03-15'],
    ['10 days from today', '2026-03-11'],
    ['昨日', '2026-02-28'],
    ['きのう', '2026-02-28'],
    ['今日', '2026-03-01'],
    ['本日', '2026-03-01'],
    ['明日', '2026-03-02'],
    ['明後日', '2026-03-03'],
    ['３日前', '2026-02-26'],
    ['十日後', '2026-03-11'],
    ['2 週間前', '2026-02-15'],
  ])('%s is %s', (typed, day) => {
    expect(parseDay(typed, { today })).toEqual({ ok: true, date: day, note: null })
  })

  test.each(['days ago', 'in days', '日前', '1.5 days ago', '-3 days ago', '9999999 days ago', 'constructor', '明明日', ''])(
    '%j is none',
    (typed) => {
      expect(dayFromToday(typed, today)).toBeNull()
    },
  )

  test('is none where today is not told, as in what was imported', () => {
    expect(parseDay('yesterday').ok).toBe(false)
    expect(parsePartial('昨日', { today: null }).ok).toBe(false)
  })

  test('lies as many days away as it says, or is none outside the years of the calendar', () => {
    fc.assert(
      fc.property(days(), fc.nat({ max: 9999 }), (from, count) => {
        const there = { ago: dayFromToday(`${count} days ago`, from), ahead: dayFromToday(`${kanjiNumber(count)}日後`, from) }
        expect(there).toEqual({
          ago: daysBetween(isoDate('1868-01-01'), from) < count ? null : addDays(from, -count),
          ahead: daysBetween(from, isoDate('2999-12-31')) < count ? null : addDays(from, count),
        })
      }),
    )
  })

  test('whatever is typed is a day named from today or read as ever', () => {
    fc.assert(
      fc.property(fc.string(), days(), (typed, from) => {
        const read = parsePartial(typed, { today: from })
        const named = dayFromToday(typed, from)
        expect(read).toEqual(named === null ? parsePartial(typed) : { ok: true, date: named, note: null })
      }),
    )
  })
})
