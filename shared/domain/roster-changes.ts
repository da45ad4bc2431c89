import { addDays, firstDay, firstYear, type IsoDate, isoDate, lastDay, lastYear } from './calendar.ts'
import type { DatedName, Interval, Name, PostFacts, SeatFacts } from './model.ts'
import { type RosterSeat, rosterOn } from './roster.ts'

/** One post's seat in two rosters. */
export interface SeatPair {
  readonly before: RosterSeat
  readonly after: RosterSeat
}

export interface RosterDifference {
  readonly joined: readonly RosterSeat[]
  readonly left: readonly RosterSeat[]
  /** Another name of the post or of its organization, in either language. */
  readonly renamed: readonly SeatPair[]
  /** Another role, or another place among those who stayed: the fewest seats whose moving explains the new order. */
  readonly reordered: readonly SeatPair[]
  /** Another holder, another name of the holder, one who now acts or no longer does, or a post now known to be vacant. */
  readonly holderChanged: readonly SeatPair[]
}

/** What became different from one roster to the other. Seats are recognised by themselves, else by their post. */
export function rosterDifference(before: readonly RosterSeat[], after: readonly RosterSeat[]): RosterDifference {
  const pairs = pairSeats(before, after)
  const stayedBefore = new Set(pairs.map((pair) => pair.before))
  const stayedAfter = new Set(pairs.map((pair) => pair.after))
  return {
    joined: after.filter((seat) => !stayedAfter.has(seat)),
    left: before.filter((seat) => !stayedBefore.has(seat)),
    renamed: pairs.filter((pair) => !sameNames(pair)),
    reordered: moved(pairs, before, after),
    holderChanged: pairs.filter((pair) => !sameHolders(pair)),
  }
}

/** The seats of the later roster that are new or not as they were. */
export function touchedSeats({ joined, renamed, holderChanged, reordered }: RosterDifference): ReadonlySet<number> {
  const pairs = [...renamed, ...holderChanged, ...reordered]
  return new Set([...joined.map((seat) => seat.seatId), ...pairs.map(({ after }) => after.seatId)])
}

/**
 * Every day on which the roster became another than it was the day before, in order. Changes by unknown starts and ends
 * have no day; a start known by month counts from the month's first day, an end to its last.
 */
export function rosterChangeDays(seats: readonly SeatFacts[]): readonly IsoDate[] {
  const byPost = new Map<number, SeatFacts[]>()
  for (const seat of seats) {
    const ofPost = byPost.get(seat.post.id)
    if (ofPost === undefined) byPost.set(seat.post.id, [seat])
    else ofPost.push(seat)
  }
  const days = new Set([...byPost.values()].flatMap(changeDaysOfPost))
  return [...days].toSorted()
}

/** A post's rows depend on nothing but its own seats, so each post is followed by itself and the days are put together. */
function changeDaysOfPost(seats: readonly SeatFacts[]): readonly IsoDate[] {
  const posts = [...new Set(seats.map(({ post }) => post))]
  const intervals = [...seats.map(({ interval }) => interval), ...posts.flatMap(intervalsOfPost)]
  const candidates = [...new Set(intervals.flatMap(changeDaysOfInterval))].toSorted()
  let previous = rosterOn(seats, isoDate(`${firstYear}-01-01`))
  return candidates.filter((day) => {
    const roster = rosterOn(seats, day)
    const isChanged = !isSameRoster(previous, roster)
    previous = roster
    return isChanged
  })
}

function isSameRoster(before: readonly RosterSeat[], after: readonly RosterSeat[]): boolean {
  const { joined, left, renamed, reordered, holderChanged } = rosterDifference(before, after)
  const sameOrder = after.every((seat, index) => seat.order === before[index]?.order)
  return sameOrder && [joined, left, renamed, reordered, holderChanged].every((changes) => changes.length === 0)
}

/** Everything known of a post and its holders, as long as each holds. */
const intervalsOfPost = (post: PostFacts): readonly Interval[] => [
  post.interval,
  ...post.names.map(validity),
  ...(post.organization === null ? [] : [post.organization.interval, ...post.organization.names.map(validity)]),
  { from: post.vacantFrom ?? null, to: null },
  ...post.tenures.flatMap((tenure) => [tenure.interval, ...tenure.personNames.map(validity)]),
]

/** The days on which it begins, and is over. */
const changeDaysOfInterval = ({ from, to }: Interval): readonly IsoDate[] => [
  ...(from === null ? [] : [firstDay(from)]),
  ...(to === null || lastDay(to) === `${lastYear}-12-31` ? [] : [addDays(lastDay(to), 1)]),
]

const validity = (name: DatedName): Interval => ({ from: name.validFrom, to: name.validTo })

function pairSeats(before: readonly RosterSeat[], after: readonly RosterSeat[]): readonly SeatPair[] {
  const waiting = new Set(after)
  const take = (matches: (seat: RosterSeat) => boolean) => {
    const found = [...waiting].find(matches)
    if (found !== undefined) waiting.delete(found)
    return found
  }
  // Seats that are themselves in both go first, so that none of them is taken for another seat of the same post.
  const bySeat = before.map((seat) => [seat, take((other) => other.seatId === seat.seatId)] as const)
  return bySeat.flatMap(([seat, same]) => {
    const partner = same ?? take((other) => other.postId === seat.postId)
    return partner === undefined ? [] : [{ before: seat, after: partner }]
  })
}

/** All pairs but the longest row that kept its order; a seat in another role has moved in any case. */
function moved(pairs: readonly SeatPair[], before: readonly RosterSeat[], after: readonly RosterSeat[]): readonly SeatPair[] {
  const placeBefore = new Map(before.map((seat, place) => [seat, place]))
  const placeAfter = new Map(after.map((seat, place) => [seat, place]))
  const inNewOrder = pairs
    .filter((pair) => pair.before.role === pair.after.role)
    .toSorted((a, b) => (placeAfter.get(a.after) ?? 0) - (placeAfter.get(b.after) ?? 0))
  const stayed = new Set(longestRising(inNewOrder, (pair) => placeBefore.get(pair.before) ?? 0))
  return pairs.filter((pair) => !stayed.has(pair))
}

/** The longest subsequence whose values rise. */
function longestRising<T>(items: readonly T[], valueOf: (item: T) => number): readonly T[] {
  const best: (readonly T[])[] = []
  for (const item of items) {
    // `best[n]` is the row of length n + 1 that ends lowest; the item prolongs the longest row that ends below it.
    const length = best.findLastIndex((row) => row.slice(-1).every((last) => valueOf(last) < valueOf(item))) + 1
    best[length] = [...(best[length - 1] ?? []), item]
  }
  return best.at(-1) ?? []
}

function sameNames({ before, after }: SeatPair): boolean {
  const [from, to] = [before.organization, after.organization]
  const sameOrganization = from === null || to === null ? from === to : sameName(from.name, to.name)
  return sameName(before.post, after.post) && sameOrganization
}

function sameHolders({ before, after }: SeatPair): boolean {
  return (
    before.occupancy === after.occupancy &&
    before.holders.length === after.holders.length &&
    before.holders.every((holder, index) => {
      const other = after.holders[index]
      if (other === undefined) return false
      return holder.personId === other.personId && holder.isActing === other.isActing && sameName(holder.name, other.name)
    })
  )
}

const sameName = (a: Name, b: Name) => a.en === b.en && a.ja === b.ja
