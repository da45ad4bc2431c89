import { expect, test } from 'vitest'
import { partialDate } from '../../../shared/domain/calendar.ts'
import { dayStyles, formatDay, formatDayBoth } from '../../../shared/domain/format-date.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'

const written = (date: string, language: Language) =>
  Object.fromEntries(dayStyles.map((style) => [style, formatDay(partialDate(date), language, style)]))

const byEra = { 'era-long': '平成17年6月10日', 'era-weekday': '平成17年6月10日(金)', 'era-short': 'H17.6.10' }

test('a day in English', () => {
  expect(written('2005-06-10', 'en')).toEqual({
    long: '10 June 2005',
    weekday: 'Friday, 10 June 2005',
    'weekday-brief': 'Fri 10 June 2005',
    short: '10 Jun 2005',
    numeric: '2005-06-10',
    'month-day': '10 Jun',
    record: 'June 10, 2005',
    ...byEra,
  })
})

test('a day in Japanese', () => {
  expect(written('2005-06-10', 'ja')).toEqual({
    long: '2005年6月10日',
    weekday: '2005年6月10日(金)',
    'weekday-brief': '2005年6月10日(金)',
    short: '2005/6/10',
    numeric: '2005/06/10',
    'month-day': '6/10',
    record: '平成17年6月10日',
    ...byEra,
  })
})

test('a month and a year are written as precisely as they are known', () => {
  const plain = ['long', 'weekday', 'short', 'numeric', 'month-day', 'record'] as const
  const all = (date: string, language: Language) => plain.map((style) => formatDay(partialDate(date), language, style))
  expect(all('1998-05', 'en')).toEqual(['May 1998', 'May 1998', 'May 1998', '1998-05', 'May', 'May 1998'])
  expect(all('1998-05', 'ja')).toEqual(['1998年5月', '1998年5月', '1998/5', '1998/05', '5月', '平成10年5月'])
  expect(all('1998', 'en')).toEqual(Array(6).fill('1998'))
  expect(all('1998', 'ja')).toEqual(['1998年', '1998年', '1998年', '1998', '1998年', '平成10年'])
})

test('both calendars stand side by side', () => {
  const both = (date: string, language: Language, style?: 'weekday') => formatDayBoth(partialDate(date), language, style)
  expect(both('2005-06-10', 'en')).toBe('10 June 2005 · 平成17年6月10日')
  expect(both('2005-06-10', 'ja')).toBe('平成17年(2005年)6月10日')
  expect(both('2005-06-10', 'en', 'weekday')).toBe('Friday, 10 June 2005 · 平成17年6月10日')
  expect(both('2005-06-10', 'ja', 'weekday')).toBe('平成17年(2005年)6月10日(金)')
  expect(both('1998-05', 'ja')).toBe('平成10年(1998年)5月')
  expect(both('2019', 'ja')).toBe('令和元年(2019年)')
  expect(both('1872-12-31', 'en')).toBe('31 December 1872')
  expect(both('1872-12-31', 'ja')).toBe('1872年12月31日')
})
