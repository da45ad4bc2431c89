import { listGuests, listSeatAttendances } from '../../../db/repositories/attendances.ts'
import type { BodyRecord } from '../../../db/repositories/bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import type { MeetingRecord } from '../../../db/repositories/meetings.ts'
import { seatsById } from '../../../db/repositories/members.ts'
import type { AttendanceScreen, BodySeatRef, KeptAttendance } from '../../../shared/contract/attendance.ts'
import {
  type AttendanceLine,
  countAttendance,
  type MergedAttendance,
  mergeAttendance,
} from '../../../shared/domain/attendance.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { type RosterSeat, seatOn } from '../../../shared/domain/roster.ts'
import { getMeeting } from '../agenda/edit-agenda.ts'
import { rosterOfBody } from '../bodies/members.ts'
import { bodyRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'
import { seatsOfBody } from '../bodies/kept-seats.ts'
import { knownBodies } from '../bodies/known-bodies.ts'

/** A meeting's bodies in order, and who was to come with what is recorded of them. */
export interface GatheredAttendance {
  readonly bodies: readonly BodyRecord[]
  readonly merged: MergedAttendance
}

/** Who was expected at a meeting and who came. Errors: not-found. */
export async function attendanceScreen(session: Session, meetingId: number): Promise<AttendanceScreen> {
  const { db } = session.register()
  const meeting = await getMeeting(db, meetingId)
  const { bodies, merged } = await gatherAttendance(db, meeting)
  const seated = new Set(linesOf(merged).flatMap((line) => [line.bodyId, ...line.doubles.map(({ bodyId }) => bodyId)]))
  const refOf = seatRefs(bodies, meeting, seated.size > 1)
  const guests = await listGuests(db, meeting.id)
  return {
    meetingId,
    on: meeting.heldOn,
    groups: merged.groups.map(({ role, kind, lines }) => ({
      role,
      kind,
      rows: lines.map((line) => ({
        ...refOf(line.bodyId, line.seat),
        doubles: line.doubles.map(({ bodyId, seat }) => refOf(bodyId, seat)),
        recorded: line.recorded,
      })),
    })),
    kept: await keptOf(db, meeting, merged),
    guests: guests.map(({ id, name, presence, note }) => ({ id, name, presence, note })),
    counts: countAttendance(linesOf(merged)),
    withoutRoster: bodies
      .filter((body) => !seated.has(body.id))
      .map((body) => ({
        name: nameOn(body.names, meeting.heldOn),
        isExternal: body.isExternal,
        life: { from: body.establishedOn, to: body.abolishedOn },
      })),
  }
}

/** The rosters of the meeting's day, merged with what is recorded. */
export async function gatherAttendance(db: Database, meeting: MeetingRecord): Promise<GatheredAttendance> {
  const all = new Map((await knownBodies(db)).map((body) => [body.id, body]))
  const bodies = meeting.bodies.flatMap(({ bodyId }) => all.get(bodyId) ?? [])
  const attending: { bodyId: number; kind: BodyRecord['kind']; roster: readonly RosterSeat[] }[] = []
  for (const body of bodies) {
    const roster = rosterOfBody(body, await seatsOfBody(db, body.id), meeting.heldOn)
    attending.push({ bodyId: body.id, kind: body.kind, roster })
  }
  return { bodies, merged: mergeAttendance(attending, await listSeatAttendances(db, meeting.id)) }
}

export const linesOf = ({ groups }: MergedAttendance): readonly AttendanceLine[] => groups.flatMap(({ lines }) => lines)

/** A seat with its body, which is named only where several have seats. */
function seatRefs(bodies: readonly BodyRecord[], meeting: MeetingRecord, isNamed: boolean) {
  return (bodyId: number, seat: RosterSeat): BodySeatRef => {
    const body = bodies.find((one) => one.id === bodyId)
    return {
      seat,
      body: body === undefined || !isNamed ? null : bodyRef(body, meeting.heldOn).short,
      kind: body?.kind ?? 'other',
    }
  }
}

async function keptOf(db: Database, meeting: MeetingRecord, merged: MergedAttendance): Promise<readonly KeptAttendance[]> {
  if (merged.kept.length === 0) return []
  const all = await knownBodies(db)
  const seats = await seatsById(
    db,
    merged.kept.map(({ seatId }) => seatId),
  )
  const atTable = new Set(
    linesOf(merged).flatMap((line) => [line.seat, ...line.doubles.map(({ seat }) => seat)].map((seat) => seat.seatId)),
  )
  return merged.kept.flatMap((recorded) => {
    const found = seats.get(recorded.seatId)
    const body = all.find((one) => one.id === found?.bodyId)
    if (found === undefined || body === undefined) return []
    return [
      {
        seat: seatOn(found.seat, meeting.heldOn),
        body: bodyRef(body, meeting.heldOn).short,
        kind: body.kind,
        recorded,
        why: atTable.has(recorded.seatId) ? ('twice' as const) : ('not-on-roster' as const),
      },
    ]
  })
}
