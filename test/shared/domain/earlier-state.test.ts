import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { earlierState, statesOf } from '../../../shared/domain/earlier-state.ts'

const day = fc.integer({ min: 1, max: 28 }).map((at) => isoDate(`2005-06-${String(at).padStart(2, '0')}`))

test('a day of change is compared with the state before it, as is every day until the next', () => {
  const states = statesOf({ from: isoDate('1997-01-17'), to: null }, [isoDate('2001-01-06'), isoDate('2004-09-10')])
  expect(earlierState(states, isoDate('2004-09-10'))).toBe('2001-01-06')
  expect(earlierState(states, isoDate('2006-04-27'))).toBe('2001-01-06')
  expect(earlierState(states, isoDate('2001-01-06'))).toBe('1997-01-17')
  expect(earlierState(states, isoDate('1997-01-17'))).toBeNull()
})

test('between the day compared with and the day read lies one change, and no more', () => {
  fc.assert(
    fc.property(fc.option(day), fc.array(day), day, (from, changes, on) => {
      const states = statesOf({ from, to: null }, changes)
      const found = earlierState(states, on)
      const begun = states.filter((state) => state <= on)
      expect(begun.filter((state) => found === null || state > found)).toHaveLength(Math.min(1, begun.length))
      expect(found === null).toBe(begun.length < 2)
    }),
  )
})
