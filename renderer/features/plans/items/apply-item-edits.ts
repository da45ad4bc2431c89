import { blankItem, changedItem, type EditorItem, type ItemEdit } from './editor-item.ts'

/**
 * The items with the edits done, in reading order. An edit they have already makes no difference, and one that speaks of an item no
 * longer there is passed over: edits on their way to the register can be laid over whatever it answers.
 */
export function applyItemEdits(items: readonly EditorItem[], edits: readonly ItemEdit[]): readonly EditorItem[] {
  if (edits.length === 0) return items
  const tree: Tree = { items: new Map(), children: new Map() }
  for (const item of items) {
    tree.items.set(item.key, item)
    put(tree, item.key, item.parentKey, null)
  }
  for (const edit of edits) apply(tree, edit)
  const ordered: EditorItem[] = []
  const place = (parent: string | null, depth: number) => {
    for (const key of tree.children.get(parent) ?? []) {
      const item = tree.items.get(key)
      if (item === undefined) continue
      ordered.push(item.depth === depth ? item : { ...item, depth })
      place(key, depth + 1)
    }
  }
  place(null, 0)
  return ordered
}

interface Tree {
  readonly items: Map<string, EditorItem>
  readonly children: Map<string | null, string[]>
}

function apply(tree: Tree, edit: ItemEdit): void {
  const item = tree.items.get(edit.key)
  switch (edit.act) {
    case 'add':
      if (item !== undefined || (edit.parent !== null && !tree.items.has(edit.parent))) return
      tree.items.set(edit.key, changedItem(blankItem(edit.key, edit.parent), edit.change))
      put(tree, edit.key, edit.parent, edit.before)
      return
    case 'change':
      if (item !== undefined) tree.items.set(edit.key, changedItem(item, edit.change))
      return
    case 'move':
      if (item === undefined || edit.before === edit.key || isBelow(tree, edit.parent, edit.key)) return
      take(tree, item)
      tree.items.set(edit.key, { ...item, parentKey: edit.parent })
      put(tree, edit.key, edit.parent, edit.before)
      return
    case 'remove':
      if (item === undefined) return
      take(tree, item)
      forget(tree, edit.key)
      return
    case 'split': {
      if (item === undefined || tree.items.has(edit.added)) return
      const { kind, deadline, tags, responsible, supporting } = item
      const siblings = tree.children.get(item.parentKey) ?? []
      const next = siblings[siblings.indexOf(edit.key) + 1] ?? null
      tree.items.set(edit.key, changedItem(item, edit.change))
      tree.items.set(edit.added, {
        ...changedItem({ ...blankItem(edit.added, item.parentKey), kind, deadline, tags, responsible, supporting }, edit.rest),
        depth: item.depth,
      })
      put(tree, edit.added, item.parentKey, next)
      return
    }
    case 'merge': {
      const from = tree.items.get(edit.from)
      if (item === undefined || from === undefined || isBelow(tree, edit.key, edit.from)) return
      const joined = {
        responsible: union(item.responsible, from.responsible),
        supporting: union(item.supporting, from.supporting),
        tags: [...new Set([...item.tags, ...from.tags])],
        statusCount: item.statusCount + from.statusCount,
      }
      tree.items.set(edit.key, changedItem({ ...item, ...joined }, edit.change))
      for (const child of tree.children.get(edit.from) ?? [])
        apply(tree, { act: 'move', key: child, parent: edit.key, before: null })
      take(tree, from)
      forget(tree, edit.from)
    }
  }
}

function put(tree: Tree, key: string, parent: string | null, before: string | null): void {
  const siblings = tree.children.get(parent) ?? []
  const at = before === null ? -1 : siblings.indexOf(before)
  siblings.splice(at < 0 ? siblings.length : at, 0, key)
  tree.children.set(parent, siblings)
}

function take(tree: Tree, item: EditorItem): void {
  const siblings = tree.children.get(item.parentKey) ?? []
  tree.children.set(
    item.parentKey,
    siblings.filter((key) => key !== item.key),
  )
}

function forget(tree: Tree, key: string): void {
  for (const child of tree.children.get(key) ?? []) forget(tree, child)
  tree.children.delete(key)
  tree.items.delete(key)
}

/** Whether the place lies in the item's own branch, or is not there at all. */
function isBelow(tree: Tree, place: string | null, key: string): boolean {
  for (let at = place; at !== null; ) {
    const item = tree.items.get(at)
    if (item === undefined || at === key) return true
    at = item.parentKey
  }
  return false
}

const union = <Value extends { readonly id: number }>(one: readonly Value[], other: readonly Value[]): readonly Value[] => [
  ...one,
  ...other.filter(({ id }) => !one.some((own) => own.id === id)),
]
