import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { knownUntil } from '../../../shared/domain/known-until.ts'
import { days } from './arbitraries.ts'

const changes = fc.array(days().map((on) => ({ on })))

describe('a roster is known', () => {
  test('up to the end of an old record, and of one in use up to today', () => {
    expect(knownUntil(isoDate('2005-12-20'), [{ on: isoDate('2004-09-10') }])).toBe('2005-12-20')
    expect(knownUntil(isoDate('2026-11-30'), [{ on: isoDate('2027-04-01') }])).toBe('2027-04-01')
  })

  test('up to the last of its changes and the day read first, whichever is later, and to no day that is neither', () => {
    fc.assert(
      fc.property(days(), changes, (day, known) => {
        const until = knownUntil(day, known)
        const all = [day, ...known.map(({ on }) => on)]
        expect(all).toContain(until)
        expect(all.every((one) => one <= until)).toBe(true)
      }),
    )
  })
})
