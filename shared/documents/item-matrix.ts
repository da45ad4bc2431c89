import type { IsoDate } from '../domain/calendar.ts'
import type { ItemCellKind } from '../domain/item-matrix.ts'
import type { Bilingual } from '../domain/model.ts'
import { type ItemStatus, itemStatuses } from '../domain/vocabulary.ts'
import { documentsText } from '../text/documents-text.ts'
import {
  type Block,
  type Cell,
  leadingLanguage,
  type PaperDocument,
  type PaperLanguage,
  type Table,
  type TableRow,
} from './model.ts'
import type { PaperText } from './paper-text.ts'
import { paperDate, paperDateShort, type PaperInput } from './paper-date.ts'
import { cell, listOf, same, say, wordsOf } from './words.ts'

export interface ItemMatrixInput extends PaperInput {
  readonly language: PaperLanguage
  readonly body: Bilingual
  readonly plan: Bilingual
  readonly asOf: IsoDate
  readonly columns: readonly { readonly ordinal: number | null; readonly date: IsoDate }[]
  readonly rows: readonly ItemMatrixRow[]
  readonly footer: PaperText | null
}

/** A heading over items, or an item with a cell for each column. */
export type ItemMatrixRow =
  | { readonly is: 'heading'; readonly number: string | null; readonly title: Bilingual }
  | {
      readonly is: 'item'
      readonly number: string | null
      readonly title: Bilingual
      readonly organizations: readonly Bilingual[]
      readonly cells: readonly { readonly kind: ItemCellKind; readonly status: ItemStatus | null }[]
    }

/** A sign for each status, told apart by shape; its letter stands beside it, and a hole is a ruled cell with a cross. */
const signs: Readonly<Record<ItemStatus | 'missing', string>> = {
  'not-started': '○',
  'in-progress': '◐',
  done: '●',
  delayed: '▲',
  dropped: '－',
  missing: '×',
}

const columnsPerSheet = 10

/** Items against meetings on wide sheets; more columns than one holds go on on the next. */
export function itemMatrixSheet(input: ItemMatrixInput): PaperDocument {
  const { language } = input
  return {
    kind: 'item-matrix',
    language,
    page: 'a3-landscape',
    marks: [],
    title: {
      bodies: [wordsOf(input.body, language), wordsOf(input.plan, language)],
      name: say(language, ({ report }) => report.itemMatrix),
      isSpread: false,
      dated: say(language, (text, inLanguage) => text.asOf(paperDate(input.asOf, inLanguage, input.dateStyle))),
    },
    blocks: [legend(language), ...sheets(input)],
    footer: input.footer,
  }
}

function sheets(input: ItemMatrixInput): readonly Block[] {
  const blocks: Block[] = []
  for (let from = 0; from === 0 || from < input.columns.length; from += columnsPerSheet) {
    if (from > 0) blocks.push({ type: 'page-break' })
    blocks.push(sheet(input, from, Math.min(from + columnsPerSheet, input.columns.length)))
  }
  return blocks
}

function sheet({ language, dateStyle, columns, rows }: ItemMatrixInput, from: number, to: number): Table {
  const leading = leadingLanguage(language)
  return {
    type: 'table',
    caption: null,
    look: 'grid',
    columns: [
      { head: say(language, ({ report }) => report.number), width: 14, align: 'start', look: 'ordinary' },
      { head: say(language, ({ report }) => report.item), width: 'rest', align: 'start', look: 'ordinary' },
      { head: say(language, ({ report }) => report.organizations), width: 72, align: 'start', look: 'ordinary' },
      ...columns.slice(from, to).map(({ ordinal, date }) => ({
        head: say(leading, ({ report }, inLanguage) => report.meetingsHead(ordinal, paperDateShort(date, inLanguage, dateStyle))),
        width: 20 as const,
        align: 'center' as const,
        look: 'ordinary' as const,
      })),
    ],
    rows: rows.map((row): TableRow => {
      if (row.is === 'heading') return { type: 'heading', number: row.number, text: wordsOf(row.title, language) }
      return {
        type: 'row',
        depth: 0,
        cells: [
          cell(same(leading, row.number ?? '')),
          cell(wordsOf(row.title, language)),
          cell(listOf(row.organizations, language)),
          ...row.cells.slice(from, to).map((one) => statusCell(one, language)),
        ],
      }
    }),
  }
}

function statusCell(
  { kind, status }: { readonly kind: ItemCellKind; readonly status: ItemStatus | null },
  language: PaperLanguage,
): Cell {
  const leading = leadingLanguage(language)
  if (status !== null) return cell(same(leading, documentsText[leading].report.letters[status]), 'ordinary', signs[status])
  switch (kind) {
    case 'missing':
      return cell(same(leading, documentsText[leading].report.letters.missing), 'hole', signs.missing)
    case 'silent':
      return cell([], 'silent')
    case 'report':
    case 'none':
      return cell([])
  }
}

function legend(language: PaperLanguage): Block {
  const leading = leadingLanguage(language)
  const { letters } = documentsText[leading].report
  return {
    type: 'notes',
    notes: [
      ...itemStatuses.map((status) => ({
        mark: `${signs[status]} ${letters[status]}`,
        text: say(language, ({ report }) => report.statuses[status]),
      })),
      { mark: `${signs.missing} ${letters.missing}`, text: say(language, ({ report }) => report.missingItem) },
      { mark: '……', text: say(language, ({ report }) => report.silentItem) },
    ],
  }
}
