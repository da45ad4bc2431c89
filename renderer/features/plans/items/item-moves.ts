import { deepestItem } from '../../../../shared/domain/plan-outline.ts'
import type { EditorItem, ItemEdit } from './editor-item.ts'

/** Where an item goes: below a parent (null: top level), before a sibling (null: last). */
export interface ItemPlace {
  readonly parent: string | null
  readonly before: string | null
}

type Move = Extract<ItemEdit, { readonly act: 'move' }>

/** A tree of items looked up once, so that steps on hundreds of them stay quick. */
export interface ItemIndex {
  readonly items: readonly EditorItem[]
  readonly at: ReadonlyMap<string, number>
  readonly children: ReadonlyMap<string | null, readonly EditorItem[]>
}

const indexes = new WeakMap<readonly EditorItem[], ItemIndex>()

export function indexOf(items: readonly EditorItem[]): ItemIndex {
  const known = indexes.get(items)
  if (known !== undefined) return known
  const children = new Map<string | null, EditorItem[]>()
  for (const item of items) {
    const siblings = children.get(item.parentKey)
    if (siblings === undefined) children.set(item.parentKey, [item])
    else siblings.push(item)
  }
  const index = { items, at: new Map(items.map((item, at) => [item.key, at])), children }
  indexes.set(items, index)
  return index
}

export const itemAt = ({ items, at }: ItemIndex, key: string | null): EditorItem | undefined =>
  key === null ? undefined : items[at.get(key) ?? -1]
export const siblingsOf = ({ children }: ItemIndex, parent: string | null): readonly EditorItem[] => children.get(parent) ?? []

/** The chosen items without those that go along with another chosen one, in reading order. */
export function chosenRoots(index: ItemIndex, keys: ReadonlySet<string>): readonly EditorItem[] {
  return index.items.filter((item) => {
    if (!keys.has(item.key)) return false
    for (let at = item.parentKey; at !== null; at = itemAt(index, at)?.parentKey ?? null) if (keys.has(at)) return false
    return true
  })
}

/** Below the sibling before it, as its last item. Nothing where there is none, or where it would lie too deep. */
export function nest(index: ItemIndex, keys: ReadonlySet<string>): readonly Move[] {
  const roots = new Set(chosenRoots(index, keys))
  return [...roots].flatMap((item) => {
    const siblings = siblingsOf(index, item.parentKey)
    const parent = siblings.slice(0, siblings.indexOf(item)).findLast((sibling) => !roots.has(sibling))
    if (parent === undefined || deepestBelow(index, item) + 1 >= deepestItem) return []
    return [{ act: 'move', key: item.key, parent: parent.key, before: null } as const]
  })
}

/** Out of its parent, right behind it. Nothing at the top level. */
export function unnest(index: ItemIndex, keys: ReadonlySet<string>): readonly Move[] {
  return chosenRoots(index, keys).flatMap((item) => {
    const parent = itemAt(index, item.parentKey)
    if (parent === undefined) return []
    return [{ act: 'move', key: item.key, parent: parent.parentKey, before: nextSibling(index, parent.key) } as const]
  })
}

/** One place up or down among the siblings; at the edge, on the same level, below the parent's neighbour. Several move together. */
export function moveBy(index: ItemIndex, keys: ReadonlySet<string>, by: -1 | 1): readonly Move[] {
  const roots = chosenRoots(index, keys)
  const edge = by === -1 ? roots[0] : roots.at(-1)
  if (edge === undefined) return []
  const place = by === -1 ? placeAbove(index, edge) : placeBelow(index, edge, roots)
  return place === null ? [] : roots.map((item) => ({ act: 'move', key: item.key, ...place }) as const)
}

function placeAbove(index: ItemIndex, item: EditorItem): ItemPlace | null {
  const siblings = siblingsOf(index, item.parentKey)
  const previous = siblings[siblings.indexOf(item) - 1]
  if (previous !== undefined) return { parent: item.parentKey, before: previous.key }
  const uncle = neighbour(index, item.parentKey, -1)
  return uncle === null ? null : { parent: uncle.key, before: null }
}

function placeBelow(index: ItemIndex, item: EditorItem, roots: readonly EditorItem[]): ItemPlace | null {
  const siblings = siblingsOf(index, item.parentKey)
  const at = siblings.indexOf(item)
  if (siblings[at + 1] !== undefined) {
    const afterNext = siblings.slice(at + 2).find((sibling) => !roots.includes(sibling))
    return { parent: item.parentKey, before: afterNext?.key ?? null }
  }
  const uncle = neighbour(index, item.parentKey, 1)
  return uncle === null ? null : { parent: uncle.key, before: siblingsOf(index, uncle.key)[0]?.key ?? null }
}

function neighbour(index: ItemIndex, key: string | null, by: -1 | 1): EditorItem | null {
  const item = itemAt(index, key)
  if (item === undefined) return null
  const siblings = siblingsOf(index, item.parentKey)
  return siblings[siblings.indexOf(item) + by] ?? null
}

/** Right below an item: its first nested one where it has any, else the next on its level. */
export function placeAfter(index: ItemIndex, key: string): ItemPlace {
  const item = itemAt(index, key)
  if (item === undefined) return { parent: null, before: null }
  const nested = siblingsOf(index, key)[0]
  return nested === undefined ? { parent: item.parentKey, before: nextSibling(index, key) } : { parent: key, before: nested.key }
}

/** The next item below the same parent; null: none. */
export function nextSibling(index: ItemIndex, key: string): string | null {
  const item = itemAt(index, key)
  if (item === undefined) return null
  const siblings = siblingsOf(index, item.parentKey)
  return siblings[siblings.indexOf(item) + 1]?.key ?? null
}

/** The keys with those of all items nested below them. */
export function withNested({ items }: ItemIndex, keys: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(keys)
  for (const item of items) if (item.parentKey !== null && all.has(item.parentKey)) all.add(item.key)
  return all
}

/**
 * Where items dropped before the gap (0: above the first row) go when the pointer asks for this depth: the nearest depth that the rows
 * round the gap allow. Null where they would lie too deep.
 */
export function placeAtGap(
  index: ItemIndex,
  moving: ReadonlySet<string>,
  gap: number,
  wantedDepth: number,
): (ItemPlace & { readonly depth: number }) | null {
  const { items } = index
  const going = withNested(index, moving)
  const above = items.slice(0, gap).findLast((item) => !going.has(item.key))
  const below = items.slice(gap).find((item) => !going.has(item.key))
  const height = Math.max(0, ...chosenRoots(index, moving).map((item) => deepestBelow(index, item) - item.depth))
  const deepestHere = Math.min(above === undefined ? 0 : above.depth + 1, deepestItem - 1 - height)
  const shallowest = below === undefined ? 0 : Math.min(below.depth, deepestHere)
  const depth = Math.max(shallowest, Math.min(wantedDepth, deepestHere))
  if (depth < 0) return null
  let parent = depth === 0 ? undefined : above
  while (parent !== undefined && parent.depth > depth - 1) parent = itemAt(index, parent.parentKey)
  const before = below !== undefined && below.parentKey === (parent?.key ?? null) ? below.key : null
  return { parent: parent?.key ?? null, before, depth }
}

/** The depth of the deepest item nested below one. */
function deepestBelow({ items, at }: ItemIndex, item: EditorItem): number {
  let deepest = item.depth
  for (let next = (at.get(item.key) ?? 0) + 1; (items[next]?.depth ?? 0) > item.depth; next += 1) {
    deepest = Math.max(deepest, items[next]?.depth ?? 0)
  }
  return deepest
}
