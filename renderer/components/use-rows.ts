import type { Selection } from 'react-aria-components'
import { commonText } from '../../shared/text/common-text.ts'
import { listSections } from './list-keys.ts'
import type { RowsProps } from './rows-props.ts'
import styles from './rows.module.css'
import { useWords, useWordsLanguage } from './words.ts'

/** How List and Ledger speak to React Aria's grid list. */
export function useRows<Item extends object>(itemOf: (id: string) => Item | undefined, rows: RowsProps<Item>) {
  const words = useWords(commonText)
  const language = useWordsLanguage()
  const { manner = 'open', chosen, onChoose, onOpen, idOf, textOf, hrefOf, empty, label, keysAreCommands = false } = rows
  const open = (id: string) => {
    const item = itemOf(id)
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
      // To press what is chosen already leaves it so: Tab chooses the row it comes to, and Enter is pressed there.
      disallowEmptySelection: true,
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
