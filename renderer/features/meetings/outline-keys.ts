import { isShortcut, type KeyStroke } from '../../components/shortcut.ts'
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

const moves: readonly (readonly [string, OutlineCommand])[] = [
  ['Alt+ArrowUp', 'move-up'],
  ['Alt+ArrowDown', 'move-down'],
  ['Mod+]', 'nest'],
  ['Mod+[', 'unnest'],
]

const inField: readonly (readonly [string, OutlineCommand])[] = [
  ['Enter', 'new-line'],
  ['Shift+Enter', 'other-language'],
  ['Tab', 'nest'],
  ['Shift+Tab', 'unnest'],
  ['Escape', 'leave'],
]

const onRow: readonly (readonly [string, OutlineCommand])[] = [
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
  const found = commandIn([...moves, ...inField], stroke)
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
export const rowCommand = (stroke: KeyStroke): OutlineCommand | null => commandIn([...moves, ...onRow], stroke)

function commandIn(keys: readonly (readonly [string, OutlineCommand])[], stroke: KeyStroke): OutlineCommand | null {
  return keys.find(([key]) => isShortcut(stroke, key))?.[1] ?? null
}
