import { ordinaryBlocks } from './fallback.ts'
import { type PaperDeskText, paperDeskText } from '../text/paper-desk-text.ts'
import {
  leadingLanguage,
  type Block,
  type Cell,
  type NumberedItem,
  type PaperDocument,
  type Roster,
  type Table,
} from './model.ts'
import type { PaperText } from './paper-text.ts'

/** A table of a paper as plain cells, for spreadsheets. */
export interface PaperTable {
  /** What stands over it. */
  readonly name: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** Whether anything of the paper is a table. */
export const hasTables = ({ blocks }: PaperDocument): boolean => flat(blocks).some(isTabular)

const isTabular = ({ type }: Block): boolean => type === 'table' || type === 'roster' || type === 'numbered' || type === 'papers'

/**
 * The tables of a paper in its order: what is a table on it, rosters with the role and the ministry on every line, numbered lines and lists of
 * papers as rows. Tables with the same heads that follow each other, as goal after goal in a report, are one, led by what stands over each.
 */
export function paperTables(document: PaperDocument): readonly PaperTable[] {
  const name = document.title === null ? document.kind : words(document.title.name)
  const { columns } = paperDeskText[leadingLanguage(document.language)]
  const found: { heading: string; table: PaperTable }[] = []
  let heading = ''
  for (const block of flat(document.blocks)) {
    if (block.type === 'heading') heading = numbered(block.number, block.text)
    const table = tableOf(block, heading === '' ? name : heading, columns)
    if (table !== null && table.rows.length > 0) found.push({ heading, table })
  }
  return joined(found, columns)
}

/** Runs of tables under the same heads become one, each row led by its table's heading. */
function joined(
  found: readonly { readonly heading: string; readonly table: PaperTable }[],
  columns: Columns,
): readonly PaperTable[] {
  const runs: { readonly heading: string; readonly table: PaperTable }[][] = []
  for (const one of found) {
    const run = runs.at(-1)
    if (run !== undefined && sameHeads(run[0]?.table.heads ?? [], one.table.heads)) run.push(one)
    else runs.push([one])
  }
  return runs.flatMap((run) => {
    const [first] = run
    if (first === undefined) return []
    if (run.length === 1) return [first.table]
    return [
      {
        name: first.table.name,
        heads: [columns.under, ...first.table.heads],
        rows: run.flatMap(({ heading, table }) => table.rows.map((row) => [heading, ...row])),
      },
    ]
  })
}

const sameHeads = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((head, at) => head === other[at])

type Columns = PaperDeskText['columns']

function tableOf(block: Block, name: string, columns: Columns): PaperTable | null {
  switch (block.type) {
    case 'table':
      return plainTable(block, name, columns)
    case 'roster':
      return plainRoster(block, name, columns)
    case 'numbered':
      return { name, heads: [columns.number, columns.item, columns.remark], rows: itemRows(block.items) }
    case 'papers':
      return {
        name: words(block.heading),
        heads: [columns.number, words(block.heading)],
        rows: block.papers.map(({ label, title }) => [words(label), words(title)]),
      }
    case 'heading':
    case 'paragraph':
    case 'definitions':
    case 'notes':
    case 'columns':
    case 'name-plate':
    case 'seating':
    case 'label-sheet':
    case 'page-break':
    case 'spacer':
      return null
  }
}

/** A heading across the table leads the rows under it, in a column of its own. */
function plainTable(table: Table, name: string, columns: Columns): PaperTable {
  const hasHeadings = table.rows.some(({ type }) => type === 'heading')
  const rows: (string | number | null)[][] = []
  let heading = ''
  for (const row of table.rows) {
    if (row.type === 'heading') heading = numbered(row.number, row.text)
    else rows.push([...(hasHeadings ? [heading] : []), ...row.cells.map(cellValue)])
  }
  return {
    name: table.caption === null ? name : words(table.caption),
    heads: [...(hasHeadings ? [columns.under] : []), ...table.columns.map(({ head }) => headWords(head))],
    rows,
  }
}

function plainRoster({ columns, groups }: Roster, name: string, own: Columns): PaperTable {
  const sections = groups.flatMap(({ role, sections: inner }) => inner.map((section) => ({ role, ...section })))
  const hasMinistries = sections.some(({ heading }) => heading !== null)
  return {
    name,
    heads: [
      own.role,
      ...(hasMinistries ? [own.ministry] : []),
      ...columns.map(({ head }, at) => (head.length > 0 ? headWords(head) : at === 0 ? own.post : own.remark)),
    ],
    rows: sections.flatMap(({ role, heading, rows }) =>
      rows.map((cells) => [
        words(role),
        ...(hasMinistries ? [heading === null ? '' : words(heading)] : []),
        ...cells.map(cellValue),
      ]),
    ),
  }
}

const itemRows = (items: readonly NumberedItem[]): readonly (readonly (string | null)[])[] =>
  items.flatMap((item) => [[item.number ?? '', words(item.text), item.asides.map(words).join('; ')], ...itemRows(item.items)])

/** A figure alone in its cell is a number, so that a spreadsheet can count with it. */
function cellValue({ text, sign, look }: Cell): string | number | null {
  const said = words(text)
  if (sign !== null) return said === '' ? sign : `${sign} ${said}`
  if (said === '') return look === 'alive' ? '―' : look === 'silent' ? '‥' : null
  return /^-?(0|[1-9]\d{0,14})(\.\d{1,6})?$/.test(said) ? Number(said) : said
}

/** Without columns, and what is drawn on the sheet as the table it amounts to. */
const flat = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => {
    if (block.type === 'columns') return block.blocks
    return block.type === 'seating' || block.type === 'label-sheet' ? ordinaryBlocks(block) : [block]
  })

const numbered = (number: string | null, text: PaperText) => (number === null ? words(text) : `${number} ${words(text)}`)

/** A head that was broken to fit a narrow column is one line again; two languages stay two. */
const headWords = (head: PaperText): string => head.map(({ text }) => text.replaceAll('\n', '')).join('\n')

/** Two languages stand under each other, as on the paper. */
const words = (text: PaperText): string => text.map((one) => one.text).join('\n')
