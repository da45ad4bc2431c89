import { foldText } from './fold-text.ts'
import { outline, type OutlineItem } from './item-tree.ts'
import type { Bilingual } from './model.ts'

/** An item of a tree as far as comparing looks at it. */
export interface ComparedItem extends OutlineItem {
  readonly number: string | null
  readonly title: Bilingual
  /** Everything else by which it may differ, by the names of the fields. */
  readonly fields: Readonly<Record<string, string | null>>
  /** The item of the earlier tree that it goes on with; null: not known. */
  readonly continuesId: number | null
}

/** How one item fared between two trees. */
export interface TreeChange {
  readonly how: 'same' | 'added' | 'removed' | 'changed' | 'moved'
  /** In the later tree; of a removed one in the earlier. */
  readonly depth: number
  readonly before: { readonly id: number; readonly number: string | null; readonly title: Bilingual } | null
  readonly after: { readonly id: number; readonly number: string | null; readonly title: Bilingual } | null
  /** Fields that differ: `title`, `number` and those of the items. */
  readonly fields: readonly string[]
}

/**
 * How a tree differs from an earlier one, in the reading order of the later, removed items after what they followed. Items are one
 * when the register says so, else when their words are the same (of several, those in the same order), else when number and parent
 * are the same and the words alike. `moved`: below another parent, with the same words.
 */
export function treeDifference(before: readonly ComparedItem[], after: readonly ComparedItem[]): readonly TreeChange[] {
  const earlier = outline(before)
  const later = outline(after)
  const pairs = paired(
    earlier.map(({ item }) => item),
    later.map(({ item }) => item),
  )
  const byLater = new Map([...pairs].map(([one, other]) => [other.id, one]))
  const gone = new Set(earlier.flatMap(({ item }) => (pairs.has(item) ? [] : [item.id])))
  const changes: TreeChange[] = []
  const told = new Set<number>()

  // Removed items stand where one would look for them: behind the item they followed.
  const tellGone = (from: number) => {
    for (let at = from; at < earlier.length; at += 1) {
      const line = earlier[at]
      if (line === undefined || !gone.has(line.item.id) || told.has(line.item.id)) return
      told.add(line.item.id)
      changes.push({ how: 'removed', depth: line.depth, before: refOf(line.item), after: null, fields: [] })
    }
  }
  const places = new Map(earlier.map(({ item }, at) => [item.id, at]))

  tellGone(0)
  for (const { item, depth } of later) {
    const was = byLater.get(item.id)
    if (was === undefined) {
      changes.push({ how: 'added', depth, before: null, after: refOf(item), fields: [] })
      continue
    }
    const parent = item.parentId === null ? null : (byLater.get(item.parentId)?.id ?? -1)
    const isMoved = parent !== was.parentId
    const fields = differing(was, item)
    const how = fields.length > 0 ? 'changed' : isMoved ? 'moved' : 'same'
    changes.push({ how, depth, before: refOf(was), after: refOf(item), fields: isMoved ? [...fields, 'place'] : fields })
    tellGone((places.get(was.id) ?? -1) + 1)
  }
  return changes
}

/** Each earlier item with the later one it became. */
function paired(before: readonly ComparedItem[], after: readonly ComparedItem[]): ReadonlyMap<ComparedItem, ComparedItem> {
  const pairs = new Map<ComparedItem, ComparedItem>()
  const taken = new Set<number>()
  const pair = (one: ComparedItem, other: ComparedItem) => {
    pairs.set(one, other)
    taken.add(other.id)
  }
  const byId = new Map(before.map((item) => [item.id, item]))
  for (const item of after) {
    const was = item.continuesId === null ? undefined : byId.get(item.continuesId)
    if (was !== undefined && !pairs.has(was)) pair(was, item)
  }
  const byWords = new Map<string, ComparedItem[]>()
  for (const item of before) {
    const words = wordsOf(item)
    if (pairs.has(item) || words === '') continue
    const same = byWords.get(words)
    if (same) same.push(item)
    else byWords.set(words, [item])
  }
  for (const item of after) {
    if (taken.has(item.id)) continue
    const was = byWords.get(wordsOf(item))?.shift()
    if (was !== undefined) pair(was, item)
  }
  const parentOf = new Map([...pairs].map(([one, other]) => [other.id, one.id]))
  const free = before.filter((item) => !pairs.has(item) && item.number !== null)
  for (const item of after) {
    if (taken.has(item.id) || item.number === null) continue
    const parent = item.parentId === null ? null : (parentOf.get(item.parentId) ?? -1)
    const was = free.find(
      (one) => !pairs.has(one) && one.number === item.number && one.parentId === parent && areAlike(one, item),
    )
    if (was !== undefined) {
      pair(was, item)
      parentOf.set(item.id, was.id)
    }
  }
  return pairs
}

function differing(was: ComparedItem, item: ComparedItem): readonly string[] {
  const own = ['number', 'title'].filter((field) =>
    field === 'number' ? was.number !== item.number : was.title.en !== item.title.en || was.title.ja !== item.title.ja,
  )
  const names = [...new Set([...Object.keys(was.fields), ...Object.keys(item.fields)])]
  return [...own, ...names.filter((name) => (was.fields[name] ?? null) !== (item.fields[name] ?? null))]
}

const refOf = ({ id, number, title }: ComparedItem) => ({ id, number, title })
const wordsOf = ({ title }: ComparedItem): string => foldText(`${title.en ?? ''}|${title.ja ?? ''}`).replace(/^\|$/, '')

/** More than half of the pairs of characters of the shorter title stand in the other. */
function areAlike(one: ComparedItem, other: ComparedItem): boolean {
  return (['en', 'ja'] as const).some((language) => {
    const [a, b] = [one.title[language], other.title[language]].map((title) => pairsOf(foldText(title ?? '')))
    if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return false
    const shared = [...a].filter((pair) => b.has(pair)).length
    return shared * 2 > Math.min(a.size, b.size)
  })
}

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
