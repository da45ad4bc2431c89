import type { IsoDate } from './calendar.ts'
import { isInForce } from './interval.ts'
import type { Name, PostFacts, SeatFacts, TenureFacts } from './model.ts'
import { nameOn } from './names.ts'
import { holdsOnDay } from './tenure.ts'
import { type SeatRole, seatRoles } from './vocabulary.ts'

/** A seat as a roster of one day prints it. */
export interface RosterSeat {
  readonly seatId: number
  readonly postId: number
  readonly role: SeatRole
  /** Protocol order within the body. */
  readonly order: number
  /** The post's and the organization's names of that day. */
  readonly post: Name
  readonly organization: { readonly id: number; readonly name: Name } | null
  /** One seat for many posts, "All the Cabinet ministers": it can be neither held nor vacant. */
  readonly isCollective: boolean
  /** The title names its own ministry; no heading is printed for it. */
  readonly standsAlone: boolean
  /** No source says when the seat began: it may not have existed yet. */
  readonly startNotRecorded: boolean
  readonly occupancy: Occupancy
  readonly holders: readonly RosterHolder[]
}

/** `vacant`: a holder left and none follows, or it is recorded to be vacant. `not-recorded`: the register knows no holder up to that day. */
export type Occupancy = 'held' | 'vacant' | 'not-recorded'

export interface RosterHolder {
  readonly personId: number
  readonly name: Name
  readonly isActing: boolean
}

/**
 * Who sits on the body on a day: the seats whose own, whose post's and whose organization's intervals all hold on it, in the
 * order of roles, then of protocol.
 */
export function rosterOn(seats: readonly SeatFacts[], on: IsoDate): readonly RosterSeat[] {
  return seats
    .filter((seat) => holdsOn(seat, on))
    .toSorted(byProtocol)
    .map((seat) => seatOn(seat, on))
}

export interface RosterSection {
  readonly role: SeatRole
  readonly groups: readonly RosterGroup[]
}

/** Neighbouring seats under one organization's heading; without heading when their titles stand alone. */
export interface RosterGroup {
  readonly organization: { readonly id: number; readonly name: Name } | null
  readonly seats: readonly RosterSeat[]
}

/**
 * The roster as it is set on paper: by role, and within it by organization. Protocol order is kept, so an organization whose
 * seats are not neighbours is headed again.
 */
export function groupRoster(roster: readonly RosterSeat[]): readonly RosterSection[] {
  return seatRoles
    .map((role) => ({ role, groups: groupsOf(roster.filter((seat) => seat.role === role)) }))
    .filter((section) => section.groups.length > 0)
}

function holdsOn(seat: SeatFacts, on: IsoDate): boolean {
  const { post } = seat
  return (
    isInForce(seat.interval, on) &&
    isInForce(post.interval, on) &&
    (post.organization === null || isInForce(post.organization.interval, on))
  )
}

function byProtocol(a: SeatFacts, b: SeatFacts): number {
  return seatRoles.indexOf(a.role) - seatRoles.indexOf(b.role) || a.order - b.order || a.id - b.id
}

/** A seat under the names and holders of a day, whether or not it was on the roster then. */
export function seatOn(seat: SeatFacts, on: IsoDate): RosterSeat {
  const { post } = seat
  const holders = post.tenures.filter((tenure) => holdsOnDay(tenure, on))
  return {
    seatId: seat.id,
    postId: post.id,
    role: seat.role,
    order: seat.order,
    post: nameOn(post.names, on),
    organization: post.organization === null ? null : { id: post.organization.id, name: nameOn(post.organization.names, on) },
    isCollective: post.isCollective,
    standsAlone: post.standsAlone,
    startNotRecorded: seat.interval.from === null,
    occupancy: occupancyOf(post, holders, on),
    holders: holders.toSorted(holdersFirst).map((tenure) => ({
      personId: tenure.personId,
      name: nameOn(tenure.personNames, on),
      isActing: tenure.isActing,
    })),
  }
}

function occupancyOf(post: PostFacts, holders: readonly TenureFacts[], on: IsoDate): Occupancy {
  if (holders.length > 0) return 'held'
  return isKnownVacant(post, on) ? 'vacant' : 'not-recorded'
}

/** Whether a post that nobody holds on the day is known to be vacant then. */
export function isKnownVacant(
  post: Pick<PostFacts, 'isCollective' | 'vacantFrom'> & { readonly tenures: readonly Pick<TenureFacts, 'interval'>[] },
  on: IsoDate,
): boolean {
  if (post.isCollective) return false
  const isTold = (post.vacantFrom ?? null) !== null && (post.vacantFrom ?? on) <= on
  const hasEnded = post.tenures.some(({ interval }) => (interval.from === null || interval.from <= on) && interval.to !== null)
  return isTold || hasEnded
}

/** Who holds the post before who acts for it; among equals the longer in office first. */
function holdersFirst(a: TenureFacts, b: TenureFacts): number {
  if (a.isActing !== b.isActing) return a.isActing ? 1 : -1
  const [from, other] = [a.interval.from ?? '', b.interval.from ?? '']
  return from === other ? a.personId - b.personId : from < other ? -1 : 1
}

function groupsOf(seats: readonly RosterSeat[]): readonly RosterGroup[] {
  const groups: { organization: RosterGroup['organization']; seats: RosterSeat[] }[] = []
  for (const seat of seats) {
    const organization = seat.standsAlone ? null : seat.organization
    const last = groups.at(-1)
    if (last !== undefined && last.organization?.id === organization?.id) last.seats.push(seat)
    else groups.push({ organization, seats: [seat] })
  }
  return groups
}
