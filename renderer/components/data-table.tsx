import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Cell,
  Column as AriaColumn,
  Row,
  type Selection,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
} from 'react-aria-components'
import { commonText } from '../../shared/text/common-text.ts'
import styles from './data-table.module.css'
import { Icon } from './icon.tsx'
import { KeyArea } from './key-hints.tsx'
import { listSections } from './list-keys.ts'
import type { RowManner } from './list.tsx'
import { useWords, useWordsLanguage } from './words.ts'

export interface Column<Item> {
  readonly id: string
  readonly title: ReactNode
  readonly cell: (item: Item) => ReactNode
  /** end: numbers and dates that are compared. */
  readonly align?: 'start' | 'center' | 'end'
  /** CSS width (`64px`, `30%`); the rest is shared. */
  readonly width?: string
  /** The cell that names the row; the first column when none says so. */
  readonly isRowHeader?: boolean
  readonly isSortable?: boolean
  /** Long names take two lines, never three; everything else stays on one. */
  readonly wraps?: boolean
}

export interface Sorting {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

export interface DataTableProps<Item> {
  readonly label: string
  readonly columns: readonly Column<Item>[]
  readonly items: readonly Item[]
  readonly idOf: (item: Item) => string
  readonly textOf: (item: Item) => string
  readonly manner?: RowManner
  readonly chosen?: string | null
  readonly onChoose?: (id: string | null) => void
  readonly onOpen?: (item: Item) => void
  readonly hrefOf?: (item: Item) => string
  /** The caller sorts; the table shows which way. */
  readonly sorting?: Sorting
  readonly onSort?: (sorting: Sorting) => void
  readonly empty?: ReactNode
  /** row: 29 px. tight: 24 px, for rows inside a series. */
  readonly density?: 'row' | 'tight'
}

/** A table whose rows are walked and chosen like a list's; the head stays while the rows scroll. Up to about 1 000 rows. */
export function DataTable<Item extends object>(props: DataTableProps<Item>) {
  const { columns, items, idOf, textOf, manner = 'open', chosen, onChoose, onOpen, hrefOf, sorting, onSort } = props
  const words = useWords(commonText)
  const language = useWordsLanguage()
  const headerId = (columns.find((column) => column.isRowHeader) ?? columns[0])?.id
  const leads = onOpen !== undefined || hrefOf !== undefined
  return (
    <KeyArea
      hints={[{ keys: ['ArrowUp', 'ArrowDown'], text: words.moveKey }, ...(leads ? [{ keys: 'Enter', text: words.open }] : [])]}
      sections={listSections(language, { leads, jumps: true })}
    >
      <div className={styles.scroller}>
        <Table
          aria-label={props.label}
          className={styles.table ?? ''}
          data-density={props.density ?? 'row'}
          selectionMode={manner === 'choose' ? 'single' : 'none'}
          selectionBehavior="replace"
          escapeKeyBehavior="none"
          {...(chosen === undefined ? {} : { selectedKeys: chosen === null ? [] : [chosen] })}
          onSelectionChange={(selection: Selection) => {
            if (selection !== 'all') onChoose?.([...selection].map(String)[0] ?? null)
          }}
          {...(onOpen === undefined
            ? {}
            : {
                onRowAction: (key: string | number) => {
                  const item = items.find((candidate) => idOf(candidate) === String(key))
                  if (item !== undefined) onOpen(item)
                },
              })}
          {...(sorting === undefined ? {} : { sortDescriptor: sorting satisfies SortDescriptor })}
          onSortChange={(next) => onSort?.({ column: String(next.column), direction: next.direction })}
        >
          <TableHeader>
            {columns.map((column) => (
              <AriaColumn
                key={column.id}
                id={column.id}
                isRowHeader={column.id === headerId}
                allowsSorting={column.isSortable ?? false}
                className={styles.head ?? ''}
                data-align={column.align ?? 'start'}
                style={column.width === undefined ? {} : { width: column.width }}
              >
                {({ sortDirection }) => (
                  <span className={styles.headWord}>
                    {column.title}
                    {sortDirection !== undefined && <Icon of={sortDirection === 'ascending' ? ArrowUp : ArrowDown} size={12} />}
                  </span>
                )}
              </AriaColumn>
            ))}
          </TableHeader>
          <TableBody renderEmptyState={() => props.empty ?? null}>
            {items.map((item) => (
              <Row
                key={idOf(item)}
                id={idOf(item)}
                textValue={textOf(item)}
                className={styles.row ?? ''}
                {...(hrefOf === undefined ? {} : { href: hrefOf(item) })}
              >
                {columns.map((column) => (
                  <Cell
                    key={column.id}
                    className={styles.cell ?? ''}
                    data-align={column.align ?? 'start'}
                    data-wraps={column.wraps ?? false}
                    data-row-header={column.id === headerId || undefined}
                  >
                    {column.cell(item)}
                  </Cell>
                ))}
              </Row>
            ))}
          </TableBody>
        </Table>
      </div>
    </KeyArea>
  )
}
