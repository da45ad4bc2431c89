import { type Kysely, sql } from 'kysely'
import { sealHistory } from '../history/seal-history.ts'
import type { RegisterSchema } from '../schema.ts'

/** What makes the history a chain: each command carries a hash over itself and all before it. */
export const sealedHistory = {
  async up(db: Kysely<RegisterSchema>): Promise<void> {
    await sql.raw('alter table change_sets add column hash text').execute(db)
    await sealHistory(db)
  },
}
