import type { RosterSeat } from '../domain/roster.ts'

/** How people and offices are reached, as typed. */
export interface SeatContacts {
  readonly ofPersons: ReadonlyMap<number, string>
  /** By post: its own, or its organization's. */
  readonly ofPosts: ReadonlyMap<number, string>
}

/** The contacts to print for a seat: those of its holders, else the office's; none for a seat that stands for many. */
export function seatContacts({ holders, postId, isCollective }: RosterSeat, contacts: SeatContacts): readonly string[] {
  const own = holders.flatMap(({ personId }) => contacts.ofPersons.get(personId) ?? [])
  if (own.length > 0 || isCollective) return own
  const office = contacts.ofPosts.get(postId)
  return office === undefined ? [] : [office]
}
