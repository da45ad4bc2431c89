import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settlePositions } from '../../../shared/domain/settle-positions.ts'

const siblings = fc
  .array(fc.option(fc.integer({ min: 1, max: 6000 }), { nil: null }), { maxLength: 40 })
  .map((positions) => positions.map((position, at) => ({ id: at + 1, position })))

test('positions rise in the order given, whatever they were', () => {
  fc.assert(
    fc.property(siblings, (given) => {
      const settled = given.map(({ id }) => settlePositions(given).get(id) ?? 0)
      for (const [at, position] of settled.entries()) expect(position).toBeGreaterThan(settled[at - 1] ?? 0)
    }),
  )
})

test('what is in order already stays as it is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 9000 })), (positions) => {
      const given = positions.toSorted((a, b) => a - b).map((position, at) => ({ id: at + 1, position }))
      expect([...settlePositions(given).values()]).toEqual(given.map(({ position }) => position))
    }),
  )
})

test('one that moved moves alone where there is room', () => {
  const given = [3, 1, 2, 4].map((id) => ({ id, position: id * 1024 }))
  const settled = settlePositions(given)
  expect([1, 2, 4].map((id) => settled.get(id))).toEqual([1024, 2048, 4096])
  expect(settled.get(3)).toBeLessThan(1024)
})
