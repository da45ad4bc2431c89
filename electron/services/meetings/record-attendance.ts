import type { Writer } from '../../../db/history/writer.ts'
import type { MeetingRecord } from '../../../db/repositories/meetings.ts'
import { listSeatAttendances } from '../../../db/repositories/attendances.ts'
import type { attendanceContract } from '../../../shared/contract/attendance.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import {
  type AttendancePatch,
  attendanceAfter,
  isSameAttendance,
  type SeatAttendance,
} from '../../../shared/domain/attendance.ts'
import { gatherAttendance, type GatheredAttendance, linesOf } from './attendance.ts'
import { getMeeting } from '../agenda/edit-agenda.ts'
import { subjectOf } from './meetings.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

type SetSeats = typeof attendanceContract.set

/** Records the same of one seat or many. Errors: see the contract. */
export async function recordAttendance(session: Session, input: ParsedInputOf<SetSeats>): Promise<OutputOf<SetSeats>> {
  return save(session, 'attendance.set', async (writer, tx) => {
    const meeting = await getMeeting(tx, input.meetingId)
    requireTable(meeting)
    const gathered = await gatherAttendance(tx, meeting)
    writer.about(await subjectOf(tx, meeting.bodies))
    const done = new Set<number>()
    for (const { seatId, seen } of input.seats) {
      const place = placeOf(gathered, seatId)
      if (done.has(place.seatId)) continue
      done.add(place.seatId)
      const wanted = wantedOf(place, input.patch)
      if (isSameAttendance(place.recorded, wanted)) continue
      if (!isSameAttendance(place.recorded, seen))
        throw new Refusal('stale-edit', { what: 'attendance', id: meeting.id, seat: seatId })
      await store(writer, meeting.id, place, wanted)
    }
    const now = await listSeatAttendances(tx, meeting.id)
    return {
      recorded: input.seats.map(({ seatId }) => {
        const { seatId: underId } = placeOf(gathered, seatId)
        return { seatId, record: now.find((record) => record.seatId === underId) ?? null }
      }),
    }
  })
}

/** Founding acts are no meetings anybody attends. Throws Refusal 'not-allowed'. */
export function requireTable(meeting: MeetingRecord): void {
  if (meeting.kind !== 'meeting') throw new Refusal('not-allowed', { why: 'act-attendance' })
}

interface Place {
  /** The seat it is, or will be, recorded for. */
  readonly seatId: number
  readonly isCollective: boolean
  readonly recorded: SeatAttendance | null
}

/** The place a seat has at the table, by any of its seats; or a record that lost its place. */
function placeOf({ merged }: GatheredAttendance, seatId: number): Place {
  const kept = merged.kept.find((record) => record.seatId === seatId)
  // Counting the heads of a seat that left the roster changes nothing that could be checked against it.
  if (kept !== undefined) return { seatId, isCollective: true, recorded: kept }
  const line = linesOf(merged).find((one) => [one, ...one.doubles].some(({ seat }) => seat.seatId === seatId))
  if (line === undefined) throw new Refusal('not-allowed', { why: 'seat-not-on-day', seat: seatId })
  return {
    seatId: line.recorded?.seatId ?? line.seat.seatId,
    isCollective: line.seat.isCollective,
    recorded: line.recorded,
  }
}

function wantedOf({ isCollective, recorded }: Place, patch: AttendancePatch): ReturnType<typeof attendanceAfter> {
  if (!isCollective && typeof patch.headCount === 'number') throw new Refusal('not-allowed', { why: 'one-head' })
  const wanted = attendanceAfter(recorded, patch)
  if (wanted === null && patch.presence === undefined && typeof patch.note === 'string') {
    throw new Refusal('not-allowed', { why: 'nothing-recorded' })
  }
  return wanted
}

async function store(
  writer: Writer,
  meetingId: number,
  { seatId, recorded }: Place,
  wanted: ReturnType<typeof attendanceAfter>,
): Promise<void> {
  if (wanted === null) {
    if (recorded !== null) await writer.remove('attendances', recorded.id)
    return
  }
  const { presence, proxyName, headCount, note } = wanted
  const words = { presence, proxy_name: proxyName, head_count: headCount, note }
  if (recorded === null) await writer.insert('attendances', { meeting_id: meetingId, membership_id: seatId, ...words })
  else await writer.update('attendances', recorded.id, words)
}
