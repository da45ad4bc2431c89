import { type NumberablePaper, papersInOrder } from './paper-numbering.ts'

/** A place in the list of papers. */
export interface PlacedPaper {
  readonly id: number
  readonly isPart: boolean
}

/** A paper with its parts: what is numbered and moved as one. The first of a kind stands for itself whatever it says. */
export function paperBlocks<Paper extends NumberablePaper>(papers: readonly Paper[]): readonly (readonly Paper[])[] {
  const blocks: Paper[][] = []
  for (const paper of papersInOrder(papers)) {
    const block = blocks.at(-1)
    if (block !== undefined && paper.isPart && block[0]?.isReference === paper.isReference) block.push(paper)
    else blocks.push([paper])
  }
  return blocks
}

/**
 * The list after one step of a paper up or down among those of its kind: a whole paper goes past its neighbour with all its parts, a part
 * past its neighbour within the paper; past the first, it takes that one's place. Null where there is no way to go.
 */
export function movePaper(papers: readonly NumberablePaper[], id: number, step: 'up' | 'down'): readonly PlacedPaper[] | null {
  const blocks = paperBlocks(papers)
  const at = blocks.findIndex((block) => block.some((paper) => paper.id === id))
  const block = blocks[at]
  if (block === undefined) return null
  const by = step === 'up' ? -1 : 1
  const within = block.findIndex((paper) => paper.id === id)
  if (within > 0) {
    const moved = swapped(block, within, within + by)
    return moved === null ? null : placed(blocks.with(at, moved))
  }
  if (blocks[at + by]?.[0]?.isReference !== block[0]?.isReference) return null
  const moved = swapped(blocks, at, at + by)
  return moved === null ? null : placed(moved)
}

/**
 * The list with a paper put before another of its kind (null: behind the last): a whole paper with all its parts, and never between the
 * parts of another; a part wherever it falls, among the parts of the paper before it. Null where that changes nothing.
 */
export function placePaper(
  papers: readonly NumberablePaper[],
  id: number,
  beforeId: number | null,
): readonly PlacedPaper[] | null {
  const listed = papersInOrder(papers)
  const kind = listed.find((paper) => paper.id === id)?.isReference
  const blocks = paperBlocks(listed).filter((block) => block[0]?.isReference === kind)
  const moving = blocks.find((block) => block[0]?.id === id) ?? listed.filter((paper) => paper.id === id)
  const isWhole = blocks.includes(moving)
  const units = isWhole ? blocks : blocks.flat().map((paper) => [paper])
  const rest = units.filter((unit) => !unit.some((paper) => paper.id === id))
  const found = rest.findIndex((unit) => unit.some((paper) => paper.id === beforeId))
  if (kind === undefined || (beforeId !== null && found < 0)) return null
  // Let go between the parts of a paper, a whole one comes behind all of them.
  const at = beforeId === null ? rest.length : rest[found]?.[0]?.id === beforeId ? found : found + 1
  const ownKind = rest.toSpliced(at, 0, moving).flat()
  const others = listed.filter((paper) => paper.isReference !== kind)
  const ordered = papersInOrder([...ownKind, ...others])
  return ordered.every((paper, place) => paper.id === listed[place]?.id) ? null : placed(paperBlocks(ordered))
}

const placed = (blocks: readonly (readonly NumberablePaper[])[]): readonly PlacedPaper[] =>
  blocks.flatMap((block) => block.map(({ id }, at) => ({ id, isPart: at > 0 })))

function swapped<Item>(items: readonly Item[], one: number, other: number): readonly Item[] | null {
  const [first, second] = [items[one], items[other]]
  return first === undefined || second === undefined ? null : items.with(one, second).with(other, first)
}
