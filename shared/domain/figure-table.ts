import { type Figure, type FigureReading, readFigure, writeFigure } from './figure.ts'
import { readTableText, type TableForm, writeTableText } from './table-text.ts'
import { readYearHead, type YearHead } from './year-head.ts'

/** `across`: years head the columns, a series a row. `down`: years head the rows, a series a column. */
export type FigureLayout = 'across' | 'down'

export interface PastedCell {
  readonly year: number
  /** Where it stands in the text, both from 1. */
  readonly row: number
  readonly column: number
  readonly text: string
  readonly reading: FigureReading
}

export interface PastedSeries {
  /** As the text names it; empty where it does not. */
  readonly title: string
  readonly unit: string
  /** One for every year of the table, in its order. */
  readonly cells: readonly PastedCell[]
}

/** Why a text is not taken for a table of figures. */
export const figureTableProblems = [
  'empty',
  'too-big',
  /** Neither the first row nor the first column holds years. */
  'no-years',
  /** Between or behind the years stands something that is none: a total, a rate of change. */
  'not-a-year',
  'year-twice',
  /** More than a title and a unit before the first year. */
  'too-many-titles',
  /** A figure that stands under no year. */
  'figure-without-year',
  'no-figures',
] as const
export type FigureTableProblem = (typeof figureTableProblems)[number]

export type FigureTableReading =
  | {
      readonly ok: true
      readonly layout: FigureLayout
      readonly series: readonly PastedSeries[]
      /** Captions, notes and headings without figures, as they stand. */
      readonly passedOver: readonly string[]
    }
  | {
      readonly ok: false
      readonly problem: FigureTableProblem
      /** Both from 1; null where it concerns the whole text. */
      readonly row: number | null
      readonly column: number | null
      readonly text: string
    }

const mostCharacters = 1_000_000
const mostCells = 50_000

interface Cell {
  readonly text: string
  readonly row: number
  readonly column: number
}
type Grid = readonly (readonly Cell[])[]

/**
 * Reads what was copied from a spreadsheet or a CSV file. Years across or down are recognised unless `layout` says which. Nothing is
 * guessed: a heading that is no year, a year twice or a figure under no year refuses the whole; a cell that cannot be read says why.
 */
export function readFigureTable(text: string, layout: FigureLayout | null = null): FigureTableReading {
  if (text.length > mostCharacters) return refused('too-big')
  const rows = readTableText(text)
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (rows.length * width > mostCells) return refused('too-big')
  const all: Grid = rows
    .map((row, y) => Array.from({ length: width }, (_, x) => ({ text: (row[x] ?? '').trim(), row: y + 1, column: x + 1 })))
    .filter((row) => row.some(isFilled))
  if (all.length === 0) return refused('empty')

  // Above the heads: rows with nothing but a first cell.
  const captions = width > 1 ? all.findIndex((row) => row.slice(1).some(isFilled)) : 0
  const body = all.slice(Math.max(0, captions))
  const across = headsOf(body[0] ?? [])
  const down = headsOf(body.map((row) => row[0]).filter((cell) => cell !== undefined))
  const chosen = layout ?? (isBetter(down, across) ? 'down' : 'across')
  const passedOver = all.slice(0, Math.max(0, captions)).flatMap((row) => row.filter(isFilled).map((cell) => cell.text))
  return chosen === 'across' ? readAcross(body, across, 'across', passedOver) : readAcross(turned(body), down, 'down', passedOver)
}

interface Heads {
  /** Cells before the first year. */
  readonly titles: number
  readonly years: readonly (YearHead & { readonly cell: Cell })[]
  readonly problem: { readonly problem: FigureTableProblem; readonly cell: Cell | null } | null
}

function headsOf(cells: readonly Cell[]): Heads {
  const titles = cells.findIndex((cell) => readYearHead(cell.text) !== null)
  if (titles < 0) return { titles: 0, years: [], problem: { problem: 'no-years', cell: null } }
  const years: (YearHead & { readonly cell: Cell })[] = []
  const wrong: (Heads['problem'] & object)[] = []
  for (const cell of cells.slice(titles)) {
    const head = readYearHead(cell.text, years.at(-1) ?? null)
    if (head === null) {
      if (isFilled(cell)) wrong.push({ problem: 'not-a-year', cell })
    } else {
      if (years.some((one) => one.year === head.year)) wrong.push({ problem: 'year-twice', cell })
      years.push({ ...head, cell })
    }
  }
  const tooMany = titles > 2 ? { problem: 'too-many-titles' as const, cell: cells[2] ?? null } : null
  return { titles, years, problem: tooMany ?? wrong[0] ?? null }
}

/** Sound heads before others, ascending ones before others, then the more years. */
function isBetter(one: Heads, other: Heads): boolean {
  const worth = ({ years, problem }: Heads): readonly number[] => [
    Number(problem === null),
    Number(years.length > 0 && years.every(({ year }, at) => year > (years[at - 1]?.year ?? 0))),
    years.length,
  ]
  const [mine, theirs] = [worth(one), worth(other)]
  const first = mine.findIndex((value, at) => value !== theirs[at])
  return first >= 0 && (mine[first] ?? 0) > (theirs[first] ?? 0)
}

function readAcross(grid: Grid, heads: Heads, layout: FigureLayout, captions: readonly string[]): FigureTableReading {
  if (heads.problem !== null) return refused(heads.problem.problem, heads.problem.cell)
  const series: PastedSeries[] = []
  const passedOver = [...captions]
  const place = (cell: Cell) => (layout === 'across' ? cell.column : cell.row)
  for (const row of grid.slice(1)) {
    const lost = row
      .slice(heads.titles)
      .find((cell) => isFilled(cell) && !heads.years.some((head) => place(head.cell) === place(cell)))
    if (lost !== undefined) return refused('figure-without-year', lost)
    const [title, unit] = row.slice(0, heads.titles)
    const cells = heads.years.flatMap(({ year, isPreliminary, cell: head }) => {
      const cell = row.find((one) => place(one) === place(head))
      return cell === undefined ? [] : [{ ...cell, year, reading: under(isPreliminary, readFigure(cell.text)) }]
    })
    if (cells.every((cell) => cell.reading.kind === 'empty')) passedOver.push(...row.filter(isFilled).map((cell) => cell.text))
    else series.push({ title: title?.text ?? '', unit: unit?.text ?? '', cells })
  }
  return series.length === 0 ? refused('no-figures') : { ok: true, layout, series, passedOver }
}

/**
 * Reads bare figures, without heads, as they go into the table from the chosen cell on: a series a row, these years across. A row
 * longer than the years is refused.
 */
export function readFigureBlock(text: string, years: readonly number[]): FigureTableReading {
  if (text.length > mostCharacters) return refused('too-big')
  const rows = readTableText(text)
  const series: PastedSeries[] = []
  for (const [y, row] of rows.entries()) {
    if (row.every((cell) => cell.trim() === '')) continue
    const cells = row.map((cell, x) => ({ text: cell.trim(), row: y + 1, column: x + 1 }))
    const lost = cells.slice(years.length).find(isFilled)
    if (lost !== undefined) return refused('figure-without-year', lost)
    series.push({
      title: '',
      unit: '',
      cells: cells.slice(0, years.length).map((cell, x) => ({ ...cell, year: years[x] ?? 0, reading: readFigure(cell.text) })),
    })
  }
  return series.length === 0 ? refused('empty') : { ok: true, layout: 'across', series, passedOver: [] }
}

export interface SeriesToWrite {
  readonly title: string
  readonly unit: string
  readonly values: readonly ({ readonly year: number } & Pick<Figure, 'value' | 'isPreliminary'>)[]
}

/** Series as a table with years across, as `readFigureTable` reads it back; a year without a value stays empty. */
export function writeFigureTable(series: readonly SeriesToWrite[], years: readonly number[], form: TableForm): string {
  const rows = series.map(({ title, unit, values }) => [
    title,
    unit,
    ...years.map((year) => {
      const value = values.find((one) => one.year === year)
      return value === undefined ? '' : writeFigure(value)
    }),
  ])
  return writeTableText([['', '', ...years.map(String)], ...rows], form)
}

/** A preliminary head makes every figure under it preliminary. */
function under(isPreliminary: boolean, reading: FigureReading): FigureReading {
  return isPreliminary && reading.kind === 'figure' ? { ...reading, isPreliminary: true } : reading
}

const turned = (grid: Grid): Grid => (grid[0] ?? []).map((_, x) => grid.flatMap((row) => row[x] ?? []))
const isFilled = (cell: Cell): boolean => cell.text !== ''
const refused = (problem: FigureTableProblem, cell: Cell | null = null): FigureTableReading => ({
  ok: false,
  problem,
  row: cell?.row ?? null,
  column: cell?.column ?? null,
  text: cell?.text ?? '',
})
