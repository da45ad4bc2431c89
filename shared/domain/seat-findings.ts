import type { RosterSeat } from './roster.ts'

/** What looks wrong about a roster of one day. It is told and never stands in the way: a source may say so. */
export type SeatFinding =
  /** More than one seat has the role of chief. */
  | { readonly code: 'two-chiefs'; readonly seatIds: readonly number[] }
  /** Seats share a place in the order; they stand as they were entered. */
  | { readonly code: 'same-order'; readonly seatIds: readonly number[]; readonly order: number }
  /** One post has two seats. */
  | { readonly code: 'post-twice'; readonly seatIds: readonly number[] }

/** The findings about a roster, in its own order. */
export function seatFindings(roster: readonly RosterSeat[]): readonly SeatFinding[] {
  const chiefs = roster.filter(({ role }) => role === 'chief')
  return [
    ...(chiefs.length > 1 ? [{ code: 'two-chiefs' as const, seatIds: idsOf(chiefs) }] : []),
    ...shared(roster, ({ order }) => order).map((seats) => ({
      code: 'same-order' as const,
      seatIds: idsOf(seats),
      order: seats[0]?.order ?? 0,
    })),
    ...shared(roster, ({ postId }) => postId).map((seats) => ({ code: 'post-twice' as const, seatIds: idsOf(seats) })),
  ]
}

const idsOf = (seats: readonly RosterSeat[]) => seats.map(({ seatId }) => seatId)

/** The groups of more than one that share a key. */
function shared(roster: readonly RosterSeat[], keyOf: (seat: RosterSeat) => number): readonly (readonly RosterSeat[])[] {
  const groups = new Map<number, RosterSeat[]>()
  for (const seat of roster) groups.set(keyOf(seat), [...(groups.get(keyOf(seat)) ?? []), seat])
  return [...groups.values()].filter((seats) => seats.length > 1)
}
