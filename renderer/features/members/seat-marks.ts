import type { PaperElement, PaperNode } from '../../../shared/documents/node.ts'
import type { RosterDifference } from '../../../shared/domain/roster-changes.ts'

/** How a seat differs from the roster it is compared with; the weightiest when several hold. */
export type SeatMark = 'joined' | 'left' | 'renamed' | 'holderChanged' | 'reordered'

/** The mark of each seat of the day read that differs; where that day is the older of the two, of what became of it. */
export function seatMarks(difference: RosterDifference | null, isOlder = false): ReadonlyMap<number, SeatMark> {
  const marks = new Map<number, SeatMark>()
  if (difference === null) return marks
  for (const mark of ['reordered', 'renamed', 'holderChanged'] as const) {
    for (const { before, after } of difference[mark]) marks.set((isOlder ? before : after).seatId, mark)
  }
  if (isOlder) for (const seat of difference.left) marks.set(seat.seatId, 'left')
  else for (const seat of difference.joined) marks.set(seat.seatId, 'joined')
  return marks
}

/** The paper with its rows marked for the screen; what prints is asked for anew and bears no marks. */
export function markSeats(tree: PaperNode, marks: ReadonlyMap<number, SeatMark>, chosen: number | null = null): PaperNode {
  if (typeof tree === 'string' || (marks.size === 0 && chosen === null)) return tree
  const seat = Number(tree.attributes['data-seat'] ?? 0)
  const mark = marks.get(seat)
  const marked: PaperElement = {
    ...tree,
    attributes: {
      ...tree.attributes,
      ...(mark === undefined ? {} : { 'data-difference': mark }),
      ...(seat > 0 && seat === chosen ? { 'data-chosen': 'true' } : {}),
    },
    children: tree.children.map((child) => markSeats(child, marks, chosen)),
  }
  return marked
}
