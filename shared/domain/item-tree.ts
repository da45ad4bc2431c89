/** A line in an outline: nested under its parent, ordered among its siblings. */
export interface OutlineItem {
  readonly id: number
  readonly parentId: number | null
  readonly position: number
}

export interface OutlineLine<Item> {
  readonly item: Item
  /** 0 at the top level. */
  readonly depth: number
}

/**
 * Lines of an outline in reading order: each parent before its children, siblings by position (then id). A line whose
 * parent is missing, or that lies on a cycle, is shown at the top level rather than lost.
 */
export function outline<Item extends OutlineItem>(items: readonly Item[]): readonly OutlineLine<Item>[] {
  const ids = new Set(items.map((item) => item.id))
  const children = new Map<number | null, Item[]>()
  for (const item of items) {
    const parentId = item.parentId !== null && ids.has(item.parentId) ? item.parentId : null
    const siblings = children.get(parentId)
    if (siblings === undefined) children.set(parentId, [item])
    else siblings.push(item)
  }
  const lines: OutlineLine<Item>[] = []
  const placed = new Set<number>()

  function place(item: Item, depth: number): void {
    if (placed.has(item.id)) return
    placed.add(item.id)
    lines.push({ item, depth })
    for (const child of inOrder(children.get(item.id) ?? [])) place(child, depth + 1)
  }

  for (const item of inOrder(children.get(null) ?? [])) place(item, 0)
  // What is left lies on a cycle.
  if (lines.length < items.length) for (const item of inOrder(items)) place(item, 0)
  return lines
}

/** The ids of a line and of everything nested under it, the line first. */
export function branch<Item extends OutlineItem>(items: readonly Item[], id: number): readonly number[] {
  const found = new Set([id])
  for (let grew = true; grew; ) {
    grew = false
    for (const item of items) {
      if (item.parentId !== null && found.has(item.parentId) && !found.has(item.id)) {
        found.add(item.id)
        grew = true
      }
    }
  }
  return [...found]
}

function inOrder<Item extends OutlineItem>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((one, other) => one.position - other.position || one.id - other.id)
}
