import type { KeySection } from '../../components/key-hints.tsx'
import { actOf, keyLines, type KeyTable } from '../../components/key-table.ts'
import type { KeyStroke } from '../../components/shortcut.ts'
import { keysText } from '../../../shared/text/keys-text.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'

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

const onRow: KeyTable<Exclude<PaperCommand, 'file'>> = [
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
  return actOf(onRow, stroke)
}

/** All keys of the list of papers in words, then those of a title. */
export function paperSections(language: Language, isReadOnly: boolean): readonly KeySection[] {
  const { outline, papers, writing } = keysText[language]
  const lines = keyLines(onRow, { ...outline, ...papers }, (act) => !isReadOnly || readingCommands.has(act))
  const title = [
    { keys: 'Enter', text: writing.settle },
    { keys: 'Escape', text: writing.putBack },
  ]
  return [{ name: papers.name, lines }, ...(isReadOnly ? [] : [{ name: writing.name, lines: title, isEverywhere: true }])]
}
