import { tableLimits } from '../tables/limits.ts'
import { TableProblem } from '../tables/table-problem.ts'
import { readZip, type ZipArchive } from '../zip/read-zip.ts'
import { dateOfSerial, dateStyles } from './serial-date.ts'
import { attribute, xmlTokens } from './xml-tokens.ts'
import type { ReadSheet, TableCells } from '../tables/table-cells.ts'

/**
 * The sheets of an Excel workbook (ECMA-376): values as they stand in the cells, formulas by their last result, macros never looked at. Throws
 * TableProblem; `breathe` is called between rows with how many of the most there may be were read.
 */
export async function readXlsx(bytes: Uint8Array, breathe: (share: number) => Promise<void>): Promise<readonly ReadSheet[]> {
  const zip = readZip(bytes)
  if (zip.names.includes('word/document.xml')) throw new TableProblem('a-word-file')
  if (!zip.names.includes('xl/workbook.xml')) throw new TableProblem('not-a-spreadsheet')
  const isFrom1904 = /<(?:\w+:)?workbookPr[^>]*date1904="(?:1|true)"/.test(await textOf(zip, 'xl/workbook.xml'))
  const strings = zip.names.includes('xl/sharedStrings.xml') ? readStrings(await textOf(zip, 'xl/sharedStrings.xml')) : []
  const styles = zip.names.includes('xl/styles.xml') ? dateStyles(await textOf(zip, 'xl/styles.xml')) : new Set<number>()
  const sheets: ReadSheet[] = []
  for (const { name, path } of await sheetPaths(zip)) {
    const xml = await textOf(zip, path)
    sheets.push({ name, rows: await readRows(xml, { strings, styles, isFrom1904 }, breathe) })
  }
  if (sheets.length === 0) throw new TableProblem('no-sheet')
  return sheets
}

const textOf = async (zip: ZipArchive, path: string): Promise<string> =>
  new TextDecoder('utf-8', { fatal: false }).decode(await zip.read(path))

async function sheetPaths(zip: ZipArchive): Promise<readonly { readonly name: string; readonly path: string }[]> {
  const relations = new Map<string, string>()
  for (const token of xmlTokens(await textOf(zip, 'xl/_rels/workbook.xml.rels'))) {
    if (token.is !== 'open' || token.name !== 'Relationship') continue
    const target = attribute(token.attributes, 'Target') ?? ''
    relations.set(attribute(token.attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  const found: { readonly name: string; readonly path: string }[] = []
  for (const token of xmlTokens(await textOf(zip, 'xl/workbook.xml'))) {
    if (token.is !== 'open' || token.name !== 'sheet') continue
    const id = /r:id\s*=\s*"([^"]*)"/.exec(token.attributes)?.[1] ?? attribute(token.attributes, 'id') ?? ''
    const path = relations.get(id)
    if (path !== undefined && zip.names.includes(path)) found.push({ name: attribute(token.attributes, 'name') ?? '', path })
  }
  return found
}

/** The texts that cells share; readings above them (rPh) are no part. */
function readStrings(xml: string): readonly string[] {
  const strings: string[] = []
  let text: string | null = null
  let phonetic = 0
  let isText = false
  for (const token of xmlTokens(xml)) {
    if (token.is === 'text') {
      if (text !== null && isText && phonetic === 0) text += token.text
    } else if (token.is === 'open') {
      if (token.name === 'si') text = ''
      if (token.name === 'rPh' && !token.isEmpty) phonetic += 1
      isText = token.name === 't' && !token.isEmpty
      if (token.name === 'si' && token.isEmpty) strings.push('')
    } else {
      if (token.name === 'si') strings.push(text ?? '')
      if (token.name === 'rPh') phonetic -= 1
      isText = false
    }
  }
  return strings
}

interface Book {
  readonly strings: readonly string[]
  readonly styles: ReadonlySet<number>
  readonly isFrom1904: boolean
}

interface OpenCell {
  readonly column: number
  readonly kind: string
  readonly style: number
  value: string
  hasValue: boolean
  hasFormula: boolean
}

async function readRows(xml: string, book: Book, breathe: (share: number) => Promise<void>): Promise<readonly TableCells[]> {
  const rows: TableCells[] = []
  let line = 0
  let cells: string[] = []
  let unsolved: number[] = []
  let cell: OpenCell | null = null
  let taking = false
  for (const token of xmlTokens(xml)) {
    if (token.is === 'text') {
      if (cell !== null && taking) cell.value += token.text
      continue
    }
    if (token.is === 'open') {
      if (token.name === 'row') {
        line = Number(attribute(token.attributes, 'r') ?? line + 1)
        cells = []
        unsolved = []
      } else if (token.name === 'c') {
        cell = openCell(token.attributes, cells.length)
        if (token.isEmpty) cell = null
      } else if (cell !== null && (token.name === 'v' || token.name === 't')) {
        taking = !token.isEmpty
        cell.hasValue = cell.hasValue || taking
      } else if (cell !== null && token.name === 'f') cell.hasFormula = true
    } else {
      taking = false
      if (token.name === 'c' && cell !== null) {
        while (cells.length < cell.column) cells.push('')
        cells[cell.column] = valueOf(cell, book)
        if (cell.hasFormula && !cell.hasValue) unsolved.push(cell.column)
        cell = null
      } else if (token.name === 'row') {
        if (cells.some((one) => one.trim() !== '') || unsolved.length > 0) rows.push({ line, cells, unsolved })
        if (rows.length > tableLimits.rows + 1) throw new TableProblem('too-many-rows', { limit: tableLimits.rows })
        if (rows.length % 500 === 0) await breathe(rows.length / tableLimits.rows)
      }
    }
  }
  return rows
}

function openCell(attributes: string, next: number): OpenCell {
  const letters = /^([A-Z]{1,3})\d/.exec(attribute(attributes, 'r') ?? '')?.[1]
  const column =
    letters === undefined ? next : Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  if (column >= tableLimits.columns) throw new TableProblem('too-many-columns', { limit: tableLimits.columns })
  const style = Number(attribute(attributes, 's') ?? 0)
  return { column, kind: attribute(attributes, 't') ?? 'n', style, value: '', hasValue: false, hasFormula: false }
}

function valueOf({ kind, style, value }: OpenCell, { strings, styles, isFrom1904 }: Book): string {
  if (value.length > tableLimits.cell) throw new TableProblem('cell-too-long', { limit: tableLimits.cell })
  switch (kind) {
    case 's':
      return strings[Number(value)] ?? ''
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    case 'e':
      return value
    case 'n':
      return styles.has(style) ? (dateOfSerial(Number(value), isFrom1904) ?? value) : plainNumber(value)
    default:
      // inlineStr, str (a formula's text) and d (a date in ISO form)
      return value.replaceAll(/_x(00[01][0-9A-Fa-f])_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  }
}

/** 0.1 + 0.2 stands in files with all its digits; what is shown has fifteen. */
function plainNumber(value: string): string {
  const number = Number(value)
  return value === '' || !Number.isFinite(number) ? value : String(Number(number.toPrecision(15)))
}
