import { describe, expect, it } from 'vitest'
import { noHeldPlaces } from '../torture/held-places.ts'
import { scenarios } from '../torture/scenarios.ts'

const tried = scenarios.filter(({ isOnlyFull }) => isOnlyFull !== true)

// The same with every place and round: npm run torture.
describe('the register survives', () => {
  it.each(tried.map((scenario) => [`${scenario.id} ${scenario.name}`, scenario] as const))(
    '%s',
    async (name, { run }) => {
      const outcome = await run('small', noHeldPlaces)
      if (outcome.kind === 'skipped') console.log(`skipped: ${name}: ${outcome.why}`)
      expect(['held', 'skipped']).toContain(outcome.kind)
    },
    120_000,
  )
})
