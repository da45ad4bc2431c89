import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInForce } from '../../../shared/domain/interval.ts'
import type { DatedName } from '../../../shared/domain/model.ts'
import { ledgerProblem } from '../../../shared/domain/name-ledger.ts'
import { leadsTo, wouldCircle } from '../../../shared/domain/plan-cycle.ts'
import { freeKey, keyWords } from '../../../shared/domain/plan-key.ts'
import { days, partialDates } from './arbitraries.ts'

const end = fc.option(partialDates('1998-01-01', '2003-12-31'), { nil: null })
const names: fc.Arbitrary<readonly DatedName[]> = fc.array(
  fc.record({
    language: fc.constantFrom('en' as const, 'ja' as const),
    name: fc.constantFrom('A', 'B', 'C'),
    kind: fc.constantFrom('official' as const, 'alias' as const),
    validFrom: end,
    validTo: end,
    confirmed: fc.boolean(),
  }),
  { maxLength: 4 },
)

test('a sound ledger never has two official names of one language on one day', () => {
  fc.assert(
    fc.property(names, days('1998-01-01', '2003-12-31'), (ledger, day) => {
      if (ledgerProblem(ledger) !== null) return
      for (const language of ['en', 'ja']) {
        const inUse = ledger.filter(
          (name) =>
            name.language === language && name.kind === 'official' && isInForce({ from: name.validFrom, to: name.validTo }, day),
        )
        expect(inUse.length).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('aliases may be in use side by side', () => {
  const name = { language: 'en', name: 'A', kind: 'official', validFrom: null, validTo: null, confirmed: true } as const
  expect(ledgerProblem([name, { ...name, name: 'B', kind: 'alias' }, { ...name, name: 'C', kind: 'alias' }])).toBeNull()
  expect(ledgerProblem([name, { ...name, name: 'B' }])).toEqual({ code: 'names-overlap', name: 'A', other: 'B' })
  expect(ledgerProblem([])).toEqual({ code: 'no-official-name' })
})

test('links that were let in one after the other never lead back', () => {
  const arrows = fc.array(fc.record({ from: fc.integer({ min: 1, max: 7 }), to: fc.integer({ min: 1, max: 7 }) }), {
    maxLength: 25,
  })
  fc.assert(
    fc.property(arrows, (wanted) => {
      const kept: { from: number; to: number }[] = []
      for (const arrow of wanted) if (!wouldCircle(kept, arrow)) kept.push(arrow)
      for (const { from, to } of kept) expect(leadsTo(kept, to, from)).toBe(false)
    }),
  )
})

test('a key is of plain words, and free', () => {
  expect(keyWords('Action Plan for the Prevention of Terrorism')).toBe('action-plan-prevention-terrorism')
  expect(keyWords('薬物乱用防止五か年戦略')).toBe('')
  fc.assert(
    fc.property(fc.string(), fc.uniqueArray(fc.constantFrom('a', 'a-2', 'a-3', 'b')), (name, taken) => {
      expect(keyWords(name)).toMatch(/^[a-z0-9-]*$/)
      expect(taken).not.toContain(freeKey('a', new Set(taken)))
    }),
  )
})
