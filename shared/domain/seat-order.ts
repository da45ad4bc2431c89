/** A seat as far as the order goes. */
export interface OrderedSeat {
  readonly id: number
  readonly order: number
}

/**
 * The whole order of a body's seats, numbered from 1, after one of them (new or known) was put before another (null: last). Seats
 * that shared a number keep the order in which they were entered.
 */
export function seatOrder(seats: readonly OrderedSeat[], id: number, beforeId: number | null): readonly OrderedSeat[] {
  const others = seats.filter((seat) => seat.id !== id).toSorted((one, other) => one.order - other.order || one.id - other.id)
  const at = beforeId === null ? -1 : others.findIndex((seat) => seat.id === beforeId)
  const place = at < 0 ? others.length : at
  return [...others.slice(0, place), { id, order: 0 }, ...others.slice(place)].map((seat, index) => ({
    id: seat.id,
    order: index + 1,
  }))
}
