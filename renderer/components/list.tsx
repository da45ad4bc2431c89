import { type ReactNode, useMemo } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import { KeyArea } from './key-hints.tsx'
import { LongList } from './long-list/long-list.tsx'
import { longRowsOf, mostRowsWhole } from './long-list/long-rows.ts'
import styles from './rows.module.css'
import { useRows } from './use-rows.ts'

/** What rows do: `open` leads on at a click; `choose` selects (click, arrows) and opens on Enter or double click. */
export type RowManner = 'open' | 'choose'

export interface RowsProps<Item> {
  /** What the list is of, for screen readers. */
  readonly label: string
  readonly idOf: (item: Item) => string
  /** What is typed to jump to the row; also its spoken name. */
  readonly textOf: (item: Item) => string
  readonly manner?: RowManner
  /** The chosen row's id; null: none. */
  readonly chosen?: string | null
  readonly onChoose?: (id: string | null) => void
  readonly onOpen?: (item: Item) => void
  /** Letters are commands here, not the start of a row's name to jump to. */
  readonly keysAreCommands?: boolean
  /** The route each row leads to: rows become links, which the context menu and a middle click know. */
  readonly hrefOf?: (item: Item) => string
  /** What stands there when nothing does. */
  readonly empty?: ReactNode
  /** The row's matter; may hold links and buttons, which Left and Right reach. */
  readonly children: (item: Item) => ReactNode
}

export interface ListProps<Item> extends RowsProps<Item> {
  readonly items: readonly Item[]
}

/** Rows walked with the arrows, Home, End and typed letters; one stop for Tab. Of a long list those in view are in the page. */
export function List<Item extends object>(props: ListProps<Item>) {
  return props.items.length > mostRowsWhole ? <LongOf {...props} /> : <WholeList {...props} />
}

function LongOf<Item extends object>({ items, ...rest }: ListProps<Item>) {
  const { idOf } = rest
  // oxlint-disable-next-line react/exhaustive-deps -- how an item is called does not change
  const rows = useMemo(() => longRowsOf(items, idOf), [items])
  return <LongList rows={rows} {...rest} />
}

function WholeList<Item extends object>({ items, ...rest }: ListProps<Item>) {
  const { hints, sections, listProps, itemProps } = useRows((id) => items.find((one) => rest.idOf(one) === id), rest)
  return (
    <KeyArea hints={hints} sections={sections}>
      <GridList {...listProps}>
        {items.map((item) => (
          <GridListItem key={rest.idOf(item)} {...itemProps(item)}>
            <div className={styles.matter}>{rest.children(item)}</div>
          </GridListItem>
        ))}
      </GridList>
    </KeyArea>
  )
}
