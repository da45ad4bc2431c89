import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isoDate } from '../../../shared/domain/calendar.ts'
import { historyAsOf } from '../../../shared/domain/history-as-of.ts'
import type { BodyHistory } from '../../../shared/domain/model.ts'
import { expectedBetween, rhythm } from '../../../shared/domain/rhythm.ts'
import { recordHistories, recordHistory, withPlannedMeeting } from '../fixtures/record-history.ts'

const { drugs, firearms, crime } = recordHistory

describe('a yearly body', () => {
  it('is expected in late April because eight of its last nine meetings were', () => {
    expect(rhythm(firearms, isoDate('2005-06-01'))).toEqual({
      last: { meetingId: 211, on: '2005-04-26', ordinal: 11 },
      planned: null,
      expected: { from: '2006-04-25', to: '2006-04-30', basis: { months: [4], hits: 8, of: 9 }, isPast: false },
      seasons: [[4]],
      weekdays: [
        { weekday: 5, count: 4 },
        { weekday: 2, count: 3 },
        { weekday: 3, count: 1 },
        { weekday: 4, count: 1 },
      ],
      isYearEmpty: false,
    })
  })

  it('is expected between mid-May and mid-June when its season straddles the months', () => {
    expect(rhythm(drugs, isoDate('2005-12-31')).expected).toEqual({
      from: '2006-05-18',
      to: '2006-06-14',
      basis: { months: [5, 6], hits: 8, of: 11 },
      isPast: false,
    })
  })

  it('has let its season pass when no meeting came', () => {
    const may = rhythm(firearms, isoDate('2006-05-31'))
    expect([may.expected?.from, may.expected?.isPast, may.isYearEmpty]).toEqual(['2006-04-25', true, true])
    expect(rhythm(firearms, isoDate('2007-04-01')).expected).toMatchObject({ from: '2007-04-25', isPast: false })
  })

  it('is expected no more after years of silence', () => {
    expect(rhythm(firearms, isoDate('2008-12-31')).expected).toMatchObject({ from: '2008-04-25', isPast: true })
    expect(rhythm(firearms, isoDate('2026-11-23')).expected).toBeNull()
  })

  it('has a year that is not empty once a meeting is planned in it', () => {
    expect(rhythm(firearms, isoDate('2006-04-01')).isYearEmpty).toBe(true)
    const planned = withPlannedMeeting(firearms, isoDate('2006-04-28'))
    expect(rhythm(planned, isoDate('2006-04-01'))).toMatchObject({
      planned: { meetingId: 212, on: '2006-04-28', ordinal: 12 },
      isYearEmpty: false,
    })
    expect(rhythm(withPlannedMeeting(firearms, isoDate('2007-04-02')), isoDate('2006-04-01')).isYearEmpty).toBe(true)
  })
})

it('expects a body of two seasons in the one that comes next', () => {
  expect(rhythm(crime, isoDate('2005-07-01')).expected).toMatchObject({
    from: '2005-12-14',
    basis: { months: [12], hits: 2, of: 5 },
  })
  expect(rhythm(crime, isoDate('2005-12-31')).expected).toMatchObject({
    from: '2006-06-22',
    to: '2006-06-28',
    basis: { months: [6], hits: 2, of: 6 },
  })
})

it('names every season that came back, and among them the one in which a meeting is expected', () => {
  expect(rhythm(crime, isoDate('2005-12-31')).seasons).toEqual([[6], [12]])
  fc.assert(
    fc.property(fc.constantFrom(drugs, firearms, crime), fc.integer({ min: 0, max: 5000 }), (history, days) => {
      const { expected, seasons } = rhythm(history, addDays(isoDate('1997-01-01'), days))
      const isAmong = seasons.some((months) => months.join() === expected?.basis.months.join())
      expect(isAmong).toBe(expected !== null)
      expect(seasons.length > 0).toBe(expected !== null)
    }),
  )
})

it('sees no rhythm in the first meetings of a body', () => {
  expect(rhythm(firearms, isoDate('1997-04-01')).expected).toBeNull()
  expect(rhythm(firearms, isoDate('1995-09-20'))).toEqual({
    last: null,
    planned: null,
    expected: null,
    seasons: [],
    weekdays: [],
    isYearEmpty: true,
  })
})

it('finds a season around the turn of the fiscal year', () => {
  const none: BodyHistory = { ...firearms, meetings: [] }
  const days = ['2000-03-28', '2001-04-03', '2002-03-29', '2003-04-01']
  const history = days.reduce((so, on) => withPlannedMeeting(so, isoDate(on), { status: 'held' }), none)
  expect(rhythm(history, isoDate('2003-06-01')).expected).toEqual({
    from: '2004-03-28',
    to: '2004-04-01',
    basis: { months: [3, 4], hits: 4, of: 4 },
    isPast: false,
  })
})

it('depends on nothing after the day and never expects a meeting before the last one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...recordHistories), fc.nat(4500), (history, days) => {
      const on = addDays(isoDate('1995-09-01'), days)
      const found = rhythm(history, on)
      expect(found).toEqual(rhythm(historyAsOf(history, on), on))
      const { expected, last } = found
      expect(expected === null || last === null || (expected.from <= expected.to && expected.to > last.on)).toBe(true)
    }),
  )
})

describe('the windows of a year', () => {
  const windows = (history: BodyHistory, on: string, from: string, to: string) =>
    expectedBetween(history, isoDate(on), isoDate(from), isoDate(to)).map((window) => `${window.from} ${window.to}`)

  it('show next year’s meetings of a yearly body as well, and those of the year after', () => {
    expect(windows(firearms, '2005-06-01', '2006-04-01', '2007-03-31')).toEqual(['2006-04-25 2006-04-30'])
    expect(windows(firearms, '2005-06-01', '2007-04-01', '2008-03-31')).toEqual(['2007-04-25 2007-04-30'])
  })

  it('are taken by a meeting that is planned in their season', () => {
    const planned = withPlannedMeeting(firearms, isoDate('2006-04-28'))
    expect(windows(planned, '2006-03-01', '2006-04-01', '2007-03-31')).toEqual([])
    expect(windows(planned, '2006-03-01', '2007-04-01', '2008-03-31')).toEqual(['2007-04-25 2007-04-30'])
  })

  it('do not reach back into years that are over', () => {
    expect(windows(firearms, '2005-06-01', '1996-04-01', '1997-03-31')).toEqual([])
  })

  it('begin with the one the rhythm expects, as long as nothing is planned', () => {
    fc.assert(
      fc.property(fc.constantFrom(...recordHistories), fc.nat(4500), (history, days) => {
        const on = addDays(isoDate('1995-09-01'), days)
        const { expected } = rhythm(history, on)
        expect(expectedBetween(history, on, isoDate('1990-01-01'), isoDate('2030-12-31'))[0] ?? null).toEqual(expected)
      }),
    )
  })
})
