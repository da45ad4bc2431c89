import type { KeySection } from '../../components/key-hints.tsx'
import { actOf, keyLines, type KeyTable } from '../../components/key-table.ts'
import { isShortcut, type KeyStroke } from '../../components/shortcut.ts'
import { keysText } from '../../../shared/text/keys-text.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { Caret } from './title-field.tsx'

/** What a key does to the agenda. */
export type OutlineCommand =
  | 'new-line'
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
  | 'remove-empty'
  | 'remove'

const moves: KeyTable<'move-up' | 'move-down' | 'nest' | 'unnest'> = [
  ['Alt+ArrowUp', 'move-up'],
  ['Alt+ArrowDown', 'move-down'],
  ['Mod+]', 'nest'],
  ['Mod+[', 'unnest'],
]

const inField: KeyTable<'new-line' | 'other-language' | 'nest' | 'unnest' | 'leave'> = [
  ['Enter', 'new-line'],
  ['Shift+Enter', 'other-language'],
  ['Tab', 'nest'],
  ['Shift+Tab', 'unnest'],
  ['Escape', 'leave'],
]

const onRow: KeyTable<Exclude<OutlineCommand, 'new-line' | 'other-language' | 'remove-empty'>> = [
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
export function fieldCommand(stroke: KeyStroke, caret: Caret, depth: number): OutlineCommand | null {
  const found = actOf<OutlineCommand>([...moves, ...inField], stroke)
  if (found !== null) return found
  if (isShortcut(stroke, 'ArrowUp') && caret.isOnFirst) return 'previous'
  if (isShortcut(stroke, 'ArrowDown') && caret.isOnLast) return 'next'
  if (isShortcut(stroke, 'Backspace') && caret.end === 0) {
    if (caret.length === 0) return 'remove-empty'
    return depth > 0 ? 'unnest' : null
  }
  return null
}

/** The command of a key struck on a line as a whole. Tab is not among them: it leads out of the agenda. */
export const rowCommand = (stroke: KeyStroke): OutlineCommand | null => actOf<OutlineCommand>([...moves, ...onRow], stroke)

const reads: ReadonlySet<OutlineCommand> = new Set(['previous', 'next', 'first', 'last', 'leave'])

/** All keys of the agenda in words: on a line as a whole, then in its title. */
export function outlineSections(language: Language, isReadOnly: boolean): readonly KeySection[] {
  const { outline, outlineTitle } = keysText[language]
  const lines = keyLines([...onRow, ...moves], outline, (act) => !isReadOnly || reads.has(act))
  if (isReadOnly) return [{ name: outline.name, lines }]
  const edges = [
    { keys: ['ArrowUp', 'ArrowDown'], text: outlineTitle.edge },
    { keys: 'Backspace', text: outlineTitle.atStart },
    { keys: '@', text: outlineTitle.mention },
  ]
  return [
    { name: outline.name, lines },
    { name: outlineTitle.name, lines: [...keyLines([...inField, ...moves], outlineTitle), ...edges] },
  ]
}
