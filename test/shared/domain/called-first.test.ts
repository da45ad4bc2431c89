import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calledFirst } from '../../../shared/domain/called-first.ts'

const hit = (kind: string, en: string | null, ja: string | null = null) => ({ kind, title: { en, ja } })
const found = [
  hit('meeting', '9th meeting'),
  hit('agenda-item', 'Follow-up of the New Five-Year Drug Abuse Prevention Strategy'),
  hit('agenda-item', 'New Five-Year Drug Abuse Prevention Strategy', '薬物乱用防止新５か年戦略について'),
  hit('plan', 'Border Measures under the New Five-Year Drug Abuse Prevention Strategy'),
  hit('plan', 'New Five-Year Drug Abuse Prevention Strategy', '薬物乱用防止新五か年戦略'),
]
const kindsOf = (words: string) => calledFirst(found, words).map(({ kind }) => kind)

test.each([
  'new five-year drug',
  'The New Five-Year Drug Abuse Prevention Strategy',
  '薬物乱用防止新５か年戦略',
  '"New Five-Year"',
])('a plan called %s stands before the meetings and lines that speak of it', (words) => {
  expect(kindsOf(words)).toEqual(['plan', 'plan', 'meeting', 'agenda-item', 'agenda-item'])
  expect(calledFirst(found, words)[0]).toBe(found[4])
})

test('words that only occur in names, or begin a line, leave the order as found', () => {
  expect(calledFirst(found, 'strategy')).toEqual(found)
  expect(calledFirst(found, 'Follow-up of')).toEqual(found)
  expect(calledFirst(found, 'n')).toEqual(found)
})

test('nothing is lost or doubled, and every kind stands together', () => {
  const some = fc.record({
    kind: fc.constantFrom('plan', 'agenda-item', 'person', 'meeting'),
    title: fc.record({ en: fc.option(fc.constantFrom('Ab', 'abc', 'The ab', 'x ab')), ja: fc.constant(null) }),
  })
  fc.assert(
    fc.property(fc.array(some), fc.constantFrom('ab', 'abc', 'x', ''), (hits, words) => {
      const ordered = calledFirst(hits, words)
      expect(new Set(ordered)).toEqual(new Set(hits))
      expect(ordered).toHaveLength(hits.length)
      const runs = ordered.filter(({ kind }, at) => kind !== ordered[at - 1]?.kind)
      expect(new Set(runs.map(({ kind }) => kind)).size).toBe(runs.length)
    }),
  )
})
