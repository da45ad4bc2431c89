import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  placeOf,
  sayRosterChange,
  stateBefore,
  stateSince,
  type Stop,
  stopsOf,
} from '../../../renderer/features/members/stops.ts'
import { addDays, isoDate } from '../../../shared/domain/calendar.ts'
import { membersText } from '../../../shared/text/members-text.ts'

const changed = (on: string) => ({ on: isoDate(on), joined: 0, left: 0, renamed: 1, reordered: 0, holderChanged: 0 })
const roster = { life: { from: isoDate('1997-01-17'), to: null }, changes: [changed('2001-01-06'), changed('2004-09-10')] }
const stops = stopsOf(roster, isoDate('2005-12-20'))

describe('the days at which the slider stops', () => {
  test('are the founding, every change and the latest day', () => {
    expect(stops.map(({ on, kind }) => `${on} ${kind}`)).toEqual([
      '1997-01-17 founded',
      '2001-01-06 changed',
      '2004-09-10 changed',
      '2005-12-20 latest',
    ])
  })

  test('are one where the body was founded with its members', () => {
    const day = changed('1997-01-17')
    expect(stopsOf({ ...roster, changes: [day] }, isoDate('1997-01-17'))).toEqual([
      { on: '1997-01-17', kind: 'founded', change: day },
    ])
  })

  test('end with the body, not with the record, when the body ended first', () => {
    const ended = stopsOf(
      { life: { from: isoDate('1997-01-17'), to: isoDate('2003-03-31') }, changes: [] },
      isoDate('2005-12-20'),
    )
    expect(ended.map(({ on }) => on)).toEqual(['1997-01-17', '2003-03-31'])
  })

  test('name no day twice when the last change is on the latest day or after it', () => {
    expect(stopsOf(roster, isoDate('2004-09-10')).map(({ on }) => on)).toEqual(['1997-01-17', '2001-01-06', '2004-09-10'])
    expect(stopsOf(roster, isoDate('2003-01-01')).map(({ on }) => on)).toEqual(['1997-01-17', '2001-01-06', '2004-09-10'])
  })
})

describe('the state before', () => {
  test.each([
    ['2005-12-20', '2004-09-10', '2001-01-06'],
    ['2004-09-10', '2004-09-10', '2001-01-06'],
    ['2004-09-09', '2001-01-06', '1997-01-17'],
    ['1999-01-01', '1997-01-17', null],
    ['1990-01-01', null, null],
  ])('of the roster on %s: it has stood since %s, before it that of %s', (on, since, before) => {
    expect({ since: stateSince(stops, isoDate(on))?.on ?? null, before: stateBefore(stops, isoDate(on)) }).toEqual({
      since,
      before,
    })
  })
})

test('a later day never stands further left, and every stop stands on its own place', () => {
  const days = fc.integer({ min: -400, max: 4000 }).map((days) => addDays(isoDate('1997-01-17'), days))
  fc.assert(
    fc.property(days, days, (a, b) => {
      const [early, late] = a < b ? [a, b] : [b, a]
      const places = [placeOf(stops, early), placeOf(stops, late)]
      expect(places[0]).toBeLessThanOrEqual(places[1] ?? Number.NaN)
      for (const place of places) expect(place >= 0 && place <= 1).toBe(true)
    }),
  )
  expect(stops.map((stop: Stop) => placeOf(stops, stop.on))).toEqual([0, 1 / 3, 2 / 3, 1])
})

test('a day of change is told in few words, weightiest first', () => {
  const change = { ...changed('2001-01-06'), joined: 6, renamed: 2, holderChanged: 1 }
  expect(sayRosterChange(change, membersText.en.change)).toBe('6 joined, 2 renamed, 1 new holder')
  expect(sayRosterChange(change, membersText.ja.change)).toBe('加入6・改称2・交代1')
  expect(sayRosterChange({ ...change, joined: 0, renamed: 0, holderChanged: 0 }, membersText.en.change)).toBeNull()
})
