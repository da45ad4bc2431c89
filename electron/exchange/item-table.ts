import { type ItemColumn, itemColumns } from '../../shared/contract/item-columns.ts'
import { foldText } from '../../shared/domain/fold-text.ts'
import { readCsv } from '../../shared/domain/read-csv.ts'

/** A row of a table of items, its cells by what they are. */
export interface ItemRow {
  readonly line: number
  readonly cells: Readonly<Partial<Record<ItemColumn, string>>>
}

export interface ItemTable {
  readonly columns: readonly { readonly head: string; readonly is: ItemColumn | null }[]
  readonly rows: readonly ItemRow[]
  /** The line of a quotation mark that is never closed. */
  readonly openQuote: number | null
}

const heads: Readonly<Record<ItemColumn, readonly string[]>> = {
  number: ['number', 'no', 'no.', '番号', '項番', '項目番号'],
  kind: ['kind', 'type', '種別', '区分'],
  title_en: ['title_en', 'title (en)', 'title', 'english', 'title in english', '標題(英語)', '英語', '英文'],
  title_ja: [
    'title_ja',
    'title (ja)',
    'japanese',
    'title in japanese',
    '標題',
    '項目',
    '項目名',
    '施策名',
    '標題(日本語)',
    '日本語',
    '和文',
  ],
  organizations: [
    'organizations',
    'organisations',
    'organization',
    'responsible',
    '担当',
    '担当府省',
    '担当府省庁',
    '府省庁',
    '府省庁名',
    '関係省庁',
    '担当省庁',
  ],
  deadline: ['deadline', 'due', '期限', '期日', '目標年度', '達成期限'],
  target: ['target', 'target figure', '目標', '目標値', '数値目標'],
  unit: ['unit', '単位'],
  tags: ['tags', 'tag', 'タグ', '分類'],
  level: ['level', 'depth', '階層', 'レベル'],
}

/** Whether the first line of a text names columns of items: a title at least, and one more. */
export function looksLikeItemTable(text: string): boolean {
  const [first] = readCsv(text.slice(0, 20_000)).rows
  const known = (first?.cells ?? []).map(columnOf)
  return (
    known.filter((column) => column !== null).length >= 2 &&
    known.some((column) => column === 'title_en' || column === 'title_ja')
  )
}

/** A table of items; `columns` says what each is where the heads do not. A column named twice counts once. */
export function readItemTable(text: string, columns: readonly (ItemColumn | null)[] | null): ItemTable {
  const { rows, openQuote } = readCsv(text)
  const [first, ...others] = rows
  const taken = new Set<ItemColumn>()
  const named = (first?.cells ?? []).map((head, at) => {
    const is = columns === null ? columnOf(head) : (columns[at] ?? null)
    if (is === null || taken.has(is)) return { head: head.trim(), is: null }
    taken.add(is)
    return { head: head.trim(), is }
  })
  return {
    columns: named,
    openQuote,
    rows: others.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(
        named.flatMap(({ is }, at) => {
          const cell = cells[at]?.trim() ?? ''
          return is === null || cell === '' ? [] : [[is, cell]]
        }),
      ),
    })),
  }
}

const byHead = new Map(itemColumns.flatMap((column) => heads[column].map((head) => [foldText(head), column] as const)))
const columnOf = (head: string): ItemColumn | null => byHead.get(foldText(head)) ?? null
