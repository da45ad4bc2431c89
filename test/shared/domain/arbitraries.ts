import fc from 'fast-check'
import { type IsoDate, isoDate, type PartialDate, partialDate } from '../../../shared/domain/calendar.ts'
import type { Interval } from '../../../shared/domain/model.ts'

/** Days of the years given (all the register knows by default), from JavaScript's own proleptic Gregorian calendar. */
export function days(from = '1868-01-01', to = '2999-12-31'): fc.Arbitrary<IsoDate> {
  const number = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000
  return fc
    .integer({ min: number(from), max: number(to) })
    .map((day) => isoDate(new Date(day * 86_400_000).toISOString().slice(0, 10)))
}

export function partialDates(from?: string, to?: string): fc.Arbitrary<PartialDate> {
  return fc.tuple(days(from, to), fc.constantFrom(4, 7, 10)).map(([day, length]) => partialDate(day.slice(0, length)))
}

export function intervals(from?: string, to?: string): fc.Arbitrary<Interval> {
  const end = fc.option(partialDates(from, to), { nil: null })
  return fc.record({ from: end, to: end })
}

/** Values as the register keeps them: at most six decimals, fifteen digits. */
export const figureValues = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, decimals]) => Number((digits / 10 ** decimals).toFixed(decimals)) + 0)
