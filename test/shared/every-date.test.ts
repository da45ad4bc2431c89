import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { projectFolder } from '../../build/project-folder.ts'
import { paperDate, paperDateShort, paperDay, paperFiscalYear } from '../../shared/documents/paper-date.ts'
import {
  addDays,
  type IsoDate,
  isoDate,
  numbersOf,
  type PartialDate,
  precisionOf,
  partialDate,
} from '../../shared/domain/calendar.ts'
import { dateStyles } from '../../shared/domain/date-style.ts'
import { eras, firstGregorianEraDay, formatEraDate, formatFiscalYear, japaneseWeekday } from '../../shared/domain/era.ts'
import { fiscalYearOf } from '../../shared/domain/fiscal-year.ts'
import { dayStyles, formatDay, formatDayBoth } from '../../shared/domain/format-date.ts'
import { parseDay, parsePartial } from '../../shared/domain/parse-date.ts'
import { languages } from '../../shared/domain/vocabulary.ts'
import { readYearHead } from '../../shared/domain/year-head.ts'
import { bodiesText } from '../../shared/text/bodies-text.ts'
import { calendarText } from '../../shared/text/calendar-text.ts'
import { matrixText } from '../../shared/text/matrix-text.ts'
import { homeText } from '../../shared/text/home-text.ts'
import { needsText } from '../../shared/text/needs-text.ts'
import { days, partialDates } from './domain/arbitraries.ts'

const ofLanguage = fc.constantFrom(...languages)
const ofHouse = fc.constantFrom(undefined, ...dateStyles)

/** Where eras, years, fiscal years and Februaries end and begin. */
const edges: readonly IsoDate[] = [
  ...eras.flatMap(({ from }) => (from === '1868-01-25' ? [from] : [addDays(from, -1), from, addDays(from, 1)])),
  ...['1868-01-01', '1872-12-31', '1873-01-01', '1900-02-28', '1904-02-29', '2000-02-29', '2004-02-29', '2100-02-28'].map(
    isoDate,
  ),
  ...['2005-03-31', '2005-04-01', '2019-12-31', '2020-01-01', '2999-12-31'].map(isoDate),
]
const anyDay = fc.oneof(days(), fc.constantFrom(...edges))
const anyDate = fc.oneof(
  partialDates(),
  fc.tuple(fc.constantFrom(...edges), fc.constantFrom(4, 7, 10)).map(([day, length]) => partialDate(day.slice(0, length))),
)
const anyYear = fc.oneof(
  fc.integer({ min: 1868, max: 2999 }),
  fc.constantFrom(1868, 1911, 1912, 1925, 1926, 1988, 1989, 2018, 2019, 2999),
)
const month = fc.integer({ min: 1, max: 12 })

/** Words that a slip of the program leaves in a text, a first year that is not 元年, and a year before an era began. */
const slips = /NaN|undefined|null|Invalid|Infinity|(?<!\d)1年(?!間)|[年月日]-|(?<!\d)0[年月日]|\s{2}|^\s|\s$|^$/

/**
 * Every way in which a date is written, by its name: a new one belongs here. `parsePartial` is the reader of all that are whole; a day and month
 * without their year are read with the year beside them.
 */
const written: Readonly<Record<string, (date: PartialDate, language: 'en' | 'ja') => string>> = {
  ...Object.fromEntries(
    dayStyles.map((style) => [style, (date: PartialDate, language: 'en' | 'ja') => formatDay(date, language, style)]),
  ),
  'both in Japanese': (date) => formatDayBoth(date, 'ja'),
  'both in Japanese, with the weekday': (date) => formatDayBoth(date, 'ja', 'weekday'),
  'era, long': (date) => formatEraDate(date, 'long'),
  'era, with the weekday': (date) => formatEraDate(date, 'weekday'),
  'era, short': (date) => formatEraDate(date, 'short'),
  'on paper': (date, language) => paperDate(date, language),
  'on paper by era': (date) => paperDate(date, 'ja', 'era'),
  'on paper by year': (date, language) => paperDate(date, language, 'gregorian'),
  'on paper by both': (date) => paperDate(date, 'ja', 'both'),
  'on paper, short': (date, language) => paperDateShort(date, language),
  'on paper, short, by year': (date, language) => paperDateShort(date, language, 'gregorian'),
}

describe('whatever is written of a date', () => {
  test.each(Object.entries(written))('%s: is read again as the same date', (name, write) => {
    fc.assert(
      fc.property(anyDate, ofLanguage, (date, language) => {
        // A month alone has no year, and 1/6 is the first of June to some and the sixth of January to others: neither is read.
        fc.pre(name !== 'month-day' || precisionOf(date) === 'year' || (language === 'en' && precisionOf(date) === 'day'))
        const text = write(date, language)
        expect([text, parsePartial(text, { year: numbersOf(date).year })]).toEqual([text, { ok: true, date, note: null }])
      }),
    )
  })

  test('has no slip in it, in any style, language and house', () => {
    fc.assert(
      fc.property(anyDate, anyDay, ofLanguage, ofHouse, (date, day, language, house) => {
        const all = [
          ...Object.values(written).map((write) => write(date, language)),
          formatDayBoth(date, language),
          formatDayBoth(date, language, 'weekday'),
          paperDate(date, language, house),
          paperDateShort(date, language, house),
          paperDay(day, language, house),
        ]
        for (const text of all) expect(text).not.toMatch(slips)
      }),
    )
  })

  test('names the weekday of the day, and the reader refuses any other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 6 }), (day, off) => {
        const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
        expect(japaneseWeekday(day)).toBe('日月火水木金土'.charAt(weekday))
        expect(formatDay(day, 'en', 'weekday').split(',')[0]).toBe(
          new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)),
        )
        const wrong = formatDay(day, 'ja', 'weekday').replace(/\(.\)$/, `(${'日月火水木金土'.charAt((weekday + off) % 7)})`)
        expect(parseDay(wrong)).toEqual({ ok: false, problem: 'weekday-differs' })
      }),
    )
  })

  test('stands in columns: days by number have one width', () => {
    fc.assert(
      fc.property(anyDay, ofLanguage, (day, language) => {
        expect(formatDay(day, language, 'numeric')).toMatch(/^\d{4}[-/]\d{2}[-/]\d{2}$/)
      }),
    )
  })

  test('changes its era on the day, and the first year is 元年', () => {
    const long = (day: string) => formatEraDate(isoDate(day), 'long')
    expect(
      ['1912-07-29', '1912-07-30', '1926-12-24', '1926-12-25', '1989-01-07', '1989-01-08', '2019-04-30', '2019-05-01'].map(long),
    ).toEqual([
      '明治45年7月29日',
      '大正元年7月30日',
      '大正15年12月24日',
      '昭和元年12月25日',
      '昭和64年1月7日',
      '平成元年1月8日',
      '平成31年4月30日',
      '令和元年5月1日',
    ])
    for (const { ja, from } of eras.slice(1)) {
      const before = parseDay(`${ja}元年${numbersOf(addDays(from, -1)).month}月${numbersOf(addDays(from, -1)).day}日`)
      expect(before).toEqual({ ok: false, problem: 'before-era' })
    }
  })

  test('before 1873, when days were counted by the moon, goes by the western year', () => {
    fc.assert(
      fc.property(days('1868-01-01', '1872-12-31'), ofHouse, (day, house) => {
        expect(day < firstGregorianEraDay).toBe(true)
        for (const text of [formatEraDate(day, 'long'), paperDay(day, 'ja', house), formatDayBoth(day, 'ja')])
          expect(text.startsWith(`${numbersOf(day).year}年`)).toBe(true)
      }),
    )
  })
})

describe('fiscal years', () => {
  test('are read again from every form, and a day lies in the year that is named', () => {
    fc.assert(
      fc.property(anyYear, ofLanguage, (year, language) => {
        for (const style of ['label', 'words', 'title', 'gregorian'] as const) {
          const text = formatFiscalYear(year, language, style)
          expect(text).not.toMatch(slips)
          // FY2005 is read as a table's head; "Fiscal" is a word of titles.
          expect([text, readYearHead(text.replace(/^fiscal /i, ''))?.year]).toEqual([text, year])
        }
        for (const house of dateStyles) expect(paperFiscalYear(year, language, house)).not.toMatch(slips)
        expect(readYearHead(paperFiscalYear(year, 'ja', 'both'))?.year).toBe(year)
      }),
    )
    expect(['2005-03-31', '2005-04-01'].map((day) => formatFiscalYear(fiscalYearOf(isoDate(day)), 'ja', 'label'))).toEqual([
      '平成16年度',
      '平成17年度',
    ])
  })

  test('from one to another name both ends', () => {
    fc.assert(
      fc.property(anyYear, fc.integer({ min: 0, max: 130 }), (from, length) => {
        const to = Math.min(from + length, 2999)
        const label = (year: number) => formatFiscalYear(year, 'ja', 'label')
        const text = matrixText.ja.annualPlans(label(from), label(to))
        expect(text).not.toMatch(slips)
        const [first = '', last = first] = text.replace('年度計画 ', '').split('〜')
        const head = readYearHead(first.endsWith('年度') ? first : `${first}年度`)
        expect(head?.year).toBe(from)
        // The era is named once where both lie in it.
        expect(readYearHead(/^\D/.test(last) || head === null || head.era === null ? last : `${head.era.ja}${last}`)?.year).toBe(
          to,
        )
      }),
    )
  })
})

describe('the time around a day, as cards and charts say it', () => {
  test('names the months in which it begins and ends, in their own eras', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (from, length) => {
        const end = addDaysWithin(from, length)
        for (const language of languages) expect(homeText[language].window(from, end)).not.toMatch(slips)
        const [first = '', last = ''] = homeText.ja
          .window(from, end)
          .replace(/[上中下]旬$/u, '')
          .split('〜')
        const start = parsePartial(first.endsWith('月') ? first : `${first}月`)
        expect(start).toMatchObject({ ok: true, date: from.slice(0, 7), note: null })
        const year = /^.*年/u.exec(first)?.[0] ?? ''
        const whole = last === '' ? first : last.includes('年') ? last : `${year}${last}`
        expect(parsePartial(whole)).toMatchObject({ ok: true, date: end.slice(0, 7), note: null })
      }),
    )
  })

  test('names months and spans of months without a slip', () => {
    fc.assert(
      fc.property(anyYear, month, month, ofLanguage, (year, one, other, language) => {
        for (const text of [
          homeText[language].month(year, one),
          calendarText[language].month(one),
          calendarText[language].monthShort(one),
          needsText[language].monthSpan(one, other),
          bodiesText[language].rhythmOf(2, [[one, other]]),
        ])
          expect(text.replace('1年', '')).not.toMatch(slips)
      }),
    )
  })
})

const addDaysWithin = (from: IsoDate, count: number): IsoDate => (from > '2998-01-01' ? from : addDays(from, count))

test('no other part of the program writes a date: names of months, weekdays and eras, and the clock’s own forms, are read in these files only', () => {
  const sources = ['shared', 'renderer', 'electron', 'db'].flatMap((room) =>
    readdirSync(join(projectFolder, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => [`${room}/${name.replaceAll('\\', '/')}`, readFileSync(join(projectFolder, room, name), 'utf8')] as const),
  )
  const using = (what: RegExp) =>
    sources.flatMap(([name, text]) => (what.test(text) ? [name] : [])).toSorted((a, b) => (a < b ? -1 : 1))
  expect(using(/DateTimeFormat|toLocale(?:Date|Time)String|toDateString/)).toEqual(['renderer/data/instants.ts'])
  expect(using(/\benglish(?:Months|Weekdays)\b/)).toEqual([
    'shared/documents/record-form.ts',
    'shared/domain/english-calendar.ts',
    'shared/domain/format-date.ts',
    'shared/domain/read-date.ts',
    'shared/domain/relative-day.ts',
    'shared/text/calendar-text.ts',
    'shared/text/home-text.ts',
    'shared/text/month-span.ts',
  ])
})
