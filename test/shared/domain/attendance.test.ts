import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  attendanceAfter,
  countAttendance,
  isSameAttendance,
  mergeAttendance,
  type SeatAttendance,
} from '../../../shared/domain/attendance.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import type { BodyRoster } from '../../../shared/domain/merge-rosters.ts'
import type { SeatFacts } from '../../../shared/domain/model.ts'
import { type RosterSeat, rosterOn } from '../../../shared/domain/roster.ts'
import { bodyKinds, presences, seatRoles } from '../../../shared/domain/vocabulary.ts'
import { post, seat, tenure } from './roster-builders.ts'

const day = isoDate('2005-06-28')
const roster = (...seats: readonly SeatFacts[]) => rosterOn(seats, day)
const body = (bodyId: number, seats: readonly RosterSeat[], kind: BodyRoster['kind'] = 'headquarters'): BodyRoster => ({
  bodyId,
  kind,
  roster: seats,
})

let ids = 0
function record(of: { readonly id: number }, rest: Partial<SeatAttendance> = {}): SeatAttendance {
  ids += 1
  const words = { presence: 'present', proxyName: null, headCount: null, note: null } as const
  return { id: ids, seatId: of.id, ...words, ...rest }
}

const titlesOf = ({ groups }: ReturnType<typeof mergeAttendance>) =>
  groups.map(({ role, kind, lines }) => [role, kind, lines.map((line) => line.seat.post.en)])
const linesOf = ({ groups }: ReturnType<typeof mergeAttendance>) => groups.flatMap(({ lines }) => lines)

describe('who was to come, and who came', () => {
  const primeMinister = post('Prime Minister')
  const justice = post('Minister of Justice', { tenures: [tenure(7, 'NONO Chieko', '2004-09-27..2005-10-31')] })
  const youth = post('Minister for Youth', { tenures: [tenure(7, 'NONO Chieko', '2004-09-27..')] })
  const everybody = post('All the Cabinet ministers', { isCollective: true })

  test('a post on both bodies of a joint session has one line, under the seat of the leading one', () => {
    const drugs = [seat(1, 'chief', primeMinister), seat(2, 'member', 'Director-General')]
    const crime = [seat(1, 'chief', primeMinister), seat(2, 'member', everybody)]
    const merged = mergeAttendance([body(1, roster(...drugs)), body(2, roster(...crime), 'ministerial-meeting')], [])
    expect(titlesOf(merged)).toEqual([
      ['chief', 'headquarters', ['Prime Minister']],
      ['member', 'headquarters', ['Director-General']],
      ['member', 'ministerial-meeting', ['All the Cabinet ministers']],
    ])
    expect(linesOf(merged)[0]?.doubles.map(({ bodyId, seat: one }) => [bodyId, one.seatId])).toEqual([[2, crime[0]?.id]])
  })

  test('a person on both bodies has one line; two seats on one body stay two', () => {
    const merged = mergeAttendance(
      [
        body(1, roster(seat(1, 'member', justice), seat(2, 'member', youth))),
        body(2, roster(seat(1, 'deputy-chief', post('Deputy', { tenures: [tenure(7, 'NONO Chieko', '..')] })))),
      ],
      [],
    )
    expect(titlesOf(merged)).toEqual([['member', 'headquarters', ['Minister of Justice', 'Minister for Youth']]])
    expect(linesOf(merged).map((line) => line.doubles.length)).toEqual([1, 0])
  })

  test('what was recorded under either seat shows; recorded under both, the first shows and the other is kept', () => {
    const [own, other] = [seat(1, 'chief', primeMinister), seat(1, 'chief', primeMinister)]
    const bodies = [body(1, roster(own)), body(2, roster(other))]
    expect(linesOf(mergeAttendance(bodies, [record(other, { presence: 'absent' })]))[0]?.recorded?.presence).toBe('absent')
    const both = mergeAttendance(bodies, [record(other, { presence: 'absent' }), record(own)])
    expect(linesOf(both)[0]?.recorded?.presence).toBe('present')
    expect(both.kept.map(({ presence }) => presence)).toEqual(['absent'])
  })

  test('a record whose seat is not on the day’s roster is kept', () => {
    const later = seat(2, 'member', 'Manager', '2005-07-01..')
    const merged = mergeAttendance([body(1, roster(seat(1, 'chief', primeMinister), later))], [record(later)])
    expect(merged.kept.map(({ seatId }) => seatId)).toEqual([later.id])
    expect(linesOf(merged).map(({ recorded }) => recorded)).toEqual([null])
  })

  test('every seat and every record comes back exactly once, whatever is recorded', () => {
    fc.assert(
      fc.property(meetings, ({ bodies, recorded }) => {
        const merged = mergeAttendance(bodies, recorded)
        const lines = linesOf(merged)
        const seats = lines.flatMap((line) => [line.seat, ...line.doubles.map((double) => double.seat)])
        expect(ascending(seats.map(({ seatId }) => seatId))).toEqual(
          ascending(bodies.flatMap((one) => one.roster.map(({ seatId }) => seatId))),
        )
        const records = [...lines.flatMap(({ recorded: one }) => one ?? []), ...merged.kept]
        expect(ascending(records.map(({ id }) => id))).toEqual(ascending(recorded.map(({ id }) => id)))
      }),
    )
  })

  test('the order of recording changes nothing at the table', () => {
    fc.assert(
      fc.property(meetings, ({ bodies, recorded }) => {
        expect(mergeAttendance(bodies, recorded.toReversed()).groups).toEqual(mergeAttendance(bodies, recorded).groups)
      }),
    )
  })

  test('one body has as many lines as its roster has seats', () => {
    fc.assert(
      fc.property(meetings, ({ bodies }) => {
        const alone = bodies.map((one) => linesOf(mergeAttendance([one], [])).length)
        expect(alone).toEqual(bodies.map((one) => one.roster.length))
      }),
    )
  })
})

describe('the count', () => {
  const vacant = post('Vice-Minister', { tenures: [tenure(1, 'SUZUKI', '2001..2002')] })

  test('takes a collective seat by its heads, and says when nobody counted them', () => {
    const [one, many] = [seat(1, 'chief', 'Prime Minister'), seat(2, 'member', post('All ministers', { isCollective: true }))]
    const counted = (headCount: number | null) =>
      countAttendance(linesOf(mergeAttendance([body(1, roster(one, many))], [record(one), record(many, { headCount })])))
    expect(counted(17)).toMatchObject({ present: 18, uncounted: 0 })
    expect(counted(null)).toMatchObject({ present: 1, uncounted: 1 })
  })

  test('expects nobody in a vacant seat', () => {
    const lines = linesOf(mergeAttendance([body(1, roster(seat(1, 'chief', vacant), seat(2, 'member', 'Member')))], []))
    expect(countAttendance(lines).notRecorded).toBe(1)
  })

  test('every line is counted once where no seat is collective', () => {
    fc.assert(
      fc.property(meetings, ({ bodies, recorded }) => {
        const lines = linesOf(mergeAttendance(bodies, recorded)).filter(({ seat: one }) => !one.isCollective)
        const { uncounted, ...counts } = countAttendance(lines)
        expect(uncounted).toBe(0)
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(lines.length)
      }),
    )
  })
})

describe('what becomes of a record', () => {
  const present = { presence: 'present', proxyName: null, headCount: null, note: null } as const

  test('a proxy’s name makes a proxy and goes with every other presence', () => {
    const proxy = attendanceAfter(present, { proxyName: '　審議官　𠮷田 髙子　' })
    expect(proxy).toEqual({ ...present, presence: 'proxy', proxyName: '審議官　𠮷田 髙子' })
    expect(attendanceAfter(proxy, { presence: 'absent' })).toEqual({ ...present, presence: 'absent' })
  })

  test('a proxy may be recorded before anybody knows the name', () => {
    expect(attendanceAfter(null, { presence: 'proxy' })).toEqual({ ...present, presence: 'proxy' })
    expect(attendanceAfter({ ...present, presence: 'proxy', proxyName: 'SATO' }, { proxyName: '　 ' })).toMatchObject({
      presence: 'proxy',
      proxyName: null,
    })
  })

  test('a count makes present, a note alone records nothing, and nothing takes the record back', () => {
    expect(attendanceAfter(null, { headCount: 17 })).toEqual({ ...present, headCount: 17 })
    expect(attendanceAfter(null, { note: 'late' })).toBeNull()
    expect(attendanceAfter({ ...present, note: 'late' }, { presence: null })).toBeNull()
    expect(attendanceAfter({ ...present, headCount: 17 }, { presence: 'absent' })).toMatchObject({ headCount: null })
  })

  test('recording the same twice changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.option(words, { nil: null }), patches, (before, patch) => {
        const once = attendanceAfter(before, patch)
        expect(isSameAttendance(attendanceAfter(once, patch), once)).toBe(true)
      }),
    )
  })
})

const text = fc.option(fc.constantFrom('', '　', ' SATO ', '﨑', '渡邉'), { nil: null })
const presence = fc.constantFrom(...presences)
const words = fc.record({ presence, proxyName: fc.constant(null), headCount: fc.constant(null), note: fc.constant(null) })
const patches = fc.record(
  {
    presence: fc.option(presence, { nil: null }),
    proxyName: text,
    headCount: fc.option(fc.integer({ min: 1, max: 99 }), { nil: null }),
    note: text,
  },
  { requiredKeys: [] },
)

const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)

/** Up to three bodies whose seats share posts and persons, and records of some of the seats and of seats that are gone. */
const meetings = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...bodyKinds),
      seats: fc.array(
        fc.record({
          postId: fc.integer({ min: 1, max: 6 }),
          personId: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
          role: fc.constantFrom(...seatRoles),
          isCollective: fc.boolean(),
        }),
        { maxLength: 6 },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .chain((drawn) => {
    let seatId = 0
    const bodies = drawn.map(({ kind, seats }, at) =>
      body(
        at + 1,
        seats.map(({ postId, personId, role, isCollective }) => ({
          seatId: ++seatId,
          postId,
          role,
          order: seatId,
          post: { en: `Post ${postId}`, ja: null, confirmed: { en: true, ja: true } },
          organization: null,
          isCollective,
          standsAlone: true,
          startNotRecorded: false,
          occupancy: personId === null ? 'not-recorded' : 'held',
          holders:
            personId === null
              ? []
              : [{ personId, name: { en: `Person ${personId}`, ja: null, confirmed: { en: true, ja: true } }, isActing: false }],
        })),
        kind,
      ),
    )
    return fc.record({
      bodies: fc.constant(bodies),
      recorded: fc
        .uniqueArray(fc.integer({ min: 1, max: seatId + 2 }), { maxLength: 8 })
        .chain((seatIds) =>
          fc.tuple(...seatIds.map((id) => presence.map((one) => record({ id }, { presence: one })))).map((all) => all),
        ),
    })
  })
