import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { fiscalYearInTitle, parseFiscalYear, rollFiscalYear } from '../../../shared/domain/title-pattern.ts'

describe('the fiscal year in a title', () => {
  test.each([
    ['Report on Adoption of Plans for Promotion of Measures Against Firearms in Fiscal 1997', 1997],
    ['Plan for fiscal year 2005', 2005],
    ['FY2005 Plan', 2005],
    ['FY 2005 Plan', 2005],
    ['平成9年度銃器対策推進計画の策定について', 1997],
    ['平成９年度銃器対策推進計画', 1997],
    ['平成九年度銃器対策推進計画', 1997],
    ['平成 9 年度銃器対策推進計画', 1997],
    ['H9年度計画', 1997],
    ['1997年度計画', 1997],
    ['平成元年度計画', 1989],
    ['平成31年度計画', 2019],
    ['令和元年度計画', 2019],
    ['平成32年度計画', 2020],
    ['平成17年度(2005年度)計画', 2005],
  ])('%s: %i', (title, fiscalYear) => {
    expect(fiscalYearInTitle(title)).toBe(fiscalYear)
  })

  test.each([
    'Five-Year Strategy of 1998',
    '平成9年の情勢',
    'Progress in Fiscal 1996 and Plans for Fiscal 1997',
    '平成16年度報告及び平成17年度計画',
    'Fiscal 19977',
    'FY0000',
    '平成0年度',
    '薬物乱用防止五か年戦略',
  ])('%s: none, or not one', (title) => {
    expect(fiscalYearInTitle(title)).toBeNull()
  })
})

describe('rolling a title forward', () => {
  test.each([
    [
      'en',
      'Report on Progress of the Promotion of Measures Against Firearms in Fiscal 1997',
      1997,
      1998,
      'Report on Progress of the Promotion of Measures Against Firearms in Fiscal 1998',
    ],
    ['en', 'FY 2005 plan (fiscal year 2005)', 2005, 2006, 'FY 2006 plan (fiscal year 2006)'],
    ['ja', '平成9年度銃器対策推進計画の策定について', 1997, 1998, '平成10年度銃器対策推進計画の策定について'],
    ['ja', '平成９年度計画', 1997, 1998, '平成１０年度計画'],
    ['ja', '平成九年度計画', 1997, 1998, '平成十年度計画'],
    ['ja', '平成30年度計画', 2018, 2019, '令和元年度計画'],
    ['ja', '平成31年度計画', 2019, 2020, '令和2年度計画'],
    ['ja', '令和元年度計画', 2019, 2020, '令和2年度計画'],
    ['ja', '令和2年度計画', 2020, 2019, '令和元年度計画'],
    ['ja', '昭和六十三年度計画', 1988, 1989, '平成元年度計画'],
    ['ja', 'H30年度計画', 2018, 2019, 'R1年度計画'],
    ['ja', '1997年度計画', 1997, 1998, '1998年度計画'],
    ['ja', '平成17年度(2005年度)計画', 2005, 2006, '平成18年度(2006年度)計画'],
  ] as const)('%s: %s', (language, title, from, to, expected) => {
    expect(rollFiscalYear(title, language, from, to)).toBe(expected)
  })

  test('leaves every other year and text alone', () => {
    expect(rollFiscalYear('Progress in Fiscal 1996 and Plans for Fiscal 1997', 'en', 1997, 1998)).toBe(
      'Progress in Fiscal 1996 and Plans for Fiscal 1998',
    )
    expect(rollFiscalYear('Strategy of 1997', 'en', 1997, 1998)).toBe('Strategy of 1997')
    expect(rollFiscalYear('平成9年の情勢', 'ja', 1997, 1998)).toBe('平成9年の情勢')
  })

  test('there and back again is the same title', () => {
    const year = fc.integer({ min: 1869, max: 2998 })
    const around = fc.constantFrom('', 'Plans for ', '銃器対策推進', '(', ')', ' in ', 'の推進')
    fc.assert(
      fc.property(
        around,
        year,
        around,
        year,
        fc.constantFrom('en', 'ja'),
        fc.constantFrom('label', 'title', 'gregorian'),
        (before, from, after, to, language, style) => {
          const title = (fiscalYear: number) => before + formatFiscalYear(fiscalYear, language, style) + after
          expect(rollFiscalYear(title(from), language, from, to)).toBe(title(to))
          expect(rollFiscalYear(title(to), language, to, from)).toBe(title(from))
          expect(fiscalYearInTitle(title(from))).toBe(from)
        },
      ),
    )
  })
})

describe('a typed fiscal year', () => {
  test('is read in every form it is written in', () => {
    const typed = [
      'FY2005',
      'fy 2005',
      'Fiscal 2005',
      'fiscal year 2005',
      '平成17年度',
      '平成１７年度',
      '平成十七年度',
      'H17年度',
      '2005年度',
      '2005',
      ' 2005 ',
    ]
    expect(typed.map(parseFiscalYear)).toEqual(Array(11).fill(2005))
    expect(['平成31年度', '令和元年度', '令和1年度'].map(parseFiscalYear)).toEqual([2019, 2019, 2019])
  })

  test('is nothing else', () => {
    expect(
      ['', '05', '17年度', '平成17年', 'FY2005 plan', 'plan FY2005', '1867', '2999', '平成0年度'].map(parseFiscalYear),
    ).toEqual(Array(9).fill(null))
  })
})
