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

const placed = (blocks: readonly (readonly NumberablePaper[])[]): readonly PlacedPaper[] =>
  blocks.flatMap((block) => block.map(({ id }, at) => ({ id, isPart: at > 0 })))

function swapped<Item>(items: readonly Item[], one: number, other: number): readonly Item[] | null {
  const [first, second] = [items[one], items[other]]
  return first === undefined || second === undefined ? null : items.with(one, second).with(other, first)
}
