import type { SeatingShape, SecondHand } from '../../shared/domain/seating.ts'
import type { Database } from './database.ts'

/** How a meeting's table is put up; null where nobody chose. */
export interface SeatingRecord {
  readonly shape: SeatingShape | null
  readonly second: SecondHand | null
  /** Places given by hand, in the order of places. */
  readonly places: readonly SeatingPlaceRecord[]
}

export interface SeatingPlaceRecord {
  readonly id: number
  readonly place: number
  /** Of a seat; null for a guest. */
  readonly membershipId: number | null
  /** Of a guest, by the row of their attendance; null for a seat. */
  readonly attendanceId: number | null
}

/** The seating of a meeting; nothing chosen for a meeting that is not there. */
export async function findSeating(db: Database, meetingId: number): Promise<SeatingRecord> {
  const meeting = await db
    .selectFrom('meetings')
    .select(['seating_shape', 'seating_second'])
    .where('id', '=', meetingId)
    .executeTakeFirst()
  const rows = await db
    .selectFrom('seating_places')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('place_number')
    .orderBy('id')
    .execute()
  return {
    shape: meeting?.seating_shape ?? null,
    second: meeting?.seating_second ?? null,
    places: rows.map((row) => ({
      id: row.id,
      place: row.place_number,
      membershipId: row.membership_id,
      attendanceId: row.attendance_id,
    })),
  }
}
