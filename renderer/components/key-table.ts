import type { KeyHint } from './key-hints.tsx'
import { isShortcut, type KeyStroke, type Shortcut } from './shortcut.ts'

/** Which key does what in one part of the page: the part listens by it, and the sheet of all keys shows it. */
export type KeyTable<Act extends string> = readonly (readonly [key: Shortcut, act: Act])[]

/** What a struck key does there; null: nothing. */
export function actOf<Act extends string>(table: KeyTable<Act>, stroke: KeyStroke): Act | null {
  return table.find(([key]) => isShortcut(stroke, key))?.[1] ?? null
}

/** The table in words, a line for each thing that is done, with all keys that do it, in the order of the table. Acts that are called alike share a line. */
export function keyLines<Act extends string>(
  table: KeyTable<Act>,
  words: Readonly<Record<Act, string>>,
  isUsable: (act: Act) => boolean = () => true,
): readonly KeyHint[] {
  const lines = new Map<string, Shortcut[]>()
  for (const [key, act] of table) {
    if (!isUsable(act)) continue
    const keys = lines.get(words[act]) ?? []
    lines.set(words[act], [...keys, key])
  }
  return [...lines].map(([text, keys]) => ({ keys, text }))
}
