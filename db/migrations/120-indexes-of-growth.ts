import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { index } from './ddl.ts'

const statements = [
  // Meetings still to come, and the last one held, without reading a century of held ones.
  index('meetings', 'status', 'held_on'),
  // Only what is still open is counted.
  'create index open_questions_still_open on open_questions (settled_on) where settled_on is null',
]

/** What is read at every start and every save no longer grows with the years. */
export const indexesOfGrowth = {
  async up(db: Kysely<RegisterSchema>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
