import type { KeyHint, KeySection } from '../../components/key-hints.tsx'
import { isShortcut, type KeyStroke } from '../../components/shortcut.ts'
import { type Language, type Presence } from '../../../shared/domain/vocabulary.ts'
import { keysText } from '../../../shared/text/keys-text.ts'
import { attendanceText } from '../../../shared/text/attendance-text.ts'

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

/** What needs no writing. */
export const reads = (command: AttendanceCommand): boolean => command.act === 'walk' || command.act === 'leave'

/** All keys of the attendance in words. */
export function attendanceSections(language: Language, isReadOnly: boolean): readonly KeySection[] {
  const { outline, attendance } = keysText[language]
  const say = (command: AttendanceCommand): string => {
    switch (command.act) {
      case 'record':
        return attendanceText[language].presence[command.presence]
      case 'walk':
        return command.extends ? outline['extend-up'] : outline[command.to]
      case 'toggle':
        return outline.choose
      case 'choose-all':
      case 'leave':
      case 'move-up':
      case 'move-down':
        return outline[command.act]
      case 'clear':
      case 'write':
        return attendance[command.act]
    }
  }
  const lines = new Map<string, string[]>()
  for (const [key, command] of keys) {
    if (isReadOnly && !reads(command)) continue
    const text = say(command)
    lines.set(text, [...(lines.get(text) ?? []), key])
  }
  return [{ name: attendance.name, lines: [...lines].map(([text, of]): KeyHint => ({ keys: of, text })) }]
}
