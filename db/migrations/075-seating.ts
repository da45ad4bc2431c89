import { type Kysely, sql } from 'kysely'
import { seatingShapes, secondHands } from '../../shared/domain/seating.ts'
import type { RegisterSchema } from '../schema.ts'
import { index, oneOf, recordedTable, reference } from './ddl.ts'

const statements = [
  // Null: nobody chose yet.
  `alter table meetings add column ${oneOf('seating_shape', seatingShapes, false)}`,
  `alter table meetings add column ${oneOf('seating_second', secondHands, false)}`,
  // Places given by hand, by honour from 1; of a seat, or of a guest of the meeting.
  recordedTable('seating_places', [
    reference('meeting_id', 'meetings', true, 'cascade'),
    reference('membership_id', 'memberships', false, 'cascade'),
    reference('attendance_id', 'attendances', false, 'cascade'),
    'place_number integer not null check (place_number >= 1)',
    'check ((membership_id is null) <> (attendance_id is null))',
  ]),
  index('seating_places', 'meeting_id'),
  index('seating_places', 'membership_id'),
  index('seating_places', 'attendance_id'),
]

/** How a meeting's table is put up, and who was given which place. */
export const seating = {
  async up(db: Kysely<RegisterSchema>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
