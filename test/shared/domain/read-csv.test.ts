import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from '../../../shared/domain/read-csv.ts'

const cells = (text: string) => readCsv(text).rows.map((row) => row.cells)

test('cells in quotation marks hold commas, line ends and marks', () => {
  expect(readCsv('a,"b, c"\r\n"d ""e""","f\ng"\nh,i')).toEqual({
    rows: [
      { line: 1, cells: ['a', 'b, c'] },
      { line: 2, cells: ['d "e"', 'f\ng'] },
      { line: 4, cells: ['h', 'i'] },
    ],
    openQuote: null,
  })
})

test('tabs and semicolons part cells where the first line has more of them', () => {
  expect(cells('a\tb,c\td\n1\t2\t3')).toEqual([
    ['a', 'b,c', 'd'],
    ['1', '2', '3'],
  ])
  expect(cells('a;b;c')).toEqual([['a', 'b', 'c']])
})

test('a mark never closed is told by its line', () => {
  expect(readCsv('a,b\n"c,d\ne').openQuote).toBe(2)
})

test('any table written with quotation marks is read back', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 })
  const row = fc.array(cell, { minLength: 2, maxLength: 5 }).filter((one) => one.some((text) => text.trim() !== ''))
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r'), (rows, end) => {
      expect(cells(rows.map((one) => one.map(quoted).join(',')).join(end))).toEqual(rows)
    }),
  )
})
