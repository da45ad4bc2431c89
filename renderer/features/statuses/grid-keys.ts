import type { KeySection } from '../../components/key-hints.tsx'
import { gridStepKeys } from '../../components/grid-step-keys.ts'
import { actOf, keyLines, type KeyTable } from '../../components/key-table.ts'
import type { KeyStroke } from '../../components/shortcut.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { gridKeysText } from '../../../shared/text/grid-keys-text.ts'
import { keysText } from '../../../shared/text/keys-text.ts'

/** What keys do on a cell, beside stepping from one to the other. */
export const gridKeys = [
  ['Shift+ArrowUp', 'extend-up'],
  ['Shift+ArrowDown', 'extend-down'],
  ['Enter', 'edit'],
  ['F2', 'edit'],
  ['Mod+Enter', 'acceptAll'],
  ['Mod+D', 'propose'],
  ['Mod+A', 'chooseAll'],
  ['Space', 'choose'],
  ['Delete', 'clear'],
  ['Backspace', 'clear'],
  ['Escape', 'leave'],
] as const satisfies KeyTable<string>

/** What keys do while the statuses stand at the cell. */
export const choiceKeys = [
  ['ArrowUp', 'previous'],
  ['ArrowDown', 'next'],
  ['Enter', 'take'],
  ['F2', 'take'],
  ['Escape', 'put-back'],
] as const satisfies KeyTable<string>

const cellKeys = [
  ['Enter', 'settle'],
  ['Mod+Enter', 'settle'],
  ['Tab', 'next'],
  ['Shift+Tab', 'before'],
  ['Escape', 'putBack'],
] as const satisfies KeyTable<string>

/** What a key does in a cell that is written in; null: the field's own key. */
export const cellAct = (stroke: KeyStroke) => actOf(cellKeys, stroke)

/** All keys of the grid in words, then those of a cell that is written in. */
export function recordingSections(language: Language): readonly KeySection[] {
  const { matrix, recording, recordingCell } = gridKeysText[language]
  const { outline } = keysText[language]
  const words = { ...matrix, ...outline, ...recording }
  return [
    {
      name: recording.name,
      lines: [...keyLines(gridStepKeys, words), { keys: '1–5', text: recording.status }, ...keyLines(gridKeys, words)],
    },
    {
      name: recordingCell.name,
      lines: [...keyLines(cellKeys, recordingCell), { keys: 'Shift+Enter', text: recordingCell.newLine }],
    },
  ]
}
