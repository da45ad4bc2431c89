import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { flag } from './ddl.ts'

const statements = [
  // What a held meeting is no more asked for: somebody said that it is not to be had.
  ...['lacks_results', 'lacks_plans', 'lacks_minutes', 'lacks_attendance'].map(
    (column) => `alter table meetings add column ${flag(column)}`,
  ),
  // The register knows a body's meetings from this number on; that earlier ones are not in it is no gap.
  `alter table bodies add column begins_with_ordinal integer
    check (begins_with_ordinal is null or begins_with_ordinal between 1 and 9999)`,
]

/** What people settle after a meeting, and of the meetings before those the register knows. */
export const afterMeetings = {
  async up(db: Kysely<RegisterSchema>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
