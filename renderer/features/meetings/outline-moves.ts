import type { Edit, EditorLine } from './editor-line.ts'

/** Where a line goes: below a parent (null: top level), before a sibling (null: last). */
export interface Place {
  readonly parent: string | null
  readonly before: string | null
}

/** Lines may be nested this deep, as the register has it. */
export const deepest = 10

/** The chosen lines without those that go along with another chosen one, in reading order. */
export function chosenRoots(lines: readonly EditorLine[], keys: ReadonlySet<string>): readonly EditorLine[] {
  const byKey = new Map(lines.map((line) => [line.key, line]))
  return lines.filter((line) => {
    if (!keys.has(line.key)) return false
    for (let at = line.parentKey; at !== null; at = byKey.get(at)?.parentKey ?? null) if (keys.has(at)) return false
    return true
  })
}

/** Below the sibling before it, as its last line. Nothing where there is none, or where it would lie too deep. */
export function nest(lines: readonly EditorLine[], keys: ReadonlySet<string>): readonly Edit[] {
  const roots = chosenRoots(lines, keys)
  return roots.flatMap((line) => {
    const parent = siblings(lines, line.parentKey)
      .slice(0, siblings(lines, line.parentKey).indexOf(line))
      .findLast((sibling) => !roots.includes(sibling))
    if (parent === undefined || depthBelow(lines, line) + 1 >= deepest) return []
    return [{ act: 'move', key: line.key, parent: parent.key, before: null } as const]
  })
}

/** Whether lines cannot be nested only because they, or what hangs under them, would lie deeper than lines may. */
export function isTooDeep(lines: readonly EditorLine[], keys: ReadonlySet<string>): boolean {
  const roots = chosenRoots(lines, keys)
  return (
    nest(lines, keys).length === 0 &&
    roots.some((line) => depthBelow(lines, line) + 1 >= deepest && siblings(lines, line.parentKey).some((one) => one !== line))
  )
}

/** Out of its parent, right behind it. Nothing at the top level. */
export function unnest(lines: readonly EditorLine[], keys: ReadonlySet<string>): readonly Edit[] {
  return chosenRoots(lines, keys).flatMap((line) => {
    const parent = lines.find((one) => one.key === line.parentKey)
    if (parent === undefined) return []
    const around = siblings(lines, parent.parentKey)
    const before = around[around.indexOf(parent) + 1]?.key ?? null
    return [{ act: 'move', key: line.key, parent: parent.parentKey, before } as const]
  })
}

/**
 * One place up or down among the siblings; at the edge, on the same level, to the lines below the parent's neighbour. Several
 * lines move together and stay together.
 */
export function moveBy(lines: readonly EditorLine[], keys: ReadonlySet<string>, by: -1 | 1): readonly Edit[] {
  const roots = chosenRoots(lines, keys)
  const edge = by === -1 ? roots[0] : roots.at(-1)
  if (edge === undefined) return []
  const place = by === -1 ? placeAbove(lines, edge) : placeBelow(lines, edge, roots)
  return place === null ? [] : roots.map((line) => ({ act: 'move', key: line.key, ...place }) as const)
}

function placeAbove(lines: readonly EditorLine[], line: EditorLine): Place | null {
  const around = siblings(lines, line.parentKey)
  const previous = around[around.indexOf(line) - 1]
  if (previous !== undefined) return { parent: line.parentKey, before: previous.key }
  const uncle = neighbour(lines, line.parentKey, -1)
  return uncle === null ? null : { parent: uncle.key, before: null }
}

function placeBelow(lines: readonly EditorLine[], line: EditorLine, roots: readonly EditorLine[]): Place | null {
  const around = siblings(lines, line.parentKey)
  const at = around.indexOf(line)
  const next = around[at + 1]
  if (next !== undefined) {
    const afterNext = around.slice(at + 2).find((sibling) => !roots.includes(sibling))
    return { parent: line.parentKey, before: afterNext?.key ?? null }
  }
  const uncle = neighbour(lines, line.parentKey, 1)
  return uncle === null ? null : { parent: uncle.key, before: siblings(lines, uncle.key)[0]?.key ?? null }
}

function neighbour(lines: readonly EditorLine[], key: string | null, by: -1 | 1): EditorLine | null {
  const line = lines.find((one) => one.key === key)
  if (line === undefined) return null
  const around = siblings(lines, line.parentKey)
  return around[around.indexOf(line) + by] ?? null
}

/** Right below a line: its first nested line where it has any, else the next on its level. */
export function placeAfter(lines: readonly EditorLine[], key: string): Place {
  const line = lines.find((one) => one.key === key)
  if (line === undefined) return { parent: null, before: null }
  const nested = firstNested(lines, key)
  return nested === null ? { parent: line.parentKey, before: nextSibling(lines, key) } : { parent: key, before: nested }
}

/** The next line on the same level, below the same parent; null: none. */
export function nextSibling(lines: readonly EditorLine[], key: string): string | null {
  const line = lines.find((one) => one.key === key)
  if (line === undefined) return null
  const around = siblings(lines, line.parentKey)
  return around[around.indexOf(line) + 1]?.key ?? null
}

/** The first line nested directly below; null: none. */
export const firstNested = (lines: readonly EditorLine[], key: string): string | null => siblings(lines, key)[0]?.key ?? null

/**
 * Where lines dropped before the gap (0: above the first line) go when the pointer asks for this depth: the nearest depth that
 * the lines round the gap allow. Null where they would lie too deep.
 */
export function placeAtGap(
  lines: readonly EditorLine[],
  moving: ReadonlySet<string>,
  gap: number,
  wantedDepth: number,
): (Place & { readonly depth: number }) | null {
  const going = withNested(lines, moving)
  const above = lines.slice(0, gap).findLast((line) => !going.has(line.key))
  const below = lines.slice(gap).find((line) => !going.has(line.key))
  const height = Math.max(0, ...chosenRoots(lines, moving).map((line) => depthBelow(lines, line) - line.depth))
  const deepestHere = Math.min(above === undefined ? 0 : above.depth + 1, deepest - 1 - height)
  const shallowest = below === undefined ? 0 : Math.min(below.depth, deepestHere)
  const depth = Math.max(shallowest, Math.min(wantedDepth, deepestHere))
  const parent = depth === 0 ? null : ancestorAt(lines, above, depth - 1)
  const before = below !== undefined && below.parentKey === (parent?.key ?? null) ? below.key : null
  return depth < 0 ? null : { parent: parent?.key ?? null, before, depth }
}

function ancestorAt(lines: readonly EditorLine[], from: EditorLine | undefined, depth: number): EditorLine | null {
  let line = from
  while (line !== undefined && line.depth > depth) {
    const { parentKey } = line
    line = lines.find((one) => one.key === parentKey)
  }
  return line ?? null
}

/** The keys with those of all lines nested below them. */
export function withNested(lines: readonly EditorLine[], keys: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(keys)
  for (const line of lines) if (line.parentKey !== null && all.has(line.parentKey)) all.add(line.key)
  return all
}

const siblings = (lines: readonly EditorLine[], parent: string | null) => lines.filter((line) => line.parentKey === parent)

/** The depth of the deepest line nested below it. */
function depthBelow(lines: readonly EditorLine[], line: EditorLine): number {
  const branch = withNested(lines, new Set([line.key]))
  return Math.max(...lines.filter((one) => branch.has(one.key)).map((one) => one.depth))
}
