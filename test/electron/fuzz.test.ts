import { expect, test } from 'vitest'
import { fuzzContract } from '../fuzz/fuzz-contract.ts'

// The same a hundred thousand times, and from another seed each time: npm run fuzz.
test('hostile payloads over the whole contract are answered, tell nothing, write nothing they should not and touch no prototype', async () => {
  const report = await fuzzContract({ payloads: 800, seed: 20_060_301 })
  expect(report).toMatchObject({ payloads: 800, faults: [] })
  // Enough of them get through to where rows are read and written.
  expect(report.answered).toBeGreaterThan(40)
}, 120_000)
