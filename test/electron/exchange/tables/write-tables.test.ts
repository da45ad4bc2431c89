import fc from 'fast-check'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../../shared/domain/calendar.ts'
import { column, type FileCell, type FileTable } from '../../../../electron/exchange/tables/file-table.ts'
import { readZip } from '../../documents/read-zip.ts'
import { writeCsv } from '../../../../electron/exchange/tables/write-csv.ts'
import { sheetNames, writeXlsx } from '../../../../electron/exchange/tables/write-xlsx.ts'

const table = (rows: readonly (readonly FileCell[])[]): FileTable => ({ name: '名簿', columns: [column('a'), column('b')], rows })

async function readBack(tables: readonly FileTable[]) {
  return readXlsxFile(Buffer.from(await writeXlsx(tables)), { trim: false })
}

describe('a table as a workbook', () => {
  it('comes back with its numbers, days and texts, every sheet under its name', async () => {
    const sheets = await readBack([
      table([
        ['007', 12.5],
        ['高橋 髙﨑 𠮷野', { day: isoDate('2005-06-10') }],
        [true, null],
        ['two\nlines', { day: isoDate('1868-10-23') }],
      ]),
      { ...table([]), name: '名簿' },
    ])
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['名簿', '名簿 (2)'])
    expect(sheets[0]?.data).toEqual([
      ['a', 'b'],
      ['007', 12.5],
      ['高橋 髙﨑 𠮷野', new Date('2005-06-10T00:00:00Z')],
      [true, null],
      ['two\nlines', '1868-10-23'],
    ])
  })

  it('holds any text as text, formulas too, without the signs that XML forbids', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 8 }), async (rows) => {
        const [sheet] = await readBack([table([['=1+1', '@SUM(A1)'], ...rows])])
        expect(sheet?.data[1]).toEqual(['=1+1', '@SUM(A1)'])
      }),
      { numRuns: 25 },
    )
  })

  it('holds words that are names of properties in the writer, as heads and as matter', async () => {
    const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__defineGetter__', 'valueOf']
    const [sheet] = await readBack([
      { name: 'a', columns: words.map(column), rows: [words, words.toReversed(), words.map((word) => `${word} `)] },
    ])
    expect(sheet?.data).toEqual([words, words, words.toReversed(), words.map((word) => `${word} `)])
  })

  it('prints as wide as its paper, a wide table across the sheet, with its parts in the order that Excel wants', async () => {
    const wide = { ...table([]), columns: ['a', 'b', 'c', 'd', 'e', 'f'].map((head) => column(head)) }
    const parts = readZip(Buffer.from(await writeXlsx([table([['x', 1]]), wide])))
    const sheets = [1, 2].map((at) => parts.get(`xl/worksheets/sheet${at}.xml`)?.toString() ?? '')
    const order = (xml: string) =>
      [...xml.matchAll(/<(sheetPr|sheetViews|sheetFormatPr|cols|sheetData|pageMargins|pageSetup)\b/g)].map(([, tag]) => tag)
    expect(sheets.map(order)).toEqual(
      sheets.map(() => ['sheetPr', 'sheetViews', 'cols', 'sheetData', 'pageMargins', 'pageSetup']),
    )
    expect(sheets.map((xml) => /<pageSetup [^>]*>/.exec(xml)?.[0])).toEqual([
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0"/>',
      '<pageSetup fitToWidth="1" fitToHeight="0" paperSize="9" orientation="landscape"/>',
    ])
    expect(sheets.every((xml) => xml.includes('<pageSetUpPr fitToPage="1"/>'))).toBe(true)
  })

  it('names its sheets as Excel takes them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 1, maxLength: 6 }), (names) => {
        const given = sheetNames(names)
        expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(names.length)
        for (const name of given) {
          expect(name.length).toBeGreaterThan(0)
          expect(name.length).toBeLessThanOrEqual(31)
          expect(name).not.toMatch(/[\\/?*[\]:]/)
        }
      }),
    )
  })
})

describe('a table as comma-separated text', () => {
  it('opens in Excel as it is and runs nothing', () => {
    expect(
      writeCsv(
        table([
          ['=cmd()', -3],
          [null, { day: isoDate('2005-06-10') }],
        ]),
      ),
    ).toBe("\uFEFFa,b\r\n'=cmd(),-3\r\n,2005-06-10\r\n")
  })
})
