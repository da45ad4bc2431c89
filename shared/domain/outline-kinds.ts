import type { PlanItemKind } from './vocabulary.ts'

/** A line of an outline whose kind is wanted, in reading order. */
export interface KindLine {
  readonly depth: number
  /** What its own words say it is; null: nothing. */
  readonly said: PlanItemKind | null
}

/** Where the outline is put: what its top hangs below, and what stands beside it already; null: nothing. */
export interface KindPlace {
  readonly parent: PlanItemKind | null
  readonly sibling: PlanItemKind | null
}

const below: Readonly<Record<PlanItemKind, PlanItemKind>> = {
  goal: 'pillar',
  pillar: 'task',
  viewpoint: 'task',
  task: 'measure',
  measure: 'item',
  item: 'item',
}

/** The kind usual below another, for lines that have lines below them or none. */
export function usualKind(parent: PlanItemKind | null, hasNested: boolean): PlanItemKind {
  if (hasNested) return parent === null ? 'goal' : below[parent]
  return parent === 'measure' || parent === 'item' ? 'item' : 'measure'
}

/**
 * The kinds of an outline's lines. The lines below one and the same are of one kind, unless their own words name another: the kind
 * the first of them names, else a heading's where any of them has lines below it, else a measure's.
 */
export function outlineKinds(lines: readonly KindLine[], { parent, sibling }: KindPlace = alone): readonly PlanItemKind[] {
  const groups: Group[] = []
  const groupOf = lines.map(({ depth, said }, at) => {
    groups.length = Math.min(groups.length, depth + 1)
    const group = (groups[depth] ??= { said: depth === 0 ? sibling : null, hasNested: false })
    group.said ??= said
    if ((lines[at + 1]?.depth ?? 0) > depth) group.hasNested = true
    return group
  })
  const kinds: PlanItemKind[] = []
  return lines.map(({ depth, said }, at) => {
    const group = groupOf[at]
    const above = depth === 0 ? parent : (kinds[depth - 1] ?? null)
    const kind = said ?? group?.said ?? usualKind(above, group?.hasNested ?? false)
    kinds[depth] = kind
    return kind
  })
}

interface Group {
  said: PlanItemKind | null
  hasNested: boolean
}

const alone: KindPlace = { parent: null, sibling: null }
