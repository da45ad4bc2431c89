import type { RosterSeat } from './roster.ts'
import { type BodyKind, type SeatRole, seatRoles } from './vocabulary.ts'

/** A body that takes part, with its roster of the day. */
export interface BodyRoster {
  readonly bodyId: number
  readonly kind: BodyKind
  readonly roster: readonly RosterSeat[]
}

export interface BodySeat {
  readonly bodyId: number
  readonly seat: RosterSeat
}

/** One line of a merged roster: a seat, with the further seats that are named by it. */
export interface RosterPlace extends BodySeat {
  readonly doubles: readonly BodySeat[]
}

/**
 * How somebody with several seats is named. `twice`: for every seat. `one-place`: once among several bodies, since one person
 * takes one place at a table, but for every seat of one body. `once`: once.
 */
export const seatNamings = ['twice', 'one-place', 'once'] as const
export type SeatNaming = (typeof seatNamings)[number]

/**
 * The rosters of one or more bodies as one list, the leading body first and each in its own order. A post on several bodies always
 * has one line, under the body named first; whether its holder's other posts share the line, `naming` says. A collective seat is
 * never one person. Every seat comes back exactly once.
 */
export function mergeRosters(bodies: readonly BodyRoster[], naming: SeatNaming): readonly RosterPlace[] {
  const places: { readonly own: BodySeat; readonly doubles: BodySeat[] }[] = []
  for (const { bodyId, roster } of bodies) {
    // Two seats of one body are told apart by their bodies' lists, so only what stood before this body counts as another's.
    const earlier = places.slice()
    for (const seat of roster) {
      const same = samePlace(earlier, naming === 'once' ? places : naming === 'one-place' ? earlier : [], seat)
      if (same === undefined) places.push({ own: { bodyId, seat }, doubles: [] })
      else same.doubles.push({ bodyId, seat })
    }
  }
  return places.map(({ own, doubles }) => ({ ...own, doubles }))
}

type Candidate = { readonly own: BodySeat }

/** The place of the same post on an earlier body, else of the same person. */
function samePlace<Place extends Candidate>(
  earlier: readonly Place[],
  ofPersons: readonly Place[],
  seat: RosterSeat,
): Place | undefined {
  const person = personOf(seat)
  return (
    earlier.find((place) => place.own.seat.postId === seat.postId) ??
    (person === null ? undefined : ofPersons.find((place) => personOf(place.own.seat) === person))
  )
}

/** Who would sit there: the first holder. Null for a seat that is nobody's, and for one that stands for many. */
const personOf = (seat: RosterSeat): number | null => (seat.isCollective ? null : (seat.holders[0]?.personId ?? null))

/** The other lines of the same person; only where people are named twice are there any. */
export function otherPlaces(places: readonly RosterPlace[], place: RosterPlace): readonly RosterPlace[] {
  const person = personOf(place.seat)
  return person === null ? [] : places.filter((other) => other !== place && personOf(other.seat) === person)
}

/** Lines under one heading; bodies of different kinds have different words for one role. */
export interface PlaceGroup<Place> {
  readonly role: SeatRole
  readonly kind: BodyKind
  readonly lines: readonly Place[]
}

/** The lines by role, and within a role by kind of body, without empty groups. */
export function groupPlaces<Place extends BodySeat>(
  bodies: readonly Pick<BodyRoster, 'bodyId' | 'kind'>[],
  places: readonly Place[],
): readonly PlaceGroup<Place>[] {
  const kinds = new Map(bodies.map(({ bodyId, kind }) => [bodyId, kind]))
  const all = [...new Set(kinds.values())]
  return seatRoles
    .flatMap((role) =>
      all.map((kind) => ({
        role,
        kind,
        lines: places.filter((place) => place.seat.role === role && kinds.get(place.bodyId) === kind),
      })),
    )
    .filter((group) => group.lines.length > 0)
}
