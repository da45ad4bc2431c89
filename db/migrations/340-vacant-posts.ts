import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { day } from './ddl.ts'

/** Posts that are known to be vacant, though no holder before was ever recorded. */
export const vacantPosts = {
  async up(db: Kysely<RegisterSchema>): Promise<void> {
    // From this day nobody holds the post, until somebody is recorded who does.
    await sql.raw(`alter table posts add column ${day('vacant_from')}`).execute(db)
  },
}
