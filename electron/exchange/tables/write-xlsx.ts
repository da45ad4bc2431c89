import type writeExcelFileType from 'write-excel-file/node'
import type { CellObject, Row } from 'write-excel-file/node'
import { columnsOf } from '../../../shared/documents/text-width.ts'
import { cellText, type FileCell, type FileColumn, type FileTable } from './file-table.ts'

/** The limits of a sheet (ECMA-376 18.2 and Excel's own): longer tables and texts are refused or cut here, never silently spoilt. */
const limits = { rows: 1_048_576, columns: 16_384, text: 32_767, name: 31 }
/** Excel counts days from 1900; an earlier one goes as text. */
const firstDay = '1900-03-01'
const widths = { least: 6, most: 60 }

/** The tables hold more than one sheet can: how much, and how much it may be. */
export class TooMuchForSheet extends Error {
  readonly has: number
  readonly may: number
  constructor(has: number, may: number) {
    super(`A sheet holds ${may}, not ${has}`)
    this.name = 'TooMuchForSheet'
    this.has = has
    this.may = may
  }
}

/**
 * The tables as an Excel workbook, a sheet each, heads in bold and frozen. Text is always text: nothing runs as a formula, and a number with
 * leading zeros stays as it is. Throws TooMuchForSheet.
 */
export async function writeXlsx(tables: readonly FileTable[]): Promise<Uint8Array<ArrayBuffer>> {
  for (const { rows, columns } of tables) {
    if (rows.length + 1 > limits.rows) throw new TooMuchForSheet(rows.length + 1, limits.rows)
    if (columns.length > limits.columns) throw new TooMuchForSheet(columns.length, limits.columns)
  }
  const names = sheetNames(tables.map(({ name }) => name))
  // Needed seldom and not small: taken in when the first workbook is written.
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const buffer = await writeExcelFile(
    tables.map(({ columns, rows }, at) => ({
      sheet: names[at] ?? `Sheet ${at + 1}`,
      data: [columns.map(headCell), ...rows.map((row): Row => row.map(bodyCell))],
      columns: columns.map((one, place) => ({ width: widthOf(one, place, rows) })),
      stickyRowsCount: 1,
      // Printed, a wide table lies across the sheet.
      ...(columns.length > manyColumns ? { orientation: 'landscape' as const } : {}),
    })),
    { fontFamily: 'Yu Gothic', fontSize: 11, features: [fitToWidth] },
  ).toBuffer()
  return new Uint8Array(buffer)
}

const manyColumns = 5

type WriterFeature = NonNullable<NonNullable<Parameters<typeof writeExcelFileType>[1]>['features']>[number]

/** Printed, a sheet is as wide as its paper, however long it is. The writer has no word for it: the sheet's XML is told (ECMA-376 18.3.1.63 and 18.3.1.65). */
const fitToWidth: WriterFeature = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) => {
          const fitting = xml.replace(/<worksheet\b[^>]*>/, (open) => `${open}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
          const isSet = /<pageSetup\b/.test(fitting)
          return isSet
            ? fitting.replace(/<pageSetup\b/, '<pageSetup fitToWidth="1" fitToHeight="0"')
            : fitting.replace(
                /(?=<drawing\b|<\/worksheet>)/,
                `${margins}<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0"/>`,
              )
        },
      },
    },
  },
}
/** In inches, as the writer gives them to a sheet that lies across. */
const margins = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'

const headCell = ({ head }: FileColumn): CellObject => ({
  value: ownText(writable(head)),
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
  bottomBorderStyle: 'thin',
})

function bodyCell(cell: FileCell): CellObject | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'object') {
    if (cell.day < firstDay) return textCell(cell.day)
    return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' }
  }
  if (typeof cell === 'boolean') return { value: cell, type: Boolean, alignVertical: 'top' }
  if (typeof cell === 'string') return textCell(cell)
  return Number.isFinite(cell) ? { value: cell, type: Number, alignVertical: 'top' } : textCell(String(cell))
}

/** As text in so many words (format "@"), so that a spreadsheet makes no number or date of it. */
const textCell = (text: string): CellObject => ({
  value: ownText(writable(text)),
  type: String,
  format: '@',
  wrap: true,
  alignVertical: 'top',
})

/**
 * The writer finds a text again among the properties of an object, where `constructor` and `__proto__` stand already and would be lost. Such a
 * word is led past it by a sign that XML forbids and that the writer leaves out of the file.
 */
const ownText = (text: string): string => (text in Object.prototype ? `${text}\u0001` : text)

/** What a cell can hold: no signs that XML forbids, no more than a cell's length, line ends as spreadsheets have them. */
function writable(text: string): string {
  const clean = text
    .replaceAll(/\r\n?/g, '\n')
    // oxlint-disable-next-line no-control-regex -- exactly what XML 1.0 forbids
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .toWellFormed()
  return clean.length <= limits.text ? clean : `${clean.slice(0, limits.text - 1).toWellFormed()}…`
}

function widthOf({ head, width }: FileColumn, place: number, rows: FileTable['rows']): number {
  if (width !== null) return width
  const longestLine = (text: string) =>
    text.split('\n').reduce((most, line) => Math.max(most, columnsOf(line.slice(0, widths.most))), 0)
  const inRows = rows.reduce((most, row) => Math.max(most, longestLine(cellText(row[place] ?? null))), longestLine(head))
  return Math.min(widths.most, Math.max(widths.least, inRows + 2))
}

/** Names that Excel takes: up to 31 characters without its signs, and no two alike. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((name, at) => {
    const clean = name
      .replaceAll(/[\\/?*[\]:\p{Cc}]/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replaceAll(/^'+|'+$/g, '')
    const base = clean === '' || /^history$/i.test(clean) ? `Sheet ${at + 1}` : clean
    for (let count = 1; ; count += 1) {
      const ending = count === 1 ? '' : ` (${count})`
      const own =
        Array.from(base)
          .slice(0, limits.name - ending.length)
          .join('')
          .slice(0, limits.name - ending.length)
          .toWellFormed()
          .trim() + ending
      if (taken.has(own.toLowerCase())) continue
      taken.add(own.toLowerCase())
      return own
    }
  })
}
