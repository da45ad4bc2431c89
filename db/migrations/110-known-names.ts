import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { day } from './ddl.ts'

const statements = [
  // The day on which a source shows it, where no source tells when it began or ended.
  ...(['body_names', 'organization_names', 'post_names', 'person_names', 'organizations', 'posts'] as const).map(
    (table) => `alter table ${table} add column ${day('known_on')}`,
  ),
  // How an office is reached, whoever holds it.
  'alter table organizations add column contact text',
  'alter table posts add column contact text',
]

/** Names, organizations and posts of which only a day is known, and offices that are written to without knowing who holds them. */
export const knownNames = {
  async up(db: Kysely<RegisterSchema>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
