import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { index, reference } from './ddl.ts'

const statements = [
  // In a revised plan: the item of the revision before that this one goes on with, however it was reworded or moved.
  `alter table plan_items add column ${reference('continues_plan_item_id', 'plan_items', false)}`,
  index('plan_items', 'continues_plan_item_id'),
]

/** What revised plans add: which item goes on with which. */
export const planItems = {
  async up(db: Kysely<RegisterSchema>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
