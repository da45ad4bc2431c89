/** A line of an outline as it is edited: the agenda's lines, the items of a plan. Lines stand in reading order. */
export interface OutlineNode {
  readonly key: string
  /** Null: top level. */
  readonly parentKey: string | null
  readonly depth: number
}

/** Where a line goes: below a parent (null: top level), before a sibling (null: last). */
export interface OutlineTarget {
  readonly parent: string | null
  readonly before: string | null
}

export interface OutlineMove extends OutlineTarget {
  readonly act: 'move'
  readonly key: string
}

/** Lines of an agenda may be nested this deep. */
export const deepestLine = 10

/** An outline looked up once, so that steps on hundreds of lines stay quick. */
export interface OutlineIndex<Node extends OutlineNode = OutlineNode> {
  readonly nodes: readonly Node[]
  readonly at: ReadonlyMap<string, number>
  readonly children: ReadonlyMap<string | null, readonly Node[]>
}

const indexes = new WeakMap<readonly OutlineNode[], OutlineIndex>()

export function indexOutline<Node extends OutlineNode>(nodes: readonly Node[]): OutlineIndex<Node> {
  const known = indexes.get(nodes)
  // Made below of these very lines.
  if (known !== undefined) return known as OutlineIndex<Node>
  const children = new Map<string | null, Node[]>()
  for (const node of nodes) {
    const siblings = children.get(node.parentKey)
    if (siblings === undefined) children.set(node.parentKey, [node])
    else siblings.push(node)
  }
  const index = { nodes, at: new Map(nodes.map((node, at) => [node.key, at])), children }
  indexes.set(nodes, index)
  return index
}

export const nodeAt = <Node extends OutlineNode>({ nodes, at }: OutlineIndex<Node>, key: string | null): Node | undefined =>
  key === null ? undefined : nodes[at.get(key) ?? -1]

export const siblingsOf = <Node extends OutlineNode>({ children }: OutlineIndex<Node>, parent: string | null): readonly Node[] =>
  children.get(parent) ?? []

/** The chosen lines without those that go along with another chosen one, in reading order. */
export function chosenRoots<Node extends OutlineNode>(index: OutlineIndex<Node>, keys: ReadonlySet<string>): readonly Node[] {
  return index.nodes.filter((node) => {
    if (!keys.has(node.key)) return false
    for (let at = node.parentKey; at !== null; at = nodeAt(index, at)?.parentKey ?? null) if (keys.has(at)) return false
    return true
  })
}

/** Below the sibling before it, as its last line; `deepest` levels there may be. Nothing where there is none, or where it would lie too deep. */
export function nest(index: OutlineIndex, keys: ReadonlySet<string>, deepest: number): readonly OutlineMove[] {
  const roots = new Set(chosenRoots(index, keys))
  return [...roots].flatMap((node) => {
    const siblings = siblingsOf(index, node.parentKey)
    const parent = siblings.slice(0, siblings.indexOf(node)).findLast((sibling) => !roots.has(sibling))
    if (parent === undefined || deepestBelow(index, node) + 1 >= deepest) return []
    return [{ act: 'move', key: node.key, parent: parent.key, before: null } as const]
  })
}

/** Whether lines cannot be nested only because they, or what hangs under them, would lie deeper than lines may. */
export function isTooDeep(index: OutlineIndex, keys: ReadonlySet<string>, deepest: number): boolean {
  if (nest(index, keys, deepest).length > 0) return false
  return chosenRoots(index, keys).some(
    (node) => deepestBelow(index, node) + 1 >= deepest && siblingsOf(index, node.parentKey).some((one) => one !== node),
  )
}

/** Out of its parent, right behind it. Nothing at the top level. */
export function unnest(index: OutlineIndex, keys: ReadonlySet<string>): readonly OutlineMove[] {
  return chosenRoots(index, keys).flatMap((node) => {
    const parent = nodeAt(index, node.parentKey)
    if (parent === undefined) return []
    return [{ act: 'move', key: node.key, parent: parent.parentKey, before: nextSibling(index, parent.key) } as const]
  })
}

/** One place up or down among the siblings; at the edge, on the same level, below the parent's neighbour. Several move together. */
export function moveBy(index: OutlineIndex, keys: ReadonlySet<string>, by: -1 | 1): readonly OutlineMove[] {
  const roots = chosenRoots(index, keys)
  const edge = by === -1 ? roots[0] : roots.at(-1)
  if (edge === undefined) return []
  const place = by === -1 ? placeAbove(index, edge) : placeBelow(index, edge, roots)
  return place === null ? [] : roots.map((node) => ({ act: 'move', key: node.key, ...place }) as const)
}

function placeAbove(index: OutlineIndex, node: OutlineNode): OutlineTarget | null {
  const siblings = siblingsOf(index, node.parentKey)
  const previous = siblings[siblings.indexOf(node) - 1]
  if (previous !== undefined) return { parent: node.parentKey, before: previous.key }
  const uncle = neighbour(index, node.parentKey, -1)
  return uncle === null ? null : { parent: uncle.key, before: null }
}

function placeBelow(index: OutlineIndex, node: OutlineNode, roots: readonly OutlineNode[]): OutlineTarget | null {
  const siblings = siblingsOf(index, node.parentKey)
  const at = siblings.indexOf(node)
  if (siblings[at + 1] !== undefined) {
    const afterNext = siblings.slice(at + 2).find((sibling) => !roots.includes(sibling))
    return { parent: node.parentKey, before: afterNext?.key ?? null }
  }
  const uncle = neighbour(index, node.parentKey, 1)
  return uncle === null ? null : { parent: uncle.key, before: siblingsOf(index, uncle.key)[0]?.key ?? null }
}

function neighbour(index: OutlineIndex, key: string | null, by: -1 | 1): OutlineNode | null {
  const node = nodeAt(index, key)
  if (node === undefined) return null
  const siblings = siblingsOf(index, node.parentKey)
  return siblings[siblings.indexOf(node) + by] ?? null
}

/** Right below an line: its first nested one where it has any, else the next on its level. */
export function placeAfter(index: OutlineIndex, key: string): OutlineTarget {
  const node = nodeAt(index, key)
  if (node === undefined) return { parent: null, before: null }
  const nested = siblingsOf(index, key)[0]
  return nested === undefined ? { parent: node.parentKey, before: nextSibling(index, key) } : { parent: key, before: nested.key }
}

/** The next line below the same parent; null: none. */
export function nextSibling(index: OutlineIndex, key: string): string | null {
  const node = nodeAt(index, key)
  if (node === undefined) return null
  const siblings = siblingsOf(index, node.parentKey)
  return siblings[siblings.indexOf(node) + 1]?.key ?? null
}

/** The keys with those of all lines nested below them. */
export function withNested({ nodes }: OutlineIndex, keys: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(keys)
  for (const node of nodes) if (node.parentKey !== null && all.has(node.parentKey)) all.add(node.key)
  return all
}

/**
 * Where lines dropped before the gap (0: above the first row) go when the pointer asks for this depth: the nearest depth that the lines
 * round the gap allow. Null where they would lie too deep.
 */
export function placeAtGap(
  index: OutlineIndex,
  moving: ReadonlySet<string>,
  gap: number,
  wantedDepth: number,
  deepest: number,
): (OutlineTarget & { readonly depth: number }) | null {
  const { nodes } = index
  const going = withNested(index, moving)
  const above = nodes.slice(0, gap).findLast((node) => !going.has(node.key))
  const below = nodes.slice(gap).find((node) => !going.has(node.key))
  const height = Math.max(0, ...chosenRoots(index, moving).map((node) => deepestBelow(index, node) - node.depth))
  const deepestHere = Math.min(above === undefined ? 0 : above.depth + 1, deepest - 1 - height)
  const shallowest = below === undefined ? 0 : Math.min(below.depth, deepestHere)
  const depth = Math.max(shallowest, Math.min(wantedDepth, deepestHere))
  if (depth < 0) return null
  let parent = depth === 0 ? undefined : above
  while (parent !== undefined && parent.depth > depth - 1) parent = nodeAt(index, parent.parentKey)
  const before = below !== undefined && below.parentKey === (parent?.key ?? null) ? below.key : null
  return { parent: parent?.key ?? null, before, depth }
}

/** The depth of the deepest line nested below one. */
function deepestBelow({ nodes, at }: OutlineIndex, node: OutlineNode): number {
  let deepest = node.depth
  for (let next = (at.get(node.key) ?? 0) + 1; (nodes[next]?.depth ?? 0) > node.depth; next += 1) {
    deepest = Math.max(deepest, nodes[next]?.depth ?? 0)
  }
  return deepest
}
