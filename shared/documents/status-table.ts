import type { IsoDate } from '../domain/calendar.ts'
import { itemMarks } from '../domain/item-number.ts'
import type { Bilingual } from '../domain/model.ts'
import type { ItemStatus, Language } from '../domain/vocabulary.ts'
import type { DocumentsText } from '../text/documents-text.ts'
import {
  type Cell,
  type Column,
  leadingLanguage,
  type PaperDocument,
  type PaperLanguage,
  type Table,
  type TableRow,
} from './model.ts'
import type { PaperText } from './paper-text.ts'
import { paperDate, paperDateShort, type PaperInput } from './paper-date.ts'
import type { DateStyle } from '../domain/date-style.ts'
import { cell, listOf, same, say, wordsOf } from './words.ts'

/** One item of a plan with what was last reported of it. */
export interface ReportItem {
  /** The plan's own number, printed as it stands there; null for unnumbered items. */
  readonly number: string | null
  readonly title: Bilingual
  /** False for goals and pillars that only hold others: nothing is reported of them. */
  readonly isReportable: boolean
  readonly organizations: readonly Bilingual[]
  /** Null: nobody has reported anything. */
  readonly status: ItemStatus | null
  readonly note: Bilingual | null
  readonly reportedOn: IsoDate | null
  /** What stands was reported earlier than the report at hand: nothing was said this time. */
  readonly isCarried: boolean
  /** What the report before this one had; null: nothing, or no such report. */
  readonly previousStatus: ItemStatus | null
  /** With what the report before this one had, where it had a figure in the same unit. */
  readonly figure: { readonly value: number; readonly unit: string | null; readonly previous: number | null } | null
  readonly items: readonly ReportItem[]
}

export interface StatusTableInput extends PaperInput {
  readonly language: PaperLanguage
  readonly body: Bilingual
  readonly plan: Bilingual
  readonly asOf: IsoDate
  readonly items: readonly ReportItem[]
  readonly footer: PaperText | null
}

/** Every item of a plan with its status, on one wide table. */
export function statusTable(input: StatusTableInput): PaperDocument {
  const { language } = input
  return {
    kind: 'status-table',
    language,
    page: 'a3-landscape',
    marks: [],
    title: {
      bodies: [wordsOf(input.body, language), wordsOf(input.plan, language)],
      name: say(language, (text) => text.report.statusTable),
      isSpread: false,
      dated: say(language, (text, inLanguage) => text.asOf(paperDate(input.asOf, inLanguage, input.dateStyle))),
    },
    blocks: [itemTable(input.items, input, wideColumns)],
    footer: input.footer,
  }
}

/** A column of a table of items: its head, and what it says of one. */
export interface ItemColumn {
  readonly head: (text: DocumentsText) => string
  readonly width: Column['width']
  readonly align: Column['align']
  readonly cellOf: (item: ReportItem, language: PaperLanguage, dateStyle?: DateStyle) => Cell
}

export const itemColumns = {
  number: {
    head: (text) => text.report.number,
    width: 16,
    align: 'start',
    cellOf: (item, language) => cell(same(leadingLanguage(language), item.number ?? '')),
  },
  title: {
    head: (text) => text.report.item,
    width: 'rest',
    align: 'start',
    cellOf: (item, language) => cell(wordsOf(item.title, language)),
  },
  organizations: {
    head: (text) => text.report.organizations,
    width: 32,
    align: 'start',
    cellOf: (item, language) => cell(listOf(item.organizations, language)),
  },
  status: {
    head: (text) => text.report.status,
    width: 24,
    align: 'start',
    cellOf: ({ status, isCarried, reportedOn }, language, dateStyle?: DateStyle) =>
      cell(
        say(language, (text, inLanguage) => {
          const word = text.report.statuses[status ?? 'not-reported']
          return isCarried && reportedOn !== null
            ? `${word}\n${text.report.carried(paperDateShort(reportedOn, inLanguage, dateStyle))}`
            : word
        }),
        status === null ? 'hole' : 'ordinary',
      ),
  },
  figure: {
    head: (text) => text.report.figure,
    width: 28,
    align: 'start',
    cellOf: ({ figure }, language) => cell(figure === null ? [] : figureText(figure.value, figure.unit, language)),
  },
  reportedOn: {
    head: (text) => text.report.on,
    width: 24,
    align: 'start',
    cellOf: ({ reportedOn }, language, dateStyle) =>
      cell(reportedOn === null ? [] : say(language, (_, inLanguage) => paperDateShort(reportedOn, inLanguage, dateStyle))),
  },
  note: {
    head: (text) => text.report.note,
    width: 56,
    align: 'start',
    cellOf: (item, language) => cell(item.note === null ? [] : wordsOf(item.note, language)),
  },
} as const satisfies Record<string, ItemColumn>

const wideColumns: readonly ItemColumn[] = [
  itemColumns.number,
  itemColumns.title,
  { ...itemColumns.organizations, width: 72 },
  // The day stands in a column of its own.
  { ...itemColumns.status, cellOf: (item, ...of) => itemColumns.status.cellOf({ ...item, isCarried: false }, ...of) },
  itemColumns.reportedOn,
  itemColumns.figure,
  { ...itemColumns.note, width: 96 },
]

/** A figure with its unit; a Japanese unit stands close, any other behind a space. */
export function figureText(value: number, unit: string | null, language: PaperLanguage): PaperText {
  return same(leadingLanguage(language), figureWords(value, unit, leadingLanguage(language)))
}

/** The same as one string. Japanese accounts write △ for minus. */
export function figureWords(value: number, unit: string | null, language: Language): string {
  const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 })
    .format(value)
    .replace('-', language === 'ja' ? '△' : '−')
  if (unit === null || unit === '') return digits
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}%％]/u.test(unit) ? `${digits}${unit}` : `${digits} ${unit}`
}

/** What a table of items asks of its paper. */
type PaperOfItems = PaperInput & { readonly language: PaperLanguage }

/** The items as rows, nested ones indented; what only holds others heads them across the table. */
export function itemTable(items: readonly ReportItem[], paper: PaperOfItems, columns: readonly ItemColumn[]): Table {
  return {
    type: 'table',
    caption: null,
    look: 'ruled',
    columns: columns.map(({ head, width, align }) => ({ head: say(paper.language, head), width, align, look: 'ordinary' })),
    rows: rowsOf(items, 0, paper, columns),
  }
}

function rowsOf(
  items: readonly ReportItem[],
  depth: number,
  paper: PaperOfItems,
  columns: readonly ItemColumn[],
): readonly TableRow[] {
  return items.flatMap((item): readonly TableRow[] => {
    if (!item.isReportable) {
      const heading: TableRow = { type: 'heading', number: item.number, text: wordsOf(item.title, paper.language) }
      return [heading, ...rowsOf(item.items, depth, paper, columns)]
    }
    const row: TableRow = {
      type: 'row',
      depth: clamped(depth),
      cells: columns.map(({ cellOf }) => cellOf(item, paper.language, paper.dateStyle)),
    }
    return [row, ...rowsOf(item.items, depth + 1, paper, columns)]
  })
}

/** Deeper than three the paper indents no further; the number tells the rank. */
function clamped(depth: number): 0 | 1 | 2 | 3 {
  return depth <= 0 ? 0 : depth === 1 ? 1 : depth === 2 ? 2 : 3
}

/** Every item of which something is to be reported, in the plan's order. */
export function reportableItems(items: readonly ReportItem[]): readonly ReportItem[] {
  return items.flatMap((item) => [...(item.isReportable ? [item] : []), ...reportableItems(item.items)])
}

/** A mark that does not count says nothing away from its list; letters and digits keep a space between them. */
function joined(above: string, own: string): string {
  if (own.length === 1 && itemMarks.includes(own)) return above
  return `${above}${/[\p{Script=Latin}\d]$/u.test(above) && /^[\p{Script=Latin}\d(]/u.test(own) && !/[\p{Script=Han}]/u.test(above) ? ' ' : ''}${own}`
}

/** The same with the numbers of everything above in each number, for lists that stand alone: 目標1（２）ア. */
export function numberedInFull(items: readonly ReportItem[], above = ''): readonly ReportItem[] {
  return items.flatMap((item) => {
    const number = joined(above, item.number ?? '')
    return [
      ...(item.isReportable ? [{ ...item, number: number === '' ? null : number }] : []),
      ...numberedInFull(item.items, number),
    ]
  })
}
