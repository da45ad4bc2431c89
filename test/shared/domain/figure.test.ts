import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureValues } from './arbitraries.ts'
import { decimalsOf, figureLimit, readFigure, writeFigure } from '../../../shared/domain/figure.ts'
import { readYearHead } from '../../../shared/domain/year-head.ts'

const figure = (value: number, decimals = 0, isPreliminary = false) => ({ kind: 'figure', value, decimals, isPreliminary })

describe('a cell of a table', () => {
  test.each([
    ['1,908', figure(1908)],
    ['12,969', figure(12969)],
    ['１２，９６９', figure(12969)],
    ['1 234 567', figure(1234567)],
    ['11.8', figure(11.8, 1)],
    ['13.0', figure(13, 1)],
    ['.5', figure(0.5, 1)],
    ['0', figure(0)],
    ['-0', figure(0)],
    ['△12.5', figure(-12.5, 1)],
    ['▲ 1,200', figure(-1200)],
    ['－３', figure(-3)],
    ['−4', figure(-4)],
    ['2,489p', figure(2489, 0, true)],
    ['p2,489', figure(2489, 0, true)],
    ['(p) 2,489', figure(2489, 0, true)],
    ['２，４８９（速報）', figure(2489, 0, true)],
    ['速報値 2489', figure(2489, 0, true)],
    ['', { kind: 'empty' }],
    ['　', { kind: 'empty' }],
    ['...', { kind: 'no-data' }],
    ['…', { kind: 'no-data' }],
    ['－', { kind: 'no-data' }],
    ['―', { kind: 'no-data' }],
    ['x', { kind: 'no-data' }],
    ['n.a.', { kind: 'no-data' }],
    ['about 100', { kind: 'problem', problem: 'not-a-number' }],
    ['1908万人', { kind: 'problem', problem: 'not-a-number' }],
    ['=1+1', { kind: 'problem', problem: 'not-a-number' }],
    ['1.2E+05', { kind: 'problem', problem: 'not-a-number' }],
    ['△-5', { kind: 'problem', problem: 'not-a-number' }],
    ['1,23', { kind: 'problem', problem: 'separators' }],
    ['12,34,567', { kind: 'problem', problem: 'separators' }],
    ['1.2.3', { kind: 'problem', problem: 'separators' }],
    ['1000000000000000', { kind: 'problem', problem: 'too-large' }],
    ['1,000,000,000,000,000', { kind: 'problem', problem: 'too-large' }],
    ['0.1234567', { kind: 'problem', problem: 'too-precise' }],
    ['123456789012.1234', { kind: 'problem', problem: 'too-precise' }],
  ])('%s is read for what it says', (text, expected) => {
    expect(readFigure(text)).toEqual(expected)
  })

  test('is read back as it was written, whatever the value', () => {
    fc.assert(
      fc.property(figureValues, fc.boolean(), (value, isPreliminary) => {
        expect(readFigure(writeFigure({ value, isPreliminary }))).toEqual(figure(value, decimalsOf(value), isPreliminary))
      }),
    )
  })

  test('never throws, and is a zero only where a zero digit stands', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom('0', '１', '2', ',', '.', '△', '-', ' ', 'p', '速', '報', '\t', '…') }),
        ),
        (text) => {
          const reading = readFigure(text)
          const value = reading.kind === 'figure' ? reading.value : 1
          expect(Math.abs(value)).toBeLessThan(figureLimit)
          expect(value !== 0 || text.normalize('NFKC').includes('0')).toBe(true)
        },
      ),
    )
  })
})

describe('the head of a column', () => {
  const heads = (...texts: readonly string[]) => {
    let before: ReturnType<typeof readYearHead> = null
    return texts.map((text) => {
      const head = readYearHead(text, before)
      before = head ?? before
      return head === null ? null : `${head.year}${head.isPreliminary ? 'p' : ''}`
    })
  }

  test('is a year of either calendar, in any width', () => {
    expect(heads('1995', '１９９６年', 'FY1997', '平成10年', '平11', 'H12', '平成１３年度', '令和元年')).toEqual([
      '1995',
      '1996',
      '1997',
      '1998',
      '1999',
      '2000',
      '2001',
      '2019',
    ])
    expect(heads('平成17(2005)年', '2006（平成18年）', '㍻19年', '2005p', '平成17年(速報値)')).toEqual([
      '2005',
      '2006',
      '2007',
      '2005p',
      '2005p',
    ])
  })

  test('may go on in the era of the one before, but never back', () => {
    expect(heads('平成7年', '8', '９年', '10')).toEqual(['1995', '1996', '1997', '1998'])
    expect(heads('平成7年', '7')).toEqual(['1995', null])
    expect(heads('1995', '96')).toEqual(['1995', null])
  })

  test('is nothing else', () => {
    expect(heads('Total', '増減率', '2005-06', '平成17(2006)年', '1,995', '3000', '')).toEqual(Array(7).fill(null))
  })
})
