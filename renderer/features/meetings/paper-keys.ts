import { isShortcut, type KeyStroke } from '../../components/shortcut.ts'

/** What can be asked of a paper on the list, by key or from its menu. */
export type PaperCommand =
  | 'previous'
  | 'next'
  | 'first'
  | 'last'
  | 'open'
  | 'edit'
  | 'move-up'
  | 'move-down'
  | 'reference'
  | 'part'
  | 'file'
  | 'remove'

/** What needs no writing. */
export const readingCommands: ReadonlySet<PaperCommand> = new Set(['previous', 'next', 'first', 'last', 'open'])

const onRow: readonly (readonly [string, PaperCommand])[] = [
  ['ArrowUp', 'previous'],
  ['ArrowDown', 'next'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Alt+ArrowUp', 'move-up'],
  ['Alt+ArrowDown', 'move-down'],
  ['Enter', 'edit'],
  ['F2', 'edit'],
  ['O', 'open'],
  ['R', 'reference'],
  ['P', 'part'],
  ['Delete', 'remove'],
  ['Backspace', 'remove'],
]

/** What a key means on a paper's row; null for keys that mean nothing there. */
export function paperCommand(stroke: KeyStroke): PaperCommand | null {
  return onRow.find(([keys]) => isShortcut(stroke, keys))?.[1] ?? null
}
