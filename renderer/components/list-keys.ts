import { keysText } from '../../shared/text/keys-text.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import type { KeySection } from './key-hints.tsx'
import { keyLines, type KeyTable } from './key-table.ts'

/** The keys that React Aria gives its grid lists and tables. */
const table = [
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'first'],
  ['End', 'last'],
  ['PageUp', 'pageUp'],
  ['PageDown', 'pageDown'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['A–Z', 'jump'],
  ['Enter', 'open'],
] as const satisfies KeyTable<string>

/** The keys of a list in words. `leads`: Enter opens a row; `jumps`: letters lead to the row that begins with them. */
export function listSections(
  language: Language,
  does: { readonly leads: boolean; readonly jumps: boolean },
): readonly KeySection[] {
  const words = keysText[language].list
  const isUsable = (act: keyof typeof words) => (act !== 'open' || does.leads) && (act !== 'jump' || does.jumps)
  return [{ name: words.name, lines: keyLines(table, words, isUsable), isEverywhere: true }]
}
