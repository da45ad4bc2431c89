import { describe, expect, it } from 'vitest'
import { scenarios } from '../torture/scenarios.ts'

// The same with every place and round: npm run torture.
describe('the register survives', () => {
  it.each(scenarios.map((scenario) => [`${scenario.id} ${scenario.name}`, scenario] as const))(
    '%s',
    async (name, { run }) => {
      const outcome = await run('small')
      if (outcome.kind === 'skipped') console.log(`skipped: ${name}: ${outcome.why}`)
      expect(['held', 'skipped']).toContain(outcome.kind)
    },
    120_000,
  )
})
