import { isShortcut, type KeyStroke } from '../../components/shortcut.ts'
import type { Presence } from '../../../shared/domain/vocabulary.ts'

/** What a key does to the attendance. */
export type AttendanceCommand =
  | { readonly act: 'record'; readonly presence: Presence }
  | { readonly act: 'toggle' | 'clear' | 'choose-all' | 'write' | 'leave' | 'move-up' | 'move-down' }
  | { readonly act: 'walk'; readonly to: 'previous' | 'next' | 'first' | 'last'; readonly extends: boolean }

/** The key that records each presence, shown in the menus as well. */
export const presenceKeys: Readonly<Record<Presence, string>> = {
  present: 'P',
  absent: 'A',
  excused: 'E',
  proxy: 'X',
  observer: 'O',
}

const walk = (to: 'previous' | 'next' | 'first' | 'last', extending = false): AttendanceCommand => ({
  act: 'walk',
  to,
  extends: extending,
})

const keys: readonly (readonly [string, AttendanceCommand])[] = [
  ['ArrowUp', walk('previous')],
  ['ArrowDown', walk('next')],
  ['Home', walk('first')],
  ['End', walk('last')],
  ['Shift+ArrowUp', walk('previous', true)],
  ['Shift+ArrowDown', walk('next', true)],
  ['Alt+ArrowUp', { act: 'move-up' }],
  ['Alt+ArrowDown', { act: 'move-down' }],
  ['Space', { act: 'toggle' }],
  ['Delete', { act: 'clear' }],
  ['Backspace', { act: 'clear' }],
  ['Mod+A', { act: 'choose-all' }],
  ['Enter', { act: 'write' }],
  ['F2', { act: 'write' }],
  ['Escape', { act: 'leave' }],
  ...Object.entries(presenceKeys).map(([presence, key]) => [key, { act: 'record', presence: presence as Presence }] as const),
]

/** The command of a key struck on a line; null: none. */
export function attendanceCommand(stroke: KeyStroke): AttendanceCommand | null {
  return keys.find(([key]) => isShortcut(stroke, key))?.[1] ?? null
}
