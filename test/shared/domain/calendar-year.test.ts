import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import {
  firstCalendarYear,
  lastCalendarYear,
  meetingsOnCalendar,
  yearKinds,
  yearSpan,
  yearWith,
} from '../../../shared/domain/calendar-year.ts'
import { recordHistory, withPlannedMeeting } from '../fixtures/record-history.ts'
import { days } from './arbitraries.ts'

const { firearms } = recordHistory

it('runs from April to March, or from January to December', () => {
  expect(yearSpan('fiscal', 2005)).toEqual({ from: '2005-04-01', to: '2006-03-31' })
  expect(yearSpan('calendar', 2005)).toEqual({ from: '2005-01-01', to: '2005-12-31' })
})

it('holds every day from the first year on, and is always one that can be shown', () => {
  fc.assert(
    fc.property(fc.constantFrom(...yearKinds), days('1868-04-01', '2998-12-31'), (kind, on) => {
      const year = yearWith(kind, on)
      const { from, to } = yearSpan(kind, year)
      expect(from <= on && on <= to).toBe(true)
    }),
  )
  fc.assert(
    fc.property(fc.constantFrom(...yearKinds), days(), (kind, on) => {
      const year = yearWith(kind, on)
      expect(year >= firstCalendarYear && year <= lastCalendarYear).toBe(true)
    }),
    {
      examples: [
        ['fiscal', isoDate('1868-01-01')],
        ['calendar', isoDate('2999-12-31')],
      ],
    },
  )
})

it('shows what was held by the day, and what is to come unless the past is read', () => {
  const planned = withPlannedMeeting(firearms, isoDate('2006-04-28'))
  const cancelled = withPlannedMeeting(planned, isoDate('2006-05-12'), { status: 'cancelled' })
  const shown = (on: string) =>
    meetingsOnCalendar(cancelled, isoDate(on))
      .filter(({ heldOn }) => heldOn >= '2004-04-01')
      .map(({ heldOn }) => heldOn)
  expect(shown('2005-06-01')).toEqual(['2004-04-27', '2005-04-26', '2006-04-28', '2006-05-12'])
  expect(shown('2004-06-01')).toEqual(['2004-04-27'])
})
