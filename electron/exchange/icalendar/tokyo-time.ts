import { type IsoDate, numbersOf } from '../../../shared/domain/calendar.ts'

/** Hours ahead of UTC: Japanese standard time has been this since 1888. */
const standard = 9

/**
 * Summer time (夏時刻法, 1948–1951), one hour more: from 0:00 of the first day to 1:00 of the last, both Sundays. There was none
 * before or after.
 */
const summers: readonly (readonly [from: string, to: string])[] = [
  ['1948-05-02', '1948-09-12'],
  ['1949-04-03', '1949-09-11'],
  ['1950-05-07', '1950-09-10'],
  ['1951-05-06', '1951-09-09'],
]

/** The instant of a Japanese wall time (`HH:MM`); in the hour that came twice, the first. */
export function instantInTokyo(on: IsoDate, time: string): Date {
  const { year, month, day } = numbersOf(on)
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const isSummer = summers.some(([from, to]) => on >= from && (on < to || (on === to && time < '01:00')))
  return new Date(Date.UTC(year, month - 1, day, hours - standard - (isSummer ? 1 : 0), minutes))
}

/** The Japanese day and wall time (`HH:MM`) of an instant. */
export function wallTimeInTokyo(instant: string): { readonly on: string; readonly at: string } {
  const utc = new Date(instant).getTime()
  const inTokyo = (summer: number) => new Date(utc + (standard + summer) * 3_600_000).toISOString()
  const plain = inTokyo(0)
  const isSummer = summers.some(([from, to]) => plain.slice(0, 16) >= `${from}T00:00` && plain.slice(0, 16) < `${to}T00:00`)
  const told = isSummer ? inTokyo(1) : plain
  return { on: told.slice(0, 10), at: told.slice(11, 16) }
}
