import type { Language } from '../domain/vocabulary.ts'
import { element, textIn, textOf } from './layout-text.ts'
import type { Cell, Column, Table, TableRow } from './model.ts'
import type { PaperElement } from './node.ts'

/** A ruled table; its head is a thead, which repeats on every sheet, and its rows are never split. `keepsOn`: its last row stays with what follows. */
export function layoutTable(table: Table, language: Language, keepsOn = false): PaperElement {
  const classes = [
    'tbl',
    table.look === 'grid' ? 'grid' : '',
    table.isWhole === true ? 'whole' : '',
    table.isClose === true ? 'close' : '',
  ]
  return element('table', classesOf(classes), {}, [
    ...(table.caption === null ? [] : [textIn('caption', '', table.caption, language)]),
    columnGroup(table.columns, []),
    element('thead', '', {}, [
      element(
        'tr',
        '',
        {},
        table.columns.map((column) => headCell(column, language)),
      ),
    ]),
    element(
      'tbody',
      '',
      {},
      table.rows.map((row, at) => rowOf(row, table.columns, language, keepsOn && at === table.rows.length - 1)),
    ),
  ])
}

/** The widths of the columns, `before` those of the matter: what a table is when its sheets are dealt, every part of it keeps. */
export function columnGroup(columns: readonly Column[], before: readonly string[]): PaperElement {
  const widths = columns.map(({ width }) => (width === 'rest' ? '' : `mm-${width}`))
  return element(
    'colgroup',
    '',
    {},
    [...before, ...widths].map((name) => element('col', name, {}, [])),
  )
}

/** The head of a column; a column without a name has an empty cell, no header. */
export function headCell(column: Column, language: Language): PaperElement {
  const className = alignOf(column)
  if (column.head.length === 0) return element('td', className, {}, [])
  return element('th', className, { scope: 'col' }, textOf(column.head, language))
}

/** A cell under its column. */
export function bodyCell(cell: Cell, column: Column | undefined, className: string, language: Language): PaperElement {
  const classes = classesOf([
    className,
    column === undefined ? '' : alignOf(column),
    column === undefined || column.look === 'ordinary' ? '' : column.look,
    cell.look === 'ordinary' ? '' : cell.look,
  ])
  const sign = cell.sign === null ? [] : [element('span', 'sign', {}, [cell.sign])]
  return element('td', classes, {}, [...sign, ...textOf(cell.text, language)])
}

function rowOf(row: TableRow, columns: readonly Column[], language: Language, keepsNext: boolean): PaperElement {
  if (row.type === 'heading') {
    const head = element('th', '', { colspan: String(columns.length), scope: 'rowgroup' }, [
      ...(row.number === null ? [] : [element('span', 'number', {}, [row.number])]),
      ...textOf(row.text, language),
    ])
    return element('tr', 'group keep-next', {}, [head])
  }
  const indented = row.depth === 0 ? -1 : columns.findIndex(({ width }) => width === 'rest')
  return element(
    'tr',
    classesOf([columns.some(({ look }) => look === 'signature') ? 'to-sign' : '', keepsNext ? 'keep-next' : '']),
    {},
    row.cells.map((one, at) => bodyCell(one, columns[at], at === indented ? `depth-${row.depth}` : '', language)),
  )
}

function alignOf({ align }: Column): string {
  switch (align) {
    case 'start':
      return ''
    case 'center':
      return 'c'
    case 'end':
      return 'n'
  }
}

const classesOf = (names: readonly string[]) => names.filter((name) => name !== '').join(' ')
