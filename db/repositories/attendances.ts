import type { SeatAttendance } from '../../shared/domain/attendance.ts'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import type { Presence } from '../../shared/domain/vocabulary.ts'
import type { Database } from './database.ts'

/** Somebody at a meeting who holds no seat. */
export interface GuestRecord {
  readonly id: number
  readonly meetingId: number
  readonly name: string
  readonly presence: Presence
  readonly note: string | null
  readonly position: number
}

/** What is recorded of the seats at a meeting, in the order of recording. */
export async function listSeatAttendances(db: Database, meetingId: number): Promise<readonly SeatAttendance[]> {
  const rows = await db
    .selectFrom('attendances')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .where('membership_id', 'is not', null)
    .orderBy('id')
    .execute()
  return rows.flatMap((row) =>
    row.membership_id === null
      ? []
      : [
          {
            id: row.id,
            seatId: row.membership_id,
            presence: row.presence,
            proxyName: row.proxy_name,
            headCount: row.head_count,
            note: row.note,
          },
        ],
  )
}

/** The rows that say something of a seat at meetings held on the day or later. */
export async function listRecordedOfSeat(
  db: Database,
  seatId: number,
  from: IsoDate,
): Promise<{ readonly attendances: readonly number[]; readonly places: readonly number[] }> {
  const attendances = await db
    .selectFrom('attendances')
    .innerJoin('meetings', 'meetings.id', 'attendances.meeting_id')
    .select('attendances.id as id')
    .where('attendances.membership_id', '=', seatId)
    .where('meetings.held_on', '>=', from)
    .execute()
  const places = await db
    .selectFrom('seating_places')
    .innerJoin('meetings', 'meetings.id', 'seating_places.meeting_id')
    .select('seating_places.id as id')
    .where('seating_places.membership_id', '=', seatId)
    .where('meetings.held_on', '>=', from)
    .execute()
  return { attendances: attendances.map(({ id }) => id), places: places.map(({ id }) => id) }
}

/** The guests and observers of a meeting, in their order. */
export async function listGuests(db: Database, meetingId: number): Promise<readonly GuestRecord[]> {
  const rows = await guestRows(db).where('meeting_id', '=', meetingId).orderBy('position').orderBy('id').execute()
  return rows.map(guestOf)
}

/** One guest; null when there is none. */
export async function findGuest(db: Database, id: number): Promise<GuestRecord | null> {
  const row = await guestRows(db).where('id', '=', id).executeTakeFirst()
  return row ? guestOf(row) : null
}

const guestRows = (db: Database) =>
  db
    .selectFrom('attendances')
    .select(['id', 'meeting_id', 'guest_name', 'presence', 'note', 'position'])
    .where('membership_id', 'is', null)

function guestOf(row: {
  readonly id: number
  readonly meeting_id: number
  readonly guest_name: string | null
  readonly presence: Presence
  readonly note: string | null
  readonly position: number
}): GuestRecord {
  return {
    id: row.id,
    meetingId: row.meeting_id,
    name: row.guest_name ?? '',
    presence: row.presence,
    note: row.note,
    position: row.position,
  }
}
