import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isoDate } from '../../../shared/domain/calendar.ts'
import type { SeatFacts } from '../../../shared/domain/model.ts'
import {
  type RosterDifference,
  rosterChangeDays,
  rosterDifference,
  type SeatPair,
} from '../../../shared/domain/roster-changes.ts'
import { type RosterSeat, rosterOn } from '../../../shared/domain/roster.ts'
import { intervals } from './arbitraries.ts'
import { during, name, organization, post, seat, tenure } from './roster-builders.ts'

const police = organization('National Police Agency')
const homeAffairs = organization([
  name('ja', '総務省', '2001-01-06..'),
  name('en', 'Public Management, Home Affairs, Posts and Telecommunications', '2001-01-06..2004-09-09'),
  name('en', 'Internal Affairs and Communications', '2004-09-10..'),
])
const consular = seat(4, 'member', post('Consular and Migration Affairs', { interval: during('..2004-07-31') }))
const organizedCrime = seat(3, 'member', post('Organized Crime', { organization: police, interval: during('2004-04..') }))
const secretariat = seat(5, 'member', post('Secretariat', { organization: homeAffairs }))
const minister = post('Minister of State', {
  tenures: [tenure(1, 'A', '2003-09-22..2004-09-26'), tenure(2, 'B', '2004-09-27..')],
})
const deputy = seat(2, 'deputy-chief', minister)
const firearms = [deputy, organizedCrime, consular, secretariat]

const between = (seats: readonly SeatFacts[], before: string, after: string) =>
  rosterDifference(rosterOn(seats, isoDate(before)), rosterOn(seats, isoDate(after)))
const told = (difference: RosterDifference) =>
  Object.fromEntries(
    Object.entries(difference).flatMap(([kind, rows]) =>
      rows.length === 0
        ? []
        : [[kind, rows.map((row: RosterSeat | SeatPair) => ('post' in row ? row.post.en : row.after.post.en))]],
    ),
  )

describe('between two days', () => {
  test('who joined, who left, what was renamed and who came into office', () => {
    expect(told(between(firearms, '2004-03-31', '2004-10-01'))).toEqual({
      joined: ['Organized Crime'],
      left: ['Consular and Migration Affairs'],
      renamed: ['Secretariat'],
      holderChanged: ['Minister of State'],
    })
    expect(told(between(firearms, '2004-04-01', '2004-07-31'))).toEqual({})
  })

  test('a post that takes another role or another place has moved, and those it passes have not', () => {
    const [a, b, c, d] = ['A', 'B', 'C', 'D'].map((title) => post(title))
    const old = [a, b, c, d].flatMap((of, index) => (of === undefined ? [] : [seat(index + 1, 'member', of, '..2004-12-31')]))
    const order = [d, a, b, c].flatMap((of, index) => (of === undefined ? [] : [seat(index + 1, 'member', of, '2005-01-01..')]))
    expect(told(between([...old, ...order], '2004-12-31', '2005-01-01'))).toEqual({ reordered: ['D'] })

    const promoted = seat(1, 'deputy-chief', minister, '2005..')
    const former = seat(7, 'member', minister, '..2004')
    expect(told(between([former, promoted, secretariat], '2004-12-31', '2005-01-01'))).toEqual({
      reordered: ['Minister of State'],
    })
  })

  test('seats that only follow on one another are no change', () => {
    const renewed = [seat(1, 'chief', minister, '2004..2004-12-31'), seat(1, 'chief', minister, '2005..')]
    expect(told(between(renewed, '2004-12-31', '2005-01-01'))).toEqual({})
    expect(rosterChangeDays(renewed)).toEqual(['2004-01-01', '2004-09-27'])
  })

  test('what joins in one direction leaves in the other', () => {
    const near = intervals('2003-11-01', '2005-02-28')
    fc.assert(
      fc.property(fc.array(near, { maxLength: 6 }), (given) => {
        const seats = given.map((interval, index) => ({ ...seat(index, 'member', `post ${index}`), interval }))
        const [before, after] = [rosterOn(seats, isoDate('2004-03-01')), rosterOn(seats, isoDate('2004-09-01'))]
        const [there, back] = [rosterDifference(before, after), rosterDifference(after, before)]
        expect(back.left).toEqual(there.joined)
        expect(back.joined).toEqual(there.left)
        expect(before.length - there.left.length + there.joined.length).toBe(after.length)
      }),
    )
  })
})

describe('the days of change', () => {
  test('are every day on which the roster became another, a renaming and a new holder included', () => {
    expect(rosterChangeDays(firearms)).toEqual(['2003-09-22', '2004-04-01', '2004-08-01', '2004-09-10', '2004-09-27'])
  })

  test('leave out days on which nothing was to be seen', () => {
    const hidden = seat(1, 'member', post('Never there', { interval: during('2001..2002') }), '2003..2004')
    expect(rosterChangeDays([hidden])).toEqual([])
    expect(rosterChangeDays([])).toEqual([])
  })

  test('agree with comparing each day with the day before', () => {
    const near = intervals('2004-01-01', '2004-06-30')
    fc.assert(
      fc.property(fc.array(fc.tuple(near, near), { minLength: 1, maxLength: 4 }), (given) => {
        const seats = given.map(([own, ofPost], index) => ({
          ...seat(index, 'member', post(`post ${index}`, { interval: ofPost })),
          interval: own,
        }))
        const expected: string[] = []
        for (let day = isoDate('2003-06-01'); day < '2005-02-01'; day = addDays(day, 1)) {
          const today = rosterOn(seats, day).map((row) => row.seatId)
          const yesterday = rosterOn(seats, addDays(day, -1)).map((row) => row.seatId)
          if (today.join() !== yesterday.join()) expected.push(day)
        }
        expect(rosterChangeDays(seats)).toEqual(expected)
      }),
      { numRuns: 25 },
    )
  })
})
