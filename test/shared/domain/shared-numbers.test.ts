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

it('names those by their kind beside which another kind has their number, and no others', () => {
  fc.assert(
    fc.property(items, (all) => {
      const named = itemsOfSharedNumbers(all)
      for (const item of all) {
        const rival = all.some(
          ({ parentId, number, kind }) => parentId === item.parentId && number === item.number && kind !== item.kind,
        )
        expect(named.has(item.id)).toBe(item.number !== null && rival)
      }
    }),
  )
})
