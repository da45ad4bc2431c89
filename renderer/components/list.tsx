import type { ReactNode } from 'react'
import { GridList, GridListItem, type Selection } from 'react-aria-components'
import { commonText } from '../../shared/text/common-text.ts'
import { KeyArea } from './key-hints.tsx'
import { listSections } from './list-keys.ts'
import styles from './rows.module.css'
import { useWords, useWordsLanguage } from './words.ts'

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

/** Rows walked with the arrows, Home, End and typed letters; one stop for Tab. */
export function List<Item extends object>({ items, ...rest }: ListProps<Item>) {
  const { hints, sections, listProps, itemProps } = useRows(items, rest)
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

/** How List and Ledger speak to React Aria's grid list. */
export function useRows<Item extends object>(items: readonly Item[], rows: RowsProps<Item>) {
  const words = useWords(commonText)
  const language = useWordsLanguage()
  const { manner = 'open', chosen, onChoose, onOpen, idOf, textOf, hrefOf, empty, label, keysAreCommands = false } = rows
  const open = (id: string) => {
    const item = items.find((candidate) => idOf(candidate) === id)
    if (item !== undefined) onOpen?.(item)
  }
  const leads = onOpen !== undefined || hrefOf !== undefined
  return {
    hints: [{ keys: ['ArrowUp', 'ArrowDown'], text: words.moveKey }, ...(leads ? [{ keys: 'Enter', text: words.open }] : [])],
    sections: listSections(language, { leads, jumps: !keysAreCommands }),
    listProps: {
      'aria-label': label,
      className: styles.list ?? '',
      selectionMode: manner === 'choose' ? ('single' as const) : ('none' as const),
      selectionBehavior: 'replace' as const,
      escapeKeyBehavior: 'none' as const,
      disallowTypeAhead: keysAreCommands,
      ...(chosen === undefined ? {} : { selectedKeys: chosen === null ? [] : [chosen] }),
      onSelectionChange: (selection: Selection) => {
        if (selection !== 'all') onChoose?.([...selection].map(String)[0] ?? null)
      },
      ...(onOpen === undefined ? {} : { onAction: (key: string | number) => open(String(key)) }),
      renderEmptyState: () => empty ?? null,
    },
    itemProps: (item: Item) => ({
      id: idOf(item),
      textValue: textOf(item),
      className: styles.row ?? '',
      ...(hrefOf === undefined ? {} : { href: hrefOf(item) }),
    }),
  }
}
