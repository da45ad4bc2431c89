import { expect, it } from 'vitest'
import fc from 'fast-check'
import { itemsOfSharedNumbers } from '../../../shared/domain/shared-numbers.ts'
import { planItemKinds } from '../../../shared/domain/vocabulary.ts'

const items = fc
  .array(
    fc.record({
      parentId: fc.constantFrom(null, 1, 2),
      kind: fc.constantFrom(...planItemKinds),
      number: fc.constantFrom(null, '(1)', '(2)', 'a'),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((item, at) => ({ ...item, id: at + 10 })))

it('names all that stand beside each other by their kinds where two kinds share a number, and nobody else', () => {
  fc.assert(
    fc.property(items, (all) => {
      const named = itemsOfSharedNumbers(all)
      for (const { id, parentId } of all) {
        const beside = all.filter((other) => other.parentId === parentId && other.number !== null)
        const isShared = beside.some((one) => beside.some((other) => one.number === other.number && one.kind !== other.kind))
        expect(named.has(id)).toBe(isShared)
      }
    }),
  )
})
