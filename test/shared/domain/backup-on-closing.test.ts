import { expect, test } from 'vitest'
import { type ClosingRegister, isBackedUpOnClosing, manyRows } from '../../../shared/domain/backup-on-closing.ts'

const now = '2026-11-29T17:20:00'
const small: ClosingRegister = { byteCount: 6_000_000, newestAt: '2026-11-29T17:05:00', rowsSince: 1 }
const large: ClosingRegister = { ...small, byteCount: 4_000_000_000 }

test('a register that is copied in a moment is backed up whenever it is closed after a change', () => {
  expect(isBackedUpOnClosing(small, now)).toBe(true)
})

test('a large one is not copied again for what the clock backed up this day already', () => {
  expect(isBackedUpOnClosing(large, now)).toBe(false)
})

test.each([
  ['it has no backup', { newestAt: null }],
  ['its newest is of another day', { newestAt: '2026-11-28T17:30:00' }],
  ['its newest is of a day to come, by a clock that was set back', { newestAt: '2026-12-24T09:00:00' }],
  ['much was written since', { rowsSince: manyRows }],
])('a large one is when %s', (_why, stands) => {
  expect(isBackedUpOnClosing({ ...large, ...stands }, now)).toBe(true)
})
