import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { meetingClashes, membersOfBoth, type TimedMeeting } from '../../../shared/domain/meeting-clashes.ts'
import type { RosterSeat } from '../../../shared/domain/roster.ts'

const meeting = (id: number, on: string, startsAt: string | null = null, endsAt: string | null = null): TimedMeeting => ({
  id,
  on: isoDate(on),
  startsAt,
  endsAt,
})

it('finds two meetings on one day, and says whether there is time between them', () => {
  const day = '2006-06-27'
  const kindOf = (first: TimedMeeting, second: TimedMeeting) => {
    const [clash] = meetingClashes([second, first])
    return clash === undefined ? null : [clash.kind, clash.minutesBetween, ...clash.meetingIds]
  }
  expect(kindOf(meeting(1, day), meeting(2, '2006-06-28'))).toBeNull()
  expect(kindOf(meeting(1, day), meeting(2, day))).toEqual(['same-day', null, 1, 2])
  expect(kindOf(meeting(1, day, '10:00', '10:30'), meeting(2, day, '10:15'))).toEqual(['overlap', -15, 1, 2])
  expect(kindOf(meeting(1, day, '10:00', '10:30'), meeting(2, day, '10:30'))).toEqual(['tight', 0, 1, 2])
  expect(kindOf(meeting(1, day, '10:00', '10:30'), meeting(2, day, '14:00'))).toEqual(['same-day', 210, 1, 2])
  expect(kindOf(meeting(1, day, '10:00'), meeting(2, day, '10:00', '11:00'))).toEqual(['overlap', -1, 1, 2])
  // Who would end before beginning has no end that could be reckoned with.
  expect(kindOf(meeting(1, day, '10:00', '09:00'), meeting(2, day, '11:00'))).toEqual(['same-day', null, 1, 2])
})

it('finds every pair of a day once, in any order in which meetings come', () => {
  const times = fc.option(
    fc
      .integer({ min: 0, max: 1439 })
      .map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`),
    { nil: null },
  )
  const meetings = fc.array(fc.tuple(fc.constantFrom('2006-06-27', '2006-06-28'), times, times), { maxLength: 7 })
  fc.assert(
    fc.property(meetings, (drafts) => {
      const all = drafts.map(([on, startsAt, endsAt], at) => meeting(at + 1, on, startsAt, endsAt))
      const clashes = meetingClashes(all)
      const perDay = ['2006-06-27', '2006-06-28'].map((on) => all.filter((one) => one.on === on).length)
      expect(clashes).toHaveLength(perDay.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0))
      expect(meetingClashes(all.toReversed())).toEqual(clashes)
      for (const { kind, minutesBetween } of clashes) expect(kind === 'overlap').toBe((minutesBetween ?? 0) < 0)
    }),
  )
})

it('knows who sits on both, by post or by person', () => {
  const seat = (postId: number, personIds: readonly number[] = []): RosterSeat =>
    ({ seatId: postId, postId, holders: personIds.map((personId) => ({ personId })) }) as unknown as RosterSeat
  const first = [seat(1), seat(2, [20]), seat(3, [30])]
  const second = [seat(1), seat(9, [20]), seat(8, [80])]
  expect(membersOfBoth(first, second).map(({ postId }) => postId)).toEqual([1, 2])
  expect(membersOfBoth(first, [])).toEqual([])
})
