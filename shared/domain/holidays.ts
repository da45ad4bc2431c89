import {
  addDays,
  dayOf,
  firstDay,
  firstYear,
  type IsoDate,
  isoDate,
  lastYear,
  numbersOf,
  partialDate,
  type Weekday,
  weekdayOf,
} from './calendar.ts'

/** The days off of the Japanese administration, by name; words in both languages are in shared/text/holiday-text.ts. */
export const holidayNames = [
  'new-year',
  'coming-of-age',
  'national-foundation',
  'emperors-birthday',
  'vernal-equinox',
  'showa',
  'constitution',
  'greenery',
  'childrens',
  'marine',
  'mountain',
  'respect-for-the-aged',
  'autumnal-equinox',
  'health-sports',
  'sports',
  'culture',
  'labour-thanksgiving',
  'imperial-wedding',
  'imperial-funeral',
  'enthronement',
  'accession',
  'substitute',
  'citizens',
  'year-end',
] as const
export type HolidayName = (typeof holidayNames)[number]

/** `closure`: public offices are closed, but it is no national holiday (行政機関の休日). */
export type HolidayKind = 'national' | 'closure'

export interface Holiday {
  readonly on: IsoDate
  readonly name: HolidayName
  readonly kind: HolidayKind
}

interface Rule {
  readonly name: HolidayName
  /** Years in which the rule holds, both inclusive. */
  readonly from: number
  readonly to?: number
  readonly day: (year: number) => IsoDate | null
}

/** The Act on National Holidays (国民の祝日に関する法律, Act No. 178 of 1948) came into force on this day. */
const actInForce = isoDate('1948-07-20')
/** Substitute holidays since Act No. 10 of 1973; the days between two holidays since Act No. 103 of 1985. */
const substituteFrom = isoDate('1973-04-12')
const betweenFrom = isoDate('1985-12-27')
/** From here on a substitute passes over holidays that follow, and a day between two may be a Sunday (Act No. 43 of 2005). */
const secondRulesFrom = isoDate('2007-01-01')
/** The office closure of the turn of the year: Great Council proclamation No. 2 of 1873, since 1988 Act No. 91. */
const closureFrom = isoDate('1873-01-07')
/** The last year for which the usual formula of the equinoxes is given. */
const lastEquinoxYear = 2099

const fixed = (month: number, day: number) => (year: number) => dayOf(year, month, day)

/** The n-th Monday of a month. */
const monday = (month: number, nth: number) => (year: number) => {
  const first = firstDay(partialDate(`${year}-${String(month).padStart(2, '0')}`))
  return addDays(first, ((8 - weekdayOf(first)) % 7) + (nth - 1) * 7)
}

/**
 * The usual approximation of the equinoxes in Japanese time (海上保安庁水路部, 暦計算研究会), good for 1900–2099. The day that binds is
 * announced in the Official Gazette each February for the next year.
 */
const equinox = (month: 3 | 9, to1979: number, from1980: number) => (year: number) =>
  year > lastEquinoxYear
    ? null
    : dayOf(year, month, Math.floor((year < 1980 ? to1979 : from1980) + 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4)))

/** For the Olympic Games, three holidays were moved in 2020 and 2021 (平成三十二年東京オリンピック…特別措置法). */
const moved = (usual: (year: number) => IsoDate | null, in2020: string, in2021: string) => (year: number) =>
  year === 2020 ? isoDate(`2020-${in2020}`) : year === 2021 ? isoDate(`2021-${in2021}`) : usual(year)

const once = (name: HolidayName, on: string): Rule => {
  const day = isoDate(on)
  const { year } = numbersOf(day)
  return { name, from: year, to: year, day: () => day }
}

const rules: readonly Rule[] = [
  { name: 'new-year', from: 1949, day: fixed(1, 1) },
  { name: 'coming-of-age', from: 1949, to: 1999, day: fixed(1, 15) },
  { name: 'coming-of-age', from: 2000, day: monday(1, 2) },
  { name: 'national-foundation', from: 1967, day: fixed(2, 11) },
  { name: 'vernal-equinox', from: 1949, day: equinox(3, 20.8357, 20.8431) },
  { name: 'emperors-birthday', from: 1949, to: 1988, day: fixed(4, 29) },
  { name: 'greenery', from: 1989, to: 2006, day: fixed(4, 29) },
  { name: 'showa', from: 2007, day: fixed(4, 29) },
  { name: 'constitution', from: 1949, day: fixed(5, 3) },
  { name: 'greenery', from: 2007, day: fixed(5, 4) },
  { name: 'childrens', from: 1949, day: fixed(5, 5) },
  { name: 'marine', from: 1996, to: 2002, day: fixed(7, 20) },
  { name: 'marine', from: 2003, day: moved(monday(7, 3), '07-23', '07-22') },
  { name: 'mountain', from: 2016, day: moved(fixed(8, 11), '08-10', '08-08') },
  { name: 'respect-for-the-aged', from: 1966, to: 2002, day: fixed(9, 15) },
  { name: 'respect-for-the-aged', from: 2003, day: monday(9, 3) },
  { name: 'autumnal-equinox', from: 1948, day: equinox(9, 23.2588, 23.2488) },
  { name: 'health-sports', from: 1966, to: 1999, day: fixed(10, 10) },
  { name: 'health-sports', from: 2000, to: 2019, day: monday(10, 2) },
  { name: 'sports', from: 2020, day: moved(monday(10, 2), '07-24', '07-23') },
  { name: 'culture', from: 1948, day: fixed(11, 3) },
  { name: 'labour-thanksgiving', from: 1948, day: fixed(11, 23) },
  { name: 'emperors-birthday', from: 1989, to: 2018, day: fixed(12, 23) },
  { name: 'emperors-birthday', from: 2020, day: fixed(2, 23) },
  once('imperial-wedding', '1959-04-10'),
  once('imperial-funeral', '1989-02-24'),
  once('enthronement', '1990-11-12'),
  once('imperial-wedding', '1993-06-09'),
  once('accession', '2019-05-01'),
  once('enthronement', '2019-10-22'),
]

const known = new Map<number, ReadonlyMap<IsoDate, Holiday>>()

/**
 * The days off of a calendar year in order: national holidays since 20 July 1948 with substitute and in-between holidays, and the
 * closure of 29 December to 3 January. After 2099 without the equinoxes, whose days nobody can say. Saturdays and Sundays are
 * not among them.
 */
export function holidaysOf(year: number): readonly Holiday[] {
  return [...yearOf(year).values()]
}

/** Which day off it is; null for any other day. */
export function holidayOn(on: IsoDate): Holiday | null {
  return yearOf(numbersOf(on).year).get(on) ?? null
}

/** Whether public offices are closed as a rule: weekends (Saturdays are counted for the time before 1992 too), holidays, the closure. */
export function isDayOff(on: IsoDate): boolean {
  return isWeekend(weekdayOf(on)) || holidayOn(on) !== null
}

export const isWeekend = (weekday: Weekday): boolean => weekday === 0 || weekday === 6

function yearOf(year: number): ReadonlyMap<IsoDate, Holiday> {
  const before = known.get(year)
  if (before !== undefined) return before
  // Another tool may have written a day that no calendar here knows.
  if (year < firstYear || year > lastYear) return new Map()
  const named = namedIn(year)
  const all = new Map<IsoDate, HolidayName>(named)
  // Substitutes first: a day that is one already is not named again.
  for (const on of substitutes(named)) all.set(on, 'substitute')
  for (const on of between(named)) if (!all.has(on)) all.set(on, 'citizens')
  const holidays = [
    ...[...all].map(([on, name]): Holiday => ({ on, name, kind: 'national' })),
    ...closure(year)
      .filter((on) => !all.has(on))
      .map((on): Holiday => ({ on, name: 'year-end', kind: 'closure' })),
  ].toSorted((one, other) => (one.on < other.on ? -1 : 1))
  const made = new Map(holidays.map((holiday) => [holiday.on, holiday]))
  known.set(year, made)
  return made
}

function namedIn(year: number): ReadonlyMap<IsoDate, HolidayName> {
  const days = rules.flatMap(({ name, from, to, day }): readonly (readonly [IsoDate, HolidayName])[] => {
    const on = year >= from && year <= (to ?? year) ? day(year) : null
    return on === null || on < actInForce ? [] : [[on, name]]
  })
  return new Map(days)
}

/** For a holiday on a Sunday the next day, from 2007 the next that is no holiday itself. No holiday falls on a year's last days. */
function substitutes(named: ReadonlyMap<IsoDate, HolidayName>): readonly IsoDate[] {
  return [...named.keys()]
    .filter((on) => weekdayOf(on) === 0 && on >= substituteFrom)
    .flatMap((sunday) => {
      let on = addDays(sunday, 1)
      while (on >= secondRulesFrom && named.has(on)) on = addDays(on, 1)
      return named.has(on) ? [] : [on]
    })
}

/** The day between two national holidays; until 2006 unless it was a Sunday. */
function between(named: ReadonlyMap<IsoDate, HolidayName>): readonly IsoDate[] {
  return [...named.keys()]
    .map((on) => addDays(on, 1))
    .filter((on) => on >= betweenFrom && !named.has(on) && named.has(addDays(on, 1)))
    .filter((on) => on >= secondRulesFrom || weekdayOf(on) !== 0)
}

function closure(year: number): readonly IsoDate[] {
  return [
    [1, 1],
    [1, 2],
    [1, 3],
    [12, 29],
    [12, 30],
    [12, 31],
  ]
    .flatMap(([month = 1, day = 1]) => dayOf(year, month, day) ?? [])
    .filter((on) => on >= closureFrom)
}
