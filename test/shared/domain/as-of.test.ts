import { expect, test } from 'vitest'
import fc from 'fast-check'
import { defaultAsOf } from '../../../shared/domain/as-of.ts'
import { addMonths, type IsoDate, isoDate } from '../../../shared/domain/calendar.ts'
import { days } from './arbitraries.ts'

test('a register is read today, or on the day of its last meeting where that lies more than two years back', () => {
  const today = isoDate('2026-11-30')
  expect(defaultAsOf(today, null)).toBe(today)
  expect(defaultAsOf(today, isoDate('2024-11-30'))).toBe(today)
  expect(defaultAsOf(today, isoDate('2024-11-29'))).toBe('2024-11-29')
})

test('a last meeting of any day, also one that no calendar knows, leaves the register open', () => {
  expect(defaultAsOf(isoDate('2026-11-30'), '9999-12-31' as IsoDate)).toBe('2026-11-30')
  fc.assert(
    fc.property(days('1868-01-01', '2997-12-31'), days(), (today, last) => {
      expect(defaultAsOf(today, last)).toBe(last < today && addMonths(last, 24) < today ? last : today)
    }),
  )
})
