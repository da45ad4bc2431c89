import { ArrowDown, ArrowUp } from 'lucide-react'
import { type ComponentProps, type HTMLAttributes, type ReactNode, type RefObject, useMemo } from 'react'
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
import type { RowManner } from './rows-props.ts'
import { longRowsOf, mostRowsWhole, placesInPage } from './long-list/long-rows.ts'
import { useLongKeys } from './long-list/use-long-keys.ts'
import { useRowWindow } from './long-list/use-row-window.ts'
import rowStyles from './rows.module.css'
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

/** A table whose rows are walked and chosen like a list's; the head stays while the rows scroll. Of a long one the rows in view are in the page. */
export function DataTable<Item extends object>(props: DataTableProps<Item>) {
  return props.items.length > mostRowsWhole ? <LongTable {...props} /> : <WholeTable {...props} />
}

function WholeTable<Item extends object>(props: DataTableProps<Item>) {
  const { items, idOf } = props
  return (
    <TableArea {...props} itemOf={(id) => items.find((item) => idOf(item) === id)}>
      {items.map((item) => (
        <TableRow key={idOf(item)} item={item} table={props} />
      ))}
    </TableArea>
  )
}

function LongTable<Item extends object>(props: DataTableProps<Item>) {
  const { items, idOf } = props
  // oxlint-disable-next-line react/exhaustive-deps -- how an item is called does not change
  const rows = useMemo(() => longRowsOf(items, idOf), [items])
  const inWindow = useRowWindow(rows.count)
  const { shown, room } = inWindow
  const { kept, areaProps } = useLongKeys({
    rows,
    inWindow,
    textOf: props.textOf,
    onChoose: props.manner === 'choose' ? props.onChoose : undefined,
    chosen: props.chosen,
  })
  const row = (at: number, isKept: boolean) => {
    const item = rows.itemAt(at)
    return item === undefined ? null : <TableRow key={rows.idAt(at)} item={item} table={props} at={at} isKept={isKept} />
  }
  return (
    <TableArea
      {...props}
      itemOf={(id) => rows.itemAt(rows.atOf(id))}
      long={{
        count: rows.count,
        room,
        areaProps: { ...areaProps, style: { paddingTop: shown.before, paddingBottom: shown.after } },
      }}
    >
      {placesInPage(shown, kept).map((at) => row(at, kept.includes(at)))}
    </TableArea>
  )
}

interface TableAreaProps<Item> extends DataTableProps<Item> {
  readonly itemOf: (id: string) => Item | undefined
  readonly children: ReactNode
  readonly long?: {
    readonly count: number
    readonly room: RefObject<HTMLDivElement | null>
    readonly areaProps: HTMLAttributes<HTMLDivElement>
  }
}

/** The table round its rows: what it is called, its head, what a choice does. */
function TableArea<Item extends object>(props: TableAreaProps<Item>) {
  const { columns, manner = 'open', chosen, onChoose, onOpen, hrefOf, sorting, onSort, long, itemOf } = props
  const words = useWords(commonText)
  const language = useWordsLanguage()
  const headerId = headerOf(columns)
  const leads = onOpen !== undefined || hrefOf !== undefined
  return (
    <KeyArea
      hints={[{ keys: ['ArrowUp', 'ArrowDown'], text: words.moveKey }, ...(leads ? [{ keys: 'Enter', text: words.open }] : [])]}
      sections={listSections(language, { leads, jumps: true })}
    >
      <div
        ref={long?.room}
        className={long === undefined ? styles.scroller : `${styles.scroller} ${rowStyles.long}`}
        {...long?.areaProps}
      >
        <Table
          aria-label={props.label}
          className={styles.table ?? ''}
          data-density={props.density ?? 'row'}
          selectionMode={manner === 'choose' ? 'single' : 'none'}
          selectionBehavior="replace"
          disallowEmptySelection
          escapeKeyBehavior="none"
          {...(chosen === undefined ? {} : { selectedKeys: chosen === null ? [] : [chosen] })}
          onSelectionChange={(selection: Selection) => {
            if (selection !== 'all') onChoose?.([...selection].map(String)[0] ?? null)
          }}
          {...(onOpen === undefined
            ? {}
            : {
                onRowAction: (key: string | number) => {
                  const item = itemOf(String(key))
                  if (item !== undefined) onOpen(item)
                },
              })}
          {...(sorting === undefined
            ? {}
            : { sortDescriptor: { ...sorting, column: placeOf(sorting.column) } satisfies SortDescriptor })}
          onSortChange={(next) => {
            const column = columns.find(({ id }) => placeOf(id) === next.column)
            if (column !== undefined) onSort?.({ column: column.id, direction: next.direction })
          }}
          {...(long === undefined
            ? {}
            : // The head is a row too.
              {
                render: (table) => (
                  <table {...(table as ComponentProps<'table'>)} aria-rowcount={long.count + 1} aria-colcount={columns.length} />
                ),
              })}
        >
          <TableHeader>
            {columns.map((column) => (
              <AriaColumn
                key={column.id}
                id={placeOf(column.id)}
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
          <TableBody renderEmptyState={() => props.empty ?? null}>{props.children}</TableBody>
        </Table>
      </div>
    </KeyArea>
  )
}

interface TableRowProps<Item> {
  readonly item: Item
  readonly table: Pick<DataTableProps<Item>, 'columns' | 'idOf' | 'textOf' | 'hrefOf'>
  /** In a long table: which row it is, and whether it is kept though it was scrolled away. */
  readonly at?: number
  readonly isKept?: boolean
}

function TableRow<Item extends object>({ item, table, at, isKept }: TableRowProps<Item>) {
  const { columns, idOf, textOf, hrefOf } = table
  const headerId = headerOf(columns)
  return (
    <Row
      id={idOf(item)}
      textValue={textOf(item)}
      className={styles.row ?? ''}
      {...(hrefOf === undefined ? {} : { href: hrefOf(item) })}
      {...(at === undefined
        ? {}
        : {
            render: (row) => (
              <tr
                {...(row as ComponentProps<'tr'>)}
                aria-rowindex={at + 2}
                data-at={at}
                data-kept={isKept === true || undefined}
              />
            ),
          })}
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
  )
}

/** A column's key among all of the table: rows are called by keys of the register, and one may be called as a column is. */
const placeOf = (columnId: string): string => `column ${columnId}`

const headerOf = <Item,>(columns: readonly Column<Item>[]) => (columns.find((column) => column.isRowHeader) ?? columns[0])?.id
