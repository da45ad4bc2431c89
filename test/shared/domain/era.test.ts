import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isoDate, numbersOf, partialDate } from '../../../shared/domain/calendar.ts'
import { eraOf, eras, eraYear, formatEraDate, formatFiscalYear, yearOfEra } from '../../../shared/domain/era.ts'
import { days } from './arbitraries.ts'

describe('eras', () => {
  test('each begins on its day and the one before lasts until the day before', () => {
    const changes = eras.map((era) => [eraOf(addDays(era.from, -1))?.ja ?? null, eraOf(era.from)?.ja])
    expect(changes).toEqual([
      [null, '明治'],
      ['明治', '大正'],
      ['大正', '昭和'],
      ['昭和', '平成'],
      ['平成', '令和'],
    ])
  })

  test('years are counted from one, and go on past the end of the era', () => {
    const heisei = eraOf(isoDate('2005-06-10'))
    expect(heisei && [eraYear(heisei, 1989), eraYear(heisei, 2005), eraYear(heisei, 2020), yearOfEra(heisei, 17)]).toEqual([
      1, 17, 32, 2005,
    ])
  })
})

describe('dates by era', () => {
  test.each([
    ['2005-06-10', '平成17年6月10日', '平成17年6月10日(金)', 'H17.6.10'],
    ['1989-01-07', '昭和64年1月7日', '昭和64年1月7日(土)', 'S64.1.7'],
    ['1989-01-08', '平成元年1月8日', '平成元年1月8日(日)', 'H1.1.8'],
    ['2019-04-30', '平成31年4月30日', '平成31年4月30日(火)', 'H31.4.30'],
    ['2019-05-01', '令和元年5月1日', '令和元年5月1日(水)', 'R1.5.1'],
    ['1926-12-24', '大正15年12月24日', '大正15年12月24日(金)', 'T15.12.24'],
    ['1912-07-30', '大正元年7月30日', '大正元年7月30日(火)', 'T1.7.30'],
    ['1873-01-01', '明治6年1月1日', '明治6年1月1日(水)', 'M6.1.1'],
  ])('%s is %s', (date, long, weekday, short) => {
    const styles = ['long', 'weekday', 'short'] as const
    expect(styles.map((style) => formatEraDate(isoDate(date), style))).toEqual([long, weekday, short])
  })

  test('months and years are written as precisely as they are known', () => {
    expect(formatEraDate(partialDate('1998-05'), 'long')).toBe('平成10年5月')
    expect(formatEraDate(partialDate('1998-05'), 'weekday')).toBe('平成10年5月')
    expect(formatEraDate(partialDate('1998-05'), 'short')).toBe('H10.5')
    expect(formatEraDate(partialDate('1998'), 'long')).toBe('平成10年')
    expect(formatEraDate(partialDate('1998'), 'short')).toBe('H10')
  })

  test('a month or year that saw two eras bears the later name', () => {
    expect(formatEraDate(partialDate('2019'), 'long')).toBe('令和元年')
    expect(formatEraDate(partialDate('2019-04'), 'long')).toBe('平成31年4月')
    expect(formatEraDate(partialDate('1989-01'), 'long')).toBe('平成元年1月')
  })

  test('lunar days of early Meiji are not pretended: the western year is written', () => {
    expect(formatEraDate(isoDate('1872-12-31'), 'long')).toBe('1872年12月31日')
    expect(formatEraDate(partialDate('1870-05'), 'short')).toBe('1870.5')
    expect(formatEraDate(partialDate('1870'), 'long')).toBe('明治3年')
  })

  test('no date is ever written 1年', () => {
    fc.assert(
      fc.property(days(), (date) => {
        const text = formatEraDate(date, 'long')
        expect(text).not.toMatch(/[^\d]1年/)
        expect(text.endsWith(`月${numbersOf(date).day}日`)).toBe(true)
      }),
    )
  })
})

test('fiscal years have a label, a title form and an era form; 2019 is 令和元年度', () => {
  const styles = ['label', 'words', 'title', 'gregorian'] as const
  expect(styles.map((style) => formatFiscalYear(2005, 'en', style))).toEqual(['FY2005', 'fiscal 2005', 'Fiscal 2005', 'FY2005'])
  expect(styles.map((style) => formatFiscalYear(2005, 'ja', style))).toEqual([
    '平成17年度',
    '平成17年度',
    '平成17年度',
    '2005年度',
  ])
  expect([1988, 1989, 2018, 2019, 2020].map((year) => formatFiscalYear(year, 'ja', 'label'))).toEqual([
    '昭和63年度',
    '平成元年度',
    '平成30年度',
    '令和元年度',
    '令和2年度',
  ])
})
