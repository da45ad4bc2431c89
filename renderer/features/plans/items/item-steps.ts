import { proposedNumber } from '../../../../shared/domain/number-items.ts'
import type { Language } from '../../../../shared/domain/vocabulary.ts'
import { indexOutline, nodeAt, siblingsOf } from '../../../../shared/domain/outline-moves.ts'
import { applyItemEdits } from './apply-item-edits.ts'
import type { EditorItem, ItemChange, ItemEdit } from './editor-item.ts'

type StepOf<Act extends ItemEdit['act']> = Extract<ItemEdit, { readonly act: Act }>
export type ItemMove = StepOf<'move'>

/** Moves, each with the number that fits where it leads to another level. */
export function numberedMoves(items: readonly EditorItem[], moves: readonly ItemMove[]): readonly ItemEdit[] {
  const edits: ItemEdit[] = []
  let after = items
  for (const move of moves) {
    const was = nodeAt(indexOutline(after), move.key)
    const rest = after.filter((item) => item.key !== move.key)
    const number =
      was === undefined || was.number === null || was.parentKey === move.parent ? null : proposedNumber(rest, move, 'western')
    const own: readonly ItemEdit[] = number === null ? [move] : [move, { act: 'change', key: move.key, change: { number } }]
    edits.push(...own)
    after = applyItemEdits(after, own)
  }
  return edits
}

/** The item becomes two where its title is cut: the first keeps what hangs on it. Null where nothing would be left on one side. */
export function splitStep(
  items: readonly EditorItem[],
  key: string,
  cut: { readonly added: string; readonly language: Language; readonly at: number },
): StepOf<'split'> | null {
  const index = indexOutline(items)
  const item = nodeAt(index, key)
  const text = item?.title[cut.language] ?? ''
  if (item === undefined || cut.at === 0 || cut.at >= text.length) return null
  const siblings = siblingsOf(index, item.parentKey)
  const place = { parent: item.parentKey, before: siblings[siblings.indexOf(item) + 1]?.key ?? null }
  return {
    act: 'split',
    key,
    added: cut.added,
    change: titled(cut.language, text.slice(0, cut.at).trimEnd()),
    rest: { ...titled(cut.language, text.slice(cut.at).trimStart()), number: proposedNumber(items, place, 'western') },
  }
}

/** Into the item above it on its level, or else into the one it hangs below; null where there is none. */
export function mergeStep(items: readonly EditorItem[], key: string): StepOf<'merge'> | null {
  const index = indexOutline(items)
  const item = nodeAt(index, key)
  if (item === undefined) return null
  const siblings = siblingsOf(index, item.parentKey)
  const into = siblings[siblings.indexOf(item) - 1] ?? nodeAt(index, item.parentKey)
  if (into === undefined) return null
  return {
    act: 'merge',
    key: into.key,
    from: key,
    change: {
      titleEn: joined(into.title.en, item.title.en, ' '),
      titleJa: joined(into.title.ja, item.title.ja, ''),
      bodyEn: joined(into.body.en, item.body.en, '\n'),
      bodyJa: joined(into.body.ja, item.body.ja, '\n'),
    },
  }
}

/** The keys from one item to another, in reading order. */
export function between(items: readonly EditorItem[], one: string, other: string): ReadonlySet<string> {
  const ends = [one, other].map((key) => indexOutline(items).at.get(key) ?? 0)
  return new Set(items.slice(Math.min(...ends), Math.max(...ends) + 1).map((item) => item.key))
}

export function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys)
  if (!next.delete(key)) next.add(key)
  return next
}

const titled = (language: Language, text: string): ItemChange =>
  language === 'en' ? { titleEn: text || null } : { titleJa: text || null }

const joined = (one: string | null, other: string | null, between: string): string | null =>
  one !== null && other !== null ? `${one}${between}${other}` : (one ?? other)
