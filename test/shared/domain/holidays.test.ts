import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, isoDate, numbersOf, weekdayOf } from '../../../shared/domain/calendar.ts'
import { dayOffNotice } from '../../../shared/domain/days-off-near.ts'
import { type HolidayName, holidayNames, holidayOn, holidaysOf, isDayOff } from '../../../shared/domain/holidays.ts'
import { holidayText } from '../../../shared/text/holiday-text.ts'
import { days } from './arbitraries.ts'

/** National holidays as the Cabinet Office lists them (国民の祝日について), month and day. */
const published: Readonly<Record<number, string>> = {
  1948: '09-23 11-03 11-23',
  1949: '01-01 01-15 03-21 04-29 05-03 05-05 09-23 11-03 11-23',
  1959: '01-01 01-15 03-21 04-10 04-29 05-03 05-05 09-24 11-03 11-23',
  1966: '01-01 01-15 03-21 04-29 05-03 05-05 09-15 09-23 10-10 11-03 11-23',
  1973: '01-01 01-15 02-11 03-21 04-29 04-30 05-03 05-05 09-15 09-23 09-24 10-10 11-03 11-23',
  1986: '01-01 01-15 02-11 03-21 04-29 05-03 05-05 09-15 09-23 10-10 11-03 11-23 11-24',
  1988: '01-01 01-15 02-11 03-20 03-21 04-29 05-03 05-04 05-05 09-15 09-23 10-10 11-03 11-23',
  1989: '01-01 01-02 01-15 01-16 02-11 02-24 03-21 04-29 05-03 05-04 05-05 09-15 09-23 10-10 11-03 11-23 12-23',
  1990: '01-01 01-15 02-11 02-12 03-21 04-29 04-30 05-03 05-04 05-05 09-15 09-23 09-24 10-10 11-03 11-12 11-23 12-23 12-24',
  1993: '01-01 01-15 02-11 03-20 04-29 05-03 05-04 05-05 06-09 09-15 09-23 10-10 10-11 11-03 11-23 12-23',
  1997: '01-01 01-15 02-11 03-20 04-29 05-03 05-05 07-20 07-21 09-15 09-23 10-10 11-03 11-23 11-24 12-23',
  2000: '01-01 01-10 02-11 03-20 04-29 05-03 05-04 05-05 07-20 09-15 09-23 10-09 11-03 11-23 12-23',
  2005: '01-01 01-10 02-11 03-20 03-21 04-29 05-03 05-04 05-05 07-18 09-19 09-23 10-10 11-03 11-23 12-23',
  2008: '01-01 01-14 02-11 03-20 04-29 05-03 05-04 05-05 05-06 07-21 09-15 09-23 10-13 11-03 11-23 11-24 12-23',
  2009: '01-01 01-12 02-11 03-20 04-29 05-03 05-04 05-05 05-06 07-20 09-21 09-22 09-23 10-12 11-03 11-23 12-23',
  2016: '01-01 01-11 02-11 03-20 03-21 04-29 05-03 05-04 05-05 07-18 08-11 09-19 09-22 10-10 11-03 11-23 12-23',
  2019: '01-01 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-23 10-14 10-22 11-03 11-04 11-23',
  2020: '01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-23 07-24 08-10 09-21 09-22 11-03 11-23',
  2021: '01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-22 07-23 08-08 08-09 09-20 09-23 11-03 11-23',
  2024: '01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23 10-14 11-03 11-04 11-23',
  2026: '01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23',
}

const nationalIn = (year: number) =>
  holidaysOf(year)
    .filter(({ kind }) => kind === 'national')
    .map(({ on }) => on.slice(5))
    .join(' ')

describe('national holidays', () => {
  it.each(Object.entries(published))('of %s are those the Cabinet Office lists', (year, listed) => {
    expect(nationalIn(Number(year))).toBe(listed)
  })

  it('did not exist before the Act of 20 July 1948', () => {
    for (const year of [1868, 1926, 1947]) expect(nationalIn(year)).toBe('')
    expect(holidayOn(isoDate('1948-05-03'))).toBeNull()
  })

  it.each<[string, HolidayName]>([
    ['1988-04-29', 'emperors-birthday'],
    ['1989-04-29', 'greenery'],
    ['2006-05-04', 'citizens'],
    ['2007-04-29', 'showa'],
    ['2007-05-04', 'greenery'],
    ['1989-02-24', 'imperial-funeral'],
    ['1990-11-12', 'enthronement'],
    ['1993-06-09', 'imperial-wedding'],
    ['2018-12-23', 'emperors-birthday'],
    ['2019-04-30', 'citizens'],
    ['2019-05-01', 'accession'],
    ['2019-05-02', 'citizens'],
    ['2019-10-22', 'enthronement'],
    ['2020-02-23', 'emperors-birthday'],
    ['2019-10-14', 'health-sports'],
    ['2022-10-10', 'sports'],
  ])('bear the name of their time: %s %s', (on, name) => {
    expect(holidayOn(isoDate(on))?.name).toBe(name)
  })

  it('had no substitute before 12 April 1973, and none between two before 27 December 1985', () => {
    expect([holidayOn(isoDate('1973-02-12')), holidayOn(isoDate('1985-05-04'))]).toEqual([null, null])
  })

  it('have a substitute for every Sunday since then, the first day after that is no holiday by name', () => {
    fc.assert(
      fc.property(days('1973-04-12', '2999-12-31'), (on) => {
        const own = holidayOn(on)
        if (own === null || own.kind === 'closure' || weekdayOf(on) !== 0) return
        const { year } = numbersOf(on)
        const next = holidaysOf(year).find((holiday) => holiday.on > on && holiday.name === 'substitute')
        expect(next).toBeDefined()
        expect(weekdayOf(next?.on ?? on)).toBeLessThanOrEqual(3)
      }),
    )
  })

  it('never put a holiday of the citizens beside an ordinary day', () => {
    fc.assert(
      fc.property(days('1948-01-01', '2099-12-31'), (on) => {
        if (holidayOn(on)?.name !== 'citizens') return
        for (const by of [-1, 1]) expect(holidayOn(addDays(on, by))?.kind).toBe('national')
      }),
      { numRuns: 2000 },
    )
  })

  it('keep the equinoxes on the day on which the sun crosses the equator in Japanese time', () => {
    for (let year = 1949; year <= 2099; year += 1) {
      for (const season of ['vernal', 'autumnal'] as const) {
        const at = equinoxInJapan(year, season)
        const minutes = at.getUTCHours() * 60 + at.getUTCMinutes()
        // Within a quarter of an hour of midnight the short series is no judge.
        if (minutes < 15 || minutes > 24 * 60 - 15) continue
        expect(holidayOn(isoDate(at.toISOString().slice(0, 10)))?.name).toBe(`${season}-equinox`)
      }
    }
  })

  it('name no equinox after 2099, whose days nobody can say', () => {
    expect(holidaysOf(2100).some(({ name }) => name.endsWith('equinox'))).toBe(false)
    expect(holidaysOf(2099).filter(({ name }) => name.endsWith('equinox'))).toHaveLength(2)
  })
})

describe('days off', () => {
  it('close the offices from 29 December to 3 January, New Year’s Day being a holiday of its own', () => {
    expect(
      ['2004-12-28', '2004-12-29', '2004-12-31', '2005-01-01', '2005-01-03', '2005-01-04'].map(
        (on) => holidayOn(isoDate(on))?.name ?? null,
      ),
    ).toEqual([null, 'year-end', 'year-end', 'new-year', 'year-end', null])
    expect(holidayOn(isoDate('1872-12-31'))).toBeNull()
  })

  it('come in order, each once, in the year asked for, and found by day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1868, max: 2999 }), (year) => {
        const all = holidaysOf(year)
        expect(all.map(({ on }) => on)).toEqual([...new Set(all.map(({ on }) => on))].toSorted())
        for (const holiday of all) {
          expect(numbersOf(holiday.on).year).toBe(year)
          expect(holidayOn(holiday.on)).toEqual(holiday)
        }
      }),
    )
  })

  it('have a name in both languages', () => {
    for (const name of holidayNames) {
      expect(holidayText.en.name[name]).toMatch(/^\p{Lu}/u)
      expect(holidayText.ja.name[name]).toMatch(/[ぁ-んァ-ン一-龠]/u)
    }
  })
})

describe('the days off near a day', () => {
  it.each([
    // A Friday before an ordinary weekend is an ordinary day.
    ['2005-06-10', null],
    ['2005-06-11', 'on-weekend'],
    ['2005-04-29', 'on-holiday greenery'],
    ['2005-04-28', 'beside-holiday greenery'],
    // Friday before Saturday, Sunday and Marine Day.
    ['2005-07-15', 'beside-holiday marine'],
    ['2005-07-19', 'beside-holiday marine'],
    ['2005-12-28', 'beside-holiday year-end'],
    ['2006-01-04', 'beside-holiday year-end'],
    ['2005-11-22', 'beside-holiday labour-thanksgiving'],
  ])('%s: %s', (on, said) => {
    const notice = dayOffNotice(isoDate(on))
    const words = notice === null ? null : notice.kind === 'on-weekend' ? notice.kind : `${notice.kind} ${notice.holiday.name}`
    expect(words).toBe(said)
  })

  it('are told for every day the register knows, and only for working days beside a holiday', () => {
    fc.assert(
      fc.property(days(), (on) => {
        const notice = dayOffNotice(on)
        expect(isDayOff(on)).toBe(notice !== null && notice.kind !== 'beside-holiday')
      }),
      { examples: [[isoDate('1868-01-01')], [isoDate('2999-12-31')], [isoDate('2999-12-28')]] },
    )
  })
})

/** The equinox by Meeus, Astronomical Algorithms, chapter 27, as Japanese wall time in the UTC fields (to about a minute). */
function equinoxInJapan(year: number, season: 'vernal' | 'autumnal'): Date {
  const y = (year - 2000) / 1000
  const [a, b, c, d, e] =
    season === 'vernal'
      ? [2_451_623.809_84, 365_242.374_04, 0.051_69, -0.004_11, -0.000_57]
      : [2_451_810.217_15, 365_242.017_67, -0.115_75, 0.003_37, 0.000_78]
  const mean = a + b * y + c * y ** 2 + d * y ** 3 + e * y ** 4
  const t = (mean - 2_451_545) / 36_525
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const w = radians(35_999.373 * t - 2.47)
  const lambda = 1 + 0.0334 * Math.cos(w) + 0.0007 * Math.cos(2 * w)
  const s = periodic.reduce((sum, [size, phase, speed]) => sum + size * Math.cos(radians(phase + speed * t)), 0)
  const julian = mean + (0.000_01 * s) / lambda
  return new Date((julian - 2_440_587.5) * 86_400_000 - 60_000 + 9 * 3_600_000)
}

const periodic: readonly (readonly [number, number, number])[] = [
  [485, 324.96, 1934.136],
  [203, 337.23, 32_964.467],
  [199, 342.08, 20.186],
  [182, 27.85, 445_267.112],
  [156, 73.14, 45_036.886],
  [136, 171.52, 22_518.443],
  [77, 222.54, 65_928.934],
  [74, 296.72, 3034.906],
  [70, 243.58, 9037.513],
  [58, 119.81, 33_718.147],
  [52, 297.17, 150.678],
  [50, 21.02, 2281.226],
  [45, 247.54, 29_929.562],
  [44, 325.15, 31_555.956],
  [29, 60.93, 4443.417],
  [18, 155.12, 67_555.328],
  [17, 288.79, 4562.452],
  [16, 198.04, 62_894.029],
  [14, 199.76, 31_436.921],
  [12, 95.39, 14_577.848],
  [12, 287.11, 31_931.756],
  [12, 320.81, 34_777.259],
  [9, 227.73, 1222.114],
  [8, 15.45, 16_859.074],
]
