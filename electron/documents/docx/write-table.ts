import { type IBorderOptions, type ITableCellBorders, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import type { Cell, Column, Roster, Table as PaperTable, TableRow as PaperRow } from '../../../shared/documents/model.ts'
import type { PaperText } from '../../../shared/documents/paper-text.ts'
import { rules, twips } from './measures.ts'
import type { Setting } from './setting.ts'
import { styleIds } from './styles.ts'
import { plainRun, runsOf } from './write-text.ts'

const none: IBorderOptions = rules.none
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
/** How wide a roster's role stands, in millimetres, as renderer/styles/paper-tables.css sets it; beside three columns and more it is narrower. */
function roleWidth({ columns }: Roster, { language, paperLanguage, textWidth }: Setting): number {
  const isCrowded = columns.length > 2
  if (!isCrowded) return language === 'en' ? 32 : 28
  if (textWidth > twips(200)) return 32
  return paperLanguage === 'ja' ? 22 : 26
}
const [signatureHeight, closeSignatureHeight] = [twips(11), twips(8.5)]
const cellMargins = { top: 60, bottom: 60, left: 0, right: 113 }

/** A ruled table; its head repeats on every sheet and its rows are never split. */
export function tableOf(table: PaperTable, setting: Setting): readonly (Paragraph | Table)[] {
  const widths = widthsOf(table.columns, setting.textWidth)
  const rows = table.rows.map((row, at) => rowOf(row, table, widths, at === table.rows.length - 1, setting))
  const caption =
    table.caption === null
      ? []
      : [new Paragraph({ style: styleIds.caption, children: [...runsOf(table.caption, setting, { isInline: true })] })]
  return [...caption, ruled(widths, [headRow(table.columns, widths, setting, table.look === 'grid'), ...rows])]
}

/** Seats as a table: the role once, at the head of its group. */
export function rosterOf(roster: Roster, setting: Setting): Table {
  const role = twips(roleWidth(roster, setting))
  const widths = [role, ...widthsOf(roster.columns, setting.textWidth - role)]
  const hasHeads = roster.columns.some(({ head }) => head.length > 0)
  const roleHead: Column = { head: [], width: 'rest', align: 'start', look: 'ordinary' }
  const groups = roster.groups.flatMap((group, groupAt) => {
    const lines = group.sections.flatMap((section) => [
      ...(section.heading === null ? [] : [{ heading: section.heading, cells: null }]),
      ...section.rows.map((cells) => ({ heading: section.heading, cells })),
    ])
    return lines.map(({ heading, cells }, at) => {
      const isFirst = at === 0
      const isLast = at === lines.length - 1
      const bottom = isLast ? (groupAt === roster.groups.length - 1 ? rules.heavy : rules.middle) : rules.hair
      const top = isFirst && groupAt === 0 && !hasHeads ? rules.heavy : none
      const roleCell = cellOf(
        isFirst ? [{ text: group.role, isBold: false }] : [],
        widths[0] ?? role,
        {
          top,
          bottom: isLast ? bottom : none,
        },
        setting,
        { points: rosterPoints(setting), style: styleIds.rosterText, keepNext: !isLast && (isFirst || cells === null) },
      )
      if (cells === null) {
        const over = cellOf([{ text: heading ?? [], isBold: false }], sum(widths.slice(1)), { top, bottom: none }, setting, {
          span: roster.columns.length,
          points: rosterPoints(setting),
          style: styleIds.rosterText,
          keepNext: true,
        })
        return new TableRow({ cantSplit: true, children: [roleCell, over] })
      }
      return new TableRow({
        cantSplit: true,
        ...heightOf(roster),
        children: [
          roleCell,
          ...cells.map((one, place) =>
            bodyCell(one, roster.columns[place], widths[place + 1] ?? 0, { top, bottom }, setting, {
              indent: heading !== null && roster.columns[place]?.width === 'rest' ? twips(5) : 0,
              points: rosterPoints(setting),
              style: styleIds.rosterText,
              isCentred: toSign(roster.columns),
              keepNext: !isLast && isFirst,
            }),
          ),
        ],
      })
    })
  })
  return ruled(widths, [...(hasHeads ? [headRow([roleHead, ...roster.columns], widths, setting, false)] : []), ...groups])
}

/** Labels with their values behind them, without rules. */
export function labelTable(
  rows: readonly { readonly label: readonly Paragraph[]; readonly value: readonly Paragraph[] }[],
  labelWidth: number,
  setting: Setting,
): Table {
  const widths = [labelWidth, setting.textWidth - labelWidth]
  const cell = (children: readonly Paragraph[], width: number) =>
    new TableCell({
      width: { size: width, type: 'dxa' },
      borders: noBorders,
      margins: { right: 260, bottom: 60 },
      children: [...children],
    })
  return ruled(
    widths,
    rows.map(
      ({ label, value }) =>
        new TableRow({ cantSplit: true, children: [cell(label, widths[0] ?? 0), cell(value, widths[1] ?? 0)] }),
    ),
  )
}

function ruled(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    columnWidths: [...widths],
    width: { size: sum(widths), type: 'dxa' },
    layout: 'fixed',
    borders: noBorders,
    margins: cellMargins,
    rows: [...rows],
  })
}

function headRow(columns: readonly Column[], widths: readonly number[], setting: Setting, isGrid: boolean): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (column, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: 'dxa' },
          verticalAlign: 'bottom',
          borders: { top: rules.heavy, bottom: rules.middle, left: isGrid && at > 0 ? rules.hair : none, right: none },
          ...(isGrid && at > 0 ? { margins: gridMargins } : column.look === 'signature' ? { margins: signatureMargins } : {}),
          children: [
            new Paragraph({
              style: styleIds.tableHead,
              alignment: alignments[column.align],
              children: [...runsOf(column.head, setting, { size: 8.5 })],
            }),
          ],
        }),
    ),
  })
}

function rowOf(row: PaperRow, table: PaperTable, widths: readonly number[], isLast: boolean, setting: Setting): TableRow {
  const bottom = isLast ? rules.heavy : rules.hair
  if (row.type === 'heading') {
    const children = [
      ...(row.number === null ? [] : [plainRun(`${row.number}\u3000`)]),
      ...runsOf(row.text, setting, { size: tablePoints(setting) }),
    ]
    return new TableRow({
      cantSplit: true,
      children: [
        new TableCell({
          columnSpan: table.columns.length,
          width: { size: sum(widths), type: 'dxa' },
          borders: { top: none, bottom, left: none, right: none },
          children: [new Paragraph({ style: styleIds.tableGroup, children })],
        }),
      ],
    })
  }
  const indented = row.depth === 0 ? -1 : table.columns.findIndex(({ width }) => width === 'rest')
  const isGrid = table.look === 'grid'
  return new TableRow({
    cantSplit: true,
    ...heightOf(table),
    children: row.cells.map((one, at) =>
      bodyCell(
        one,
        table.columns[at],
        widths[at] ?? 0,
        { top: none, bottom, left: isGrid && at > 0 ? rules.hair : none },
        setting,
        {
          points: tablePoints(setting),
          style: styleIds.tableText,
          indent: at === indented ? twips(4 * row.depth) : 0,
          isGrid: isGrid && at > 0,
          keepNext: table.isWhole === true && !isLast,
        },
      ),
    ),
  })
}

interface CellOptions {
  /** Type of the matter. */
  readonly points: number
  readonly style: string
  readonly indent?: number
  readonly keepNext?: boolean
  readonly span?: number
  readonly isGrid?: boolean
  /** Between the row's rules, where it is high. */
  readonly isCentred?: boolean
}

/** Wide sheets are read from further away. */
const tablePoints = ({ textWidth }: Setting) => (textWidth > twips(300) ? 10.5 : 9)
const rosterPoints = ({ language }: Setting) => (language === 'ja' ? 11 : 10)

const gridMargins = { top: 45, bottom: 45, left: 57, right: 57 }
/** Off the rule that stands before it. */
const signatureMargins = { left: twips(2.5) }
const alignments = { start: 'left', center: 'center', end: 'right' } as const

function bodyCell(
  cell: Cell,
  column: Column | undefined,
  width: number,
  borders: ITableCellBorders,
  setting: Setting,
  options: CellOptions,
): TableCell {
  const isSmall = column?.look === 'aside'
  const isToSign = column?.look === 'signature'
  const lead = cell.sign === null ? lifeLine(cell) : cell.sign
  const isBold = cell.look === 'hole' || cell.look === 'strong'
  const children = [
    ...(lead === null ? [] : [plainRun(cell.text.length === 0 || options.isGrid === true ? lead : `${lead} `)]),
    ...(lead !== null && options.isGrid === true && cell.text.length > 0 ? [new TextRun({ break: 1, text: '' })] : []),
    ...runsOf(cell.text, setting, { size: isSmall ? options.points - 1.5 : options.points, isBold }),
  ]
  return new TableCell({
    width: { size: width, type: 'dxa' },
    borders: { left: isToSign ? rules.hair : none, right: none, ...borders },
    ...(options.isGrid === true ? { margins: gridMargins } : isToSign ? { margins: signatureMargins } : {}),
    ...(options.isCentred === true ? { verticalAlign: 'center' as const } : {}),
    children: [
      new Paragraph({
        style: options.style,
        alignment: alignments[column?.align ?? 'start'],
        keepNext: options.keepNext ?? false,
        // A sign over its word: a grid stays as low as its sheet.
        ...(options.isGrid === true
          ? { spacing: { line: Math.round(options.points * 1.25 * 20), lineRule: 'exact' as const } }
          : {}),
        ...(options.indent === undefined || options.indent === 0 ? {} : { indent: { left: options.indent } }),
        children,
      }),
    ],
  })
}

/** What the style sheet draws through a cell in which nothing was done stands in it as a sign. */
function lifeLine({ look, text }: Cell): string | null {
  if (text.length > 0) return null
  if (look === 'alive') return '―'
  return look === 'silent' ? '‥' : null
}

function cellOf(
  texts: readonly { readonly text: PaperText; readonly isBold: boolean }[],
  width: number,
  borders: ITableCellBorders,
  setting: Setting,
  { span, keepNext, points, style }: CellOptions,
): TableCell {
  return new TableCell({
    width: { size: width, type: 'dxa' },
    ...(span === undefined ? {} : { columnSpan: span }),
    borders: { left: none, right: none, ...borders },
    children: [
      new Paragraph({
        style,
        keepNext: keepNext ?? false,
        children: texts.flatMap(({ text, isBold }) => [...runsOf(text, setting, { size: points, isBold })]),
      }),
    ],
  })
}

const toSign = (columns: readonly Column[]) => columns.some(({ look }) => look === 'signature')

const heightOf = ({ columns, isClose = false }: { readonly columns: readonly Column[]; readonly isClose?: boolean }) =>
  toSign(columns) ? { height: { value: isClose ? closeSignatureHeight : signatureHeight, rule: 'atLeast' as const } } : {}

/** The named widths; what has none shares the rest, and all give way together where the sheet is too narrow. */
function widthsOf(columns: readonly Column[], total: number): readonly number[] {
  const named = columns.map(({ width }) => (width === 'rest' ? null : twips(width)))
  const free = named.filter((width) => width === null).length
  const taken = named.reduce<number>((all, width) => all + (width ?? 0), 0)
  const least = twips(25) * free
  const scale = taken + least > total && taken > 0 ? Math.max(0.2, (total - least) / taken) : 1
  const rest = free === 0 ? 0 : Math.max(twips(10), (total - taken * scale) / free)
  return named.map((width) => Math.round(width === null ? rest : width * scale))
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
