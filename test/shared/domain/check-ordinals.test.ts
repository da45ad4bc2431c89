import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isoDate } from '../../../shared/domain/calendar.ts'
import { checkOrdinals, nextOrdinal, type NumberedMeeting } from '../../../shared/domain/check-ordinals.ts'

const meeting = (id: number, heldOn: string, ordinal: number | null, rest: Partial<NumberedMeeting> = {}): NumberedMeeting => ({
  id,
  kind: 'meeting',
  heldOn: isoDate(heldOn),
  status: 'held',
  ordinal,
  ...rest,
})

const crimeMeetings = [
  meeting(10, '2003-09-02', null, { kind: 'establishing-act' }),
  meeting(11, '2003-09-05', 1),
  meeting(12, '2003-12-18', 2),
  meeting(13, '2004-06-22', 3),
  meeting(14, '2004-12-14', 4),
  meeting(15, '2005-06-28', 5),
  meeting(16, '2005-12-20', 6),
]

describe('checking', () => {
  test('a body counted from one without a break has nothing to report, and its founding act needs no number', () => {
    expect(checkOrdinals(crimeMeetings)).toEqual([])
  })

  test('gaps, clashes, disorder and missing numbers are reported, each with the meetings concerned', () => {
    const meetings = [
      meeting(1, '2001-06-01', 3),
      meeting(2, '2002-05-31', 7),
      meeting(3, '2003-07-29', 4),
      meeting(4, '2004-06-14', 7),
      meeting(5, '2005-06-10', null),
    ]
    expect(checkOrdinals(meetings)).toEqual([
      { kind: 'gap', from: 1, to: 2, before: 1, isBeginning: true },
      { kind: 'gap', from: 5, to: 6, before: 2, isBeginning: false },
      { kind: 'clash', ordinal: 7, meetingIds: [2, 4] },
      { kind: 'disorder', meetingId: 3, ordinal: 4, afterMeetingId: 2, afterOrdinal: 7 },
      { kind: 'unnumbered', meetingId: 5 },
    ])
  })

  test('cancelled and postponed meetings do not count, a planned one may wait for its number', () => {
    const later = [
      meeting(17, '2006-06-20', 7, { status: 'cancelled' }),
      meeting(18, '2006-07-20', 7, { status: 'planned' }),
      meeting(19, '2006-12-19', null, { status: 'planned' }),
      meeting(20, '2006-12-19', 3, { status: 'postponed' }),
    ]
    expect(checkOrdinals([...crimeMeetings, ...later])).toEqual([])
  })

  test('two meetings on one day stand in the order of their numbers', () => {
    expect(checkOrdinals([meeting(1, '2005-06-28', 2), meeting(2, '2005-06-28', 1)])).toEqual([])
  })

  test('numbers given in date order never bring a finding, in whatever order the meetings come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 30 }), fc.nat(), (steps, seed) => {
        let day = isoDate('1995-09-28')
        const meetings = steps.map((step, index) => {
          day = addDays(day, step)
          return meeting(index, day, index + 1)
        })
        const shuffled = meetings.toSorted((a, b) => ((a.id * 7919 + seed) % 31) - ((b.id * 7919 + seed) % 31))
        expect(checkOrdinals(shuffled)).toEqual([])
        expect(nextOrdinal(shuffled, day)).toBe(steps.length + 1)
      }),
    )
  })
})

describe('the next number', () => {
  test('follows the last meeting before the day', () => {
    expect(nextOrdinal(crimeMeetings, isoDate('2006-06-20'))).toBe(7)
    expect(nextOrdinal(crimeMeetings, isoDate('2004-10-01'))).toBe(4)
    expect(nextOrdinal(crimeMeetings, isoDate('2003-09-03'))).toBe(1)
    expect(nextOrdinal([], isoDate('2006-06-20'))).toBe(1)
    const fromThird = crimeMeetings.filter(({ ordinal }) => ordinal === null || ordinal >= 3)
    expect(nextOrdinal(fromThird, isoDate('2003-12-18'))).toBe(2)
    const thirdUnnumbered = fromThird.map((meeting) => (meeting.ordinal === 3 ? { ...meeting, ordinal: null } : meeting))
    expect(nextOrdinal(thirdUnnumbered, isoDate('2003-12-18'))).toBe(2)
  })

  test('counts planned meetings that have no number yet, and leaves cancelled ones out', () => {
    const planned = [
      ...crimeMeetings,
      meeting(17, '2006-06-20', null, { status: 'planned' }),
      meeting(18, '2006-07-01', null, { status: 'cancelled' }),
    ]
    expect(nextOrdinal(planned, isoDate('2006-12-19'))).toBe(8)
  })
})
