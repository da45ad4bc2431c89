import type { KeySection } from '../../../components/key-hints.tsx'
import { actOf, keyLines, type KeyTable } from '../../../components/key-table.ts'
import { isShortcut, type KeyStroke } from '../../../components/shortcut.ts'
import { keysText } from '../../../../shared/text/keys-text.ts'
import type { Language } from '../../../../shared/domain/vocabulary.ts'

/** What a key does to the items. */
export type ItemCommand =
  | 'new-item'
  | 'other-language'
  | 'nest'
  | 'unnest'
  | 'move-up'
  | 'move-down'
  | 'previous'
  | 'next'
  | 'first'
  | 'last'
  | 'extend-up'
  | 'extend-down'
  | 'choose'
  | 'choose-all'
  | 'edit'
  | 'leave'
  | 'merge'
  | 'split'
  | 'remove-empty'
  | 'remove'

/** Where the caret stands in a title, for keys that mean something else at its edges. */
export interface TitleCaret {
  readonly start: number
  readonly end: number
  readonly length: number
  /** On the first, on the last of the rows the title wraps to. */
  readonly isOnFirst: boolean
  readonly isOnLast: boolean
}

const anywhere: KeyTable<'move-up' | 'move-down' | 'nest' | 'unnest' | 'merge'> = [
  ['Alt+ArrowUp', 'move-up'],
  ['Alt+ArrowDown', 'move-down'],
  ['Mod+]', 'nest'],
  ['Mod+[', 'unnest'],
  ['Mod+J', 'merge'],
]

const inTitle: KeyTable<'new-item' | 'other-language' | 'split' | 'nest' | 'unnest' | 'leave'> = [
  ['Enter', 'new-item'],
  ['Shift+Enter', 'other-language'],
  ['Mod+Enter', 'split'],
  ['Tab', 'nest'],
  ['Shift+Tab', 'unnest'],
  ['Escape', 'leave'],
]

const onRow: KeyTable<Exclude<ItemCommand, 'new-item' | 'other-language' | 'split' | 'merge' | 'remove-empty'>> = [
  ['ArrowUp', 'previous'],
  ['ArrowDown', 'next'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Shift+ArrowUp', 'extend-up'],
  ['Shift+ArrowDown', 'extend-down'],
  ['Space', 'choose'],
  ['Mod+A', 'choose-all'],
  ['Enter', 'edit'],
  ['F2', 'edit'],
  ['Escape', 'leave'],
  ['Delete', 'remove'],
  ['Backspace', 'remove'],
]

/** The command of a key struck in a title; null: the field's own key. */
export function titleCommand(stroke: KeyStroke, caret: TitleCaret, depth: number): ItemCommand | null {
  const found = actOf<ItemCommand>([...anywhere, ...inTitle], stroke)
  if (found !== null) return found
  if (isShortcut(stroke, 'ArrowUp') && caret.isOnFirst) return 'previous'
  if (isShortcut(stroke, 'ArrowDown') && caret.isOnLast) return 'next'
  if (isShortcut(stroke, 'Backspace') && caret.end === 0) {
    if (caret.length === 0) return 'remove-empty'
    return depth > 0 ? 'unnest' : null
  }
  return null
}

/** The command of a key struck on an item as a whole. Tab is not among them: it leads out of the items. */
export const itemCommand = (stroke: KeyStroke): ItemCommand | null => actOf<ItemCommand>([...anywhere, ...onRow], stroke)

const reads: ReadonlySet<ItemCommand> = new Set(['previous', 'next'])

/** All keys of the items in words: on an item as a whole, then in its title. */
export function itemSections(language: Language, isReadOnly: boolean): readonly KeySection[] {
  const { outline, outlineTitle, items, itemTitle } = keysText[language]
  const lines = keyLines([...onRow, ...anywhere], { ...outline, ...items }, (act) => !isReadOnly || reads.has(act))
  if (isReadOnly) return [{ name: items.name, lines }]
  const edges = [
    { keys: ['ArrowUp', 'ArrowDown'], text: outlineTitle.edge },
    { keys: 'Backspace', text: outlineTitle.atStart },
  ]
  return [
    { name: items.name, lines },
    { name: itemTitle.name, lines: [...keyLines([...inTitle, ...anywhere], { ...outlineTitle, ...itemTitle }), ...edges] },
  ]
}
