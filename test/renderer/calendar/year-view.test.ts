import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayWithin, type DayStep, stepFrom, yearView } from '../../../renderer/features/calendar/year-view.ts'
import type { CalendarMeeting, CalendarYear, ExpectedWindow } from '../../../shared/contract/calendar.ts'
import { addDays, daysBetween, type IsoDate, isoDate } from '../../../shared/domain/calendar.ts'
import { yearKinds, yearSpan } from '../../../shared/domain/calendar-year.ts'
import { holidaysOf } from '../../../shared/domain/holidays.ts'

const body = { key: 'drugs' } as CalendarYear['bodies'][number]['body']

function yearOf(kind: CalendarYear['kind'], year: number, parts: Partial<CalendarYear> = {}): CalendarYear {
  return {
    kind,
    year,
    ...yearSpan(kind, year),
    meetings: [],
    laterMeetings: 0,
    expected: [],
    isCounting: false,
    clashes: [],
    crowded: [],
    next: null,
    holidays: holidaysOf(year),
    bodies: [],
    ...parts,
  }
}

const meetingOn = (on: string, id = 1) => ({ meeting: { id, on: isoDate(on) } }) as CalendarMeeting
const windowIn = (from: string, to: string): ExpectedWindow => ({
  body,
  from: isoDate(from),
  to: isoDate(to),
  months: [],
  hits: 0,
  of: 0,
  isPast: false,
})

const anyYear = fc.tuple(fc.constantFrom(...yearKinds), fc.integer({ min: 1868, max: 2998 }))
const steps: readonly DayStep[] = [
  'day-before',
  'day-after',
  'month-before',
  'month-after',
  'month-start',
  'month-end',
  'year-start',
  'year-end',
  'meeting-before',
  'meeting-after',
]

describe('the calendar of a year', () => {
  it('has every day of the year once, in order, in twelve months', () => {
    fc.assert(
      fc.property(anyYear, ([kind, number]) => {
        const year = yearOf(kind, number)
        const months = yearView(year)
        expect(months).toHaveLength(12)
        const days = months.flatMap((month) => month.days.map(({ on }) => on))
        expect([days[0], days.at(-1)]).toEqual([year.from, year.to])
        expect(days).toHaveLength(daysBetween(year.from, year.to) + 1)
        expect(days).toEqual(days.toSorted())
      }),
      { numRuns: 30 },
    )
  })

  it('puts meetings, holidays and expected windows on their days; windows side by side have lanes of their own', () => {
    const [, may] = yearView(
      yearOf('fiscal', 2005, {
        meetings: [meetingOn('2005-05-20')],
        expected: [
          windowIn('2005-04-25', '2005-05-02'),
          windowIn('2005-05-01', '2005-05-04'),
          windowIn('2005-05-03', '2005-05-05'),
        ],
      }),
    )
    const day = (number: number) => may?.days[number - 1]
    expect(day(20)?.meetings).toHaveLength(1)
    expect([day(3)?.holiday?.name, day(3)?.isOff, day(7)?.isOff, day(9)?.isOff]).toEqual(['constitution', true, true, false])
    expect(day(1)?.windows.map(({ lane, isHead }) => [lane, isHead])).toEqual([
      [0, true],
      [1, true],
    ])
    expect(day(3)?.windows.map(({ lane, isHead }) => [lane, isHead])).toEqual([
      [1, false],
      [0, true],
    ])
    expect(day(6)?.windows).toEqual([])
  })
})

describe('walking the year', () => {
  it('never leaves it, whatever steps are taken', () => {
    fc.assert(
      fc.property(anyYear, fc.nat(364), fc.array(fc.constantFrom(...steps), { maxLength: 40 }), ([kind, number], at, taken) => {
        const year = yearOf(kind, number, { meetings: [meetingOn(yearSpan(kind, number).from)] })
        let on: IsoDate = addDays(year.from, at)
        for (const step of taken) {
          on = stepFrom(on, step, year)
          expect(on >= year.from && on <= year.to).toBe(true)
        }
      }),
    )
  })

  it('goes by day, month and meeting', () => {
    const year = yearOf('fiscal', 2005, { meetings: [meetingOn('2005-04-26'), meetingOn('2005-06-10', 2)] })
    const from = (on: string, step: DayStep) => stepFrom(isoDate(on), step, year)
    expect(from('2005-04-30', 'day-after')).toBe('2005-05-01')
    expect(from('2005-05-31', 'month-after')).toBe('2005-06-30')
    expect(from('2005-04-15', 'month-before')).toBe('2005-04-15')
    expect(from('2006-03-31', 'month-after')).toBe('2006-03-31')
    expect([from('2005-05-01', 'meeting-before'), from('2005-05-01', 'meeting-after')]).toEqual(['2005-04-26', '2005-06-10'])
    expect(from('2005-06-10', 'meeting-after')).toBe('2005-06-10')
  })

  it('stands on the same day when another year is shown', () => {
    expect(dayWithin(isoDate('2005-06-10'), yearSpan('fiscal', 2005))).toBe('2005-06-10')
    expect(dayWithin(isoDate('2005-06-10'), yearSpan('fiscal', 1997))).toBe('1997-06-10')
    expect(dayWithin(isoDate('2005-02-10'), yearSpan('fiscal', 1997))).toBe('1998-02-10')
    expect(dayWithin(isoDate('2004-02-29'), yearSpan('calendar', 2005))).toBe('2005-02-28')
    fc.assert(
      fc.property(anyYear, anyYear, fc.nat(364), ([kind, number], [otherKind, other], at) => {
        const { from, to } = yearSpan(otherKind, other)
        const on = dayWithin(addDays(yearSpan(kind, number).from, at), { from, to })
        expect(on >= from && on <= to).toBe(true)
      }),
    )
  })
})
