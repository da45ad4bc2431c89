import { numberAgenda, type NumberingStyle } from '../../../shared/domain/agenda-numbering.ts'
import { blankLine, changedLine, type Edit, type EditorLine } from './editor-line.ts'

/**
 * The agenda with the edits done, in reading order and numbered. An edit the lines have already makes no difference, and one
 * that speaks of a line no longer there is passed over: edits on their way to the register can be laid over whatever it answers.
 */
export function applyEdits(
  lines: readonly EditorLine[],
  edits: readonly Edit[],
  style: NumberingStyle = 'arabic',
): readonly EditorLine[] {
  if (edits.length === 0) return lines
  const tree = treeOf(lines)
  for (const edit of edits) apply(tree, edit)
  return numbered(inReadingOrder(tree), style)
}

interface Tree {
  readonly lines: Map<string, EditorLine>
  readonly children: Map<string | null, string[]>
}

function treeOf(lines: readonly EditorLine[]): Tree {
  const tree: Tree = { lines: new Map(), children: new Map() }
  for (const line of lines) {
    tree.lines.set(line.key, line)
    put(tree, line.key, line.parentKey, null)
  }
  return tree
}

function apply(tree: Tree, edit: Edit): void {
  const line = tree.lines.get(edit.key)
  switch (edit.act) {
    case 'add': {
      if (line !== undefined || (edit.parent !== null && !tree.lines.has(edit.parent))) return
      tree.lines.set(edit.key, changedLine(blankLine(edit.key, edit.parent), edit.change))
      put(tree, edit.key, edit.parent, edit.before)
      return
    }
    case 'change':
      if (line !== undefined) tree.lines.set(edit.key, changedLine(line, edit.change))
      return
    case 'move':
      if (line === undefined || edit.before === edit.key || isBelow(tree, edit.parent, edit.key)) return
      take(tree, line)
      tree.lines.set(edit.key, { ...line, parentKey: edit.parent })
      put(tree, edit.key, edit.parent, edit.before)
      return
    case 'remove':
      if (line === undefined) return
      take(tree, line)
      forget(tree, edit.key)
  }
}

function put(tree: Tree, key: string, parent: string | null, before: string | null): void {
  const siblings = tree.children.get(parent) ?? []
  const at = before === null ? -1 : siblings.indexOf(before)
  siblings.splice(at < 0 ? siblings.length : at, 0, key)
  tree.children.set(parent, siblings)
}

function take(tree: Tree, line: EditorLine): void {
  const siblings = tree.children.get(line.parentKey) ?? []
  tree.children.set(
    line.parentKey,
    siblings.filter((key) => key !== line.key),
  )
}

function forget(tree: Tree, key: string): void {
  for (const child of tree.children.get(key) ?? []) forget(tree, child)
  tree.children.delete(key)
  tree.lines.delete(key)
}

/** Whether the place lies in the line's own branch, or is not there at all. */
function isBelow(tree: Tree, place: string | null, key: string): boolean {
  for (let at = place; at !== null; ) {
    const line = tree.lines.get(at)
    if (line === undefined || at === key) return true
    at = line.parentKey
  }
  return false
}

function inReadingOrder(tree: Tree): readonly EditorLine[] {
  const lines: EditorLine[] = []
  const place = (parent: string | null, depth: number) => {
    for (const key of tree.children.get(parent) ?? []) {
      const line = tree.lines.get(key)
      if (line === undefined) continue
      lines.push(line.depth === depth ? line : { ...line, depth })
      place(key, depth + 1)
    }
  }
  place(null, 0)
  return lines
}

function numbered(lines: readonly EditorLine[], style: NumberingStyle): readonly EditorLine[] {
  const places = new Map(lines.map((line, at) => [line.key, at + 1]))
  const numbers = numberAgenda(
    lines.map((line, at) => ({
      id: at + 1,
      parentId: line.parentKey === null ? null : (places.get(line.parentKey) ?? null),
      isHeading: line.isHeading,
      issuedNumber: null,
    })),
    style,
  )
  return lines.map((line, at) => {
    const number = numbers.get(at + 1)?.label ?? null
    return number === line.number ? line : { ...line, number }
  })
}
