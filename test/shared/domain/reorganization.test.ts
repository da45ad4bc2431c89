import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proposedSuccessors, resultsOf, seatsTaken, usualFate, usualResult } from '../../../shared/domain/reorganization.ts'
import { reorganizationKinds, seatRoles } from '../../../shared/domain/vocabulary.ts'

const claim = fc.record({
  seat: fc.nat(),
  bodyId: fc.integer({ min: 1, max: 3 }),
  role: fc.constantFrom(...seatRoles),
  order: fc.integer({ min: 1, max: 9 }),
  successor: fc.integer({ min: 1, max: 4 }),
})

test('a post has one seat on a body, the one of the highest role, whatever it takes the place of and in which order', () => {
  fc.assert(
    fc.property(fc.array(claim), (claims) => {
      const taken = seatsTaken(claims)
      const places = claims.map(({ bodyId, successor }) => `${bodyId} ${successor}`)
      expect(taken.map(({ bodyId, successor }) => `${bodyId} ${successor}`).toSorted()).toEqual([...new Set(places)].toSorted())
      for (const { bodyId, successor, role, order } of taken) {
        const rivals = claims.filter((other) => other.bodyId === bodyId && other.successor === successor)
        const best = Math.min(...rivals.map((other) => seatRoles.indexOf(other.role)))
        expect(seatRoles.indexOf(role)).toBe(best)
        expect(order).toBe(
          Math.min(...rivals.filter((other) => seatRoles.indexOf(other.role) === best).map((other) => other.order)),
        )
      }
      const roles = (all: typeof taken) => all.map((one) => `${one.bodyId} ${one.successor} ${one.role} ${one.order}`).toSorted()
      expect(roles(seatsTaken(claims.toReversed()))).toEqual(roles(taken))
    }),
  )
})

test('what is proposed for a post is among the results of its organization, and for a head of one ministry all of them', () => {
  const origins = fc.array(fc.record({ fromIds: fc.option(fc.array(fc.integer({ min: 1, max: 4 }))) }), { minLength: 1 })
  fc.assert(
    fc.property(origins, fc.integer({ min: 1, max: 4 }), fc.boolean(), (results, id, isHead) => {
      const coming = resultsOf(id, results)
      const proposed = proposedSuccessors(coming, isHead)
      expect(coming).toEqual(expect.arrayContaining([...proposed]))
      expect(proposed).toHaveLength(isHead ? coming.length : Math.min(1, coming.length))
    }),
  )
})

test('posts and work go along with what ends and stay with what stays', () => {
  expect(Object.fromEntries(reorganizationKinds.map((kind) => [kind, [usualFate(kind), usualResult(kind, [2, 3])]]))).toEqual({
    renaming: ['rename', null],
    merger: ['succeed', 2],
    split: ['keep', null],
    transfer: ['keep', null],
    succession: ['succeed', 2],
  })
})
