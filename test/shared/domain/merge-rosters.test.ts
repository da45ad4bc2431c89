import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { type BodyRoster, groupPlaces, mergeRosters, otherPlaces, seatNamings } from '../../../shared/domain/merge-rosters.ts'
import { rosterOn } from '../../../shared/domain/roster.ts'
import { bodyKinds, seatRoles } from '../../../shared/domain/vocabulary.ts'
import { post, seat, tenure } from './roster-builders.ts'

const day = isoDate('2005-06-28')
const body = (bodyId: number, ...seats: readonly ReturnType<typeof seat>[]): BodyRoster => ({
  bodyId,
  kind: 'headquarters',
  roster: rosterOn(seats, day),
})

const primeMinister = post('Prime Minister')
const safety = post('Chair of the Commission', { tenures: [tenure(5, 'MURATA Yoshitaka', '..')] })
const disaster = post('Minister for Disasters', { tenures: [tenure(5, 'MURATA Yoshitaka', '..')] })
const justice = post('Minister of Justice', { tenures: [tenure(7, 'NONO Chieko', '..')] })
const leading = body(1, seat(1, 'chief', primeMinister), seat(2, 'deputy-chief', safety), seat(3, 'member', disaster))
const joining = body(2, seat(1, 'chief', primeMinister), seat(2, 'member', justice), seat(3, 'member', disaster))

const named = (places: ReturnType<typeof mergeRosters>) =>
  places.map((place) => [place.seat.post.en, ...place.doubles.map((double) => `${double.bodyId} ${double.seat.post.en}`)])

describe('rosters as one list', () => {
  test('name a post of two bodies once, and a person with two posts as often as is wished', () => {
    expect(named(mergeRosters([leading, joining], 'twice'))).toEqual([
      ['Prime Minister', '2 Prime Minister'],
      ['Chair of the Commission'],
      ['Minister for Disasters', '2 Minister for Disasters'],
      ['Minister of Justice'],
    ])
    expect(named(mergeRosters([leading, joining], 'once'))).toEqual([
      ['Prime Minister', '2 Prime Minister'],
      ['Chair of the Commission', '1 Minister for Disasters', '2 Minister for Disasters'],
      ['Minister of Justice'],
    ])
  })

  test('tell, where a person is named twice, of the other line', () => {
    const places = mergeRosters([leading], 'twice')
    const [chief, chair, minister] = places
    if (chief === undefined || chair === undefined || minister === undefined) throw new Error('three lines')
    expect(otherPlaces(places, chair)).toEqual([minister])
    expect(otherPlaces(places, minister)).toEqual([chair])
    expect(otherPlaces(places, chief)).toEqual([])
  })

  test('hold every seat exactly once and in order, however people are named; one body named twice is its own roster', () => {
    const posts = Array.from({ length: 8 }, (_, at) =>
      post(`post ${at}`, {
        isCollective: at === 7,
        tenures: at % 3 === 0 ? [] : [tenure(at % 4, `person ${at % 4}`, '..')],
      }),
    )
    const rosters = fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 0, maxLength: 8 }).chain((chosen) =>
      fc.record({
        kind: fc.constantFrom(...bodyKinds),
        seats: fc.tuple(...chosen.map((at) => fc.constantFrom(...seatRoles).map((role) => ({ role, post: posts[at] })))),
      }),
    )
    fc.assert(
      fc.property(fc.array(rosters, { minLength: 1, maxLength: 3 }), fc.constantFrom(...seatNamings), (given, naming) => {
        const bodies = given.map(({ kind, seats }, at) => ({
          bodyId: at + 1,
          kind,
          roster: rosterOn(
            seats.map((one, order) => seat(order + 1, one.role, one.post ?? 'none')),
            day,
          ),
        }))
        const places = mergeRosters(bodies, naming)
        const all = places.flatMap(({ bodyId, seat: own, doubles }) => [{ bodyId, seat: own }, ...doubles])
        const ids = (list: typeof all) => list.map((one) => one.seat.seatId)
        expect(ids(all).toSorted((a, b) => a - b)).toEqual(
          bodies.flatMap(({ roster }) => roster.map(({ seatId }) => seatId)).toSorted((a, b) => a - b),
        )
        for (const { bodyId, roster } of bodies) {
          const own = places.filter((place) => place.bodyId === bodyId).map((place) => place.seat.seatId)
          expect(roster.map(({ seatId }) => seatId).filter((id) => own.includes(id))).toEqual(own)
        }
        expect(
          places.every(({ seat: one, doubles }) => !one.isCollective || doubles.every((d) => d.seat.postId === one.postId)),
        ).toBe(true)
        const repeated = places.flatMap((place) => otherPlaces(places, place))
        expect(naming === 'once' ? repeated : []).toEqual([])
        const alone = naming === 'twice' && bodies.length === 1
        expect(alone ? places.map((place) => place.seat) : []).toEqual(alone ? bodies[0]?.roster : [])
        expect(groupPlaces(bodies, places).flatMap(({ lines }) => lines).length).toBe(places.length)
      }),
    )
  })
})
