import type { Writer } from '../../../db/history/writer.ts'
import { freshPositions, positionBetween } from '../../../shared/domain/position.ts'
import { Refusal } from './refusal.ts'

interface Placed {
  readonly id: number
  readonly position: number
}

/**
 * The position before a sibling (null: last) for a row that is not among them; renumbers the siblings when there is no room left.
 * Throws Refusal 'not-found' when the sibling is none of them.
 */
export async function placeRow(
  writer: Writer,
  table: 'measures' | 'indicators',
  siblings: readonly Placed[],
  beforeId: number | null,
): Promise<number> {
  const inOrder = siblings.toSorted((one, other) => one.position - other.position || one.id - other.id)
  const at = beforeId === null ? inOrder.length : inOrder.findIndex((one) => one.id === beforeId)
  if (at < 0) throw new Refusal('not-found', { what: table, id: beforeId })
  const between = positionBetween(inOrder[at - 1]?.position ?? null, inOrder[at]?.position ?? null)
  if (between !== null) return between
  const fresh = freshPositions(inOrder.length + 1)
  for (const [index, sibling] of inOrder.entries()) {
    await writer.update(table, sibling.id, { position: fresh[index < at ? index : index + 1] ?? 1 })
  }
  return fresh[at] ?? 1
}
