import type { ReactNode } from 'react'

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
  /** The route to a row's own place, where choosing shows it here: opened in a window of its own, by Ctrl and a click. */
  readonly besideOf?: (item: Item) => string
  /** What stands there when nothing does. */
  readonly empty?: ReactNode
  /** The row's matter; may hold links and buttons, which Left and Right reach. */
  readonly children: (item: Item) => ReactNode
}
