import { expect, test } from 'vitest'
import { afterCrash } from '../../../electron/shell/after-crash.ts'

test('a first crash is mended silently, a second one soon after is not, one much later is again', () => {
  expect([afterCrash([], 1_000), afterCrash([1_000], 30_000), afterCrash([1_000], 61_001)]).toEqual(['reload', 'ask', 'reload'])
})
