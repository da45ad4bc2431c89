import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byteOrderMark, readSpreadsheet, writeSpreadsheet } from '../../../electron/exchange/spreadsheet-text.ts'

const cells = (text: string) => readSpreadsheet(text).map((row) => row.cells)

describe('rows as comma-separated text', () => {
  it('come back as they were, whatever stands in them', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom("'=1", "''-x", "'(blank)", '(blank)', "'", '\t', '-5'))
    const row = fc.tuple(cell, cell, cell).filter((texts) => texts.some((text) => text.trim() !== ''))
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        // The head tells the separator; a table always has one.
        const table = [['a', 'b', 'c'], ...rows]
        expect(cells(writeSpreadsheet(table))).toEqual(table)
      }),
    )
  })

  it('hold no cell that a spreadsheet would run, and figures stay figures', () => {
    const text = writeSpreadsheet([['=HYPERLINK("x")', '@SUM(1)', '-12', '+1,234', '-cmd']])
    expect(text).toBe(`${byteOrderMark}"'=HYPERLINK(""x"")",'@SUM(1),-12,"+1,234",'-cmd\r\n`)
    expect(cells(text)).toEqual([['=HYPERLINK("x")', '@SUM(1)', '-12', '+1,234', '-cmd']])
  })

  it('are read with semicolons or tabs, any line ends, and rows counted as a spreadsheet counts them', () => {
    expect(cells('a;b\r1;"x\ny"\r\n')).toEqual([
      ['a', 'b'],
      ['1', 'x\ny'],
    ])
    expect(readSpreadsheet('a\tb\n\n\t\n1\t2').map(({ line }) => line)).toEqual([1, 4])
    expect(cells('a,b\n"never closed,2')).toEqual([['a', 'b'], ['never closed,2']])
  })
})
