import { type BodyRoster, groupPlaces, mergeRosters, type PlaceGroup, type RosterPlace } from './merge-rosters.ts'
import type { Presence } from './vocabulary.ts'
import { worded } from './worded.ts'

/** What was recorded of one seat at one meeting. */
export interface SeatAttendance {
  readonly id: number
  /** The seat it was recorded for; that seat may since have left the roster of the meeting's day. */
  readonly seatId: number
  readonly presence: Presence
  /** Post and name of who came instead, as typed; null while nobody wrote it. */
  readonly proxyName: string | null
  /** How many came for a collective seat; null while nobody counted. */
  readonly headCount: number | null
  readonly note: string | null
}

/** One place at the table: a seat, with the further seats that the same post or person has on the other bodies of a joint session. */
export interface AttendanceLine extends RosterPlace {
  /** Null: not recorded, whatever became of the meeting. */
  readonly recorded: SeatAttendance | null
}

export interface MergedAttendance {
  readonly groups: readonly PlaceGroup<AttendanceLine>[]
  /** Recorded, but for no place at this table: the seat is not on the day's roster, or its place has a record already. */
  readonly kept: readonly SeatAttendance[]
}

/**
 * Who is expected at a meeting, and what was recorded of each. The leading body comes first. A post, or the person who holds it, that sits on
 * several bodies of a joint session has one line, under the seat of the body named first; two seats on one body stay two, as on
 * its roster, and a collective seat is never one person. Every seat and every record comes back exactly once.
 */
export function mergeAttendance(bodies: readonly BodyRoster[], recorded: readonly SeatAttendance[]): MergedAttendance {
  const lines = withRecords(mergeRosters(bodies, 'one-place'), recorded)
  const used = new Set(lines.flatMap((line) => (line.recorded === null ? [] : [line.recorded.id])))
  return { groups: groupPlaces(bodies, lines), kept: recorded.filter(({ id }) => !used.has(id)) }
}

function withRecords(places: readonly RosterPlace[], recorded: readonly SeatAttendance[]): readonly AttendanceLine[] {
  const bySeat = new Map(recorded.map((record) => [record.seatId, record]))
  return places.map((place) => {
    const seatIds = [place.seat.seatId, ...place.doubles.map(({ seat }) => seat.seatId)]
    return { ...place, recorded: seatIds.flatMap((id) => bySeat.get(id) ?? [])[0] ?? null }
  })
}

export interface AttendanceCounts extends Readonly<Record<Presence, number>> {
  readonly notRecorded: number
  /** Collective seats present of which nobody counted the heads: the number present is not known. */
  readonly uncounted: number
}

/**
 * Heads by presence: a collective seat counts as many as came. A vacant seat of which nothing is recorded is expected of nobody and not
 * counted.
 */
export function countAttendance(lines: readonly Pick<AttendanceLine, 'seat' | 'recorded'>[]): AttendanceCounts {
  const heads = (presence: Presence) =>
    lines
      .filter((line) => line.recorded?.presence === presence)
      .reduce((sum, { seat, recorded }) => sum + (seat.isCollective && isHere(presence) ? (recorded?.headCount ?? 0) : 1), 0)
  return {
    present: heads('present'),
    proxy: heads('proxy'),
    absent: heads('absent'),
    excused: heads('excused'),
    observer: heads('observer'),
    notRecorded: lines.filter((line) => line.recorded === null && line.seat.occupancy !== 'vacant').length,
    uncounted: lines.filter(
      ({ seat, recorded }) => seat.isCollective && recorded !== null && isHere(recorded.presence) && recorded.headCount === null,
    ).length,
  }
}

/** Presences in which heads of a collective seat are in the room. */
const isHere = (presence: Presence) => presence === 'present' || presence === 'observer'

/** What a person records of seats. Left out: as it was. */
export interface AttendancePatch {
  /** Null takes the record back: not recorded. */
  readonly presence?: Presence | null | undefined
  readonly proxyName?: string | null | undefined
  readonly headCount?: number | null | undefined
  readonly note?: string | null | undefined
}

/** What a record says. */
export type AttendanceWords = Pick<SeatAttendance, 'presence' | 'proxyName' | 'headCount' | 'note'>

/**
 * The record after a change; null: nothing is recorded. A name makes a proxy of it, a count makes it present; a proxy's name goes with
 * every other presence, a count with everybody who is not there. A note alone records nothing.
 */
export function attendanceAfter(before: AttendanceWords | null, patch: AttendancePatch): AttendanceWords | null {
  if (patch.presence === null) return null
  const presence =
    patch.presence ??
    (worded(patch.proxyName) === null ? null : 'proxy') ??
    before?.presence ??
    (typeof patch.headCount === 'number' ? 'present' : null)
  if (presence === null) return null
  const taken = <Value>(now: Value | undefined, was: Value) => (now === undefined ? was : now)
  return {
    presence,
    proxyName: presence === 'proxy' ? worded(taken(patch.proxyName, before?.proxyName ?? null)) : null,
    headCount: isHere(presence) ? taken(patch.headCount, before?.headCount ?? null) : null,
    note: worded(taken(patch.note, before?.note ?? null)),
  }
}

/** Whether two records say the same. */
export function isSameAttendance(one: AttendanceWords | null, other: AttendanceWords | null): boolean {
  if (one === null || other === null) return one === other
  return (
    one.presence === other.presence &&
    one.proxyName === other.proxyName &&
    one.headCount === other.headCount &&
    one.note === other.note
  )
}
