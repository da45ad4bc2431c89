import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'

/** The rows that are told with what they belong to, by the column that names it. */
const parts: readonly (readonly [column: string, ...tables: string[]])[] = [
  ['body_id', 'body_names', 'memberships'],
  ['from_body_id', 'body_links'],
  ['to_body_id', 'body_links'],
  ['organization_id', 'organization_names'],
  ['from_organization_id', 'organization_links'],
  ['to_organization_id', 'organization_links'],
  ['post_id', 'post_names', 'tenures', 'memberships'],
  ['person_id', 'person_names', 'tenures'],
]

const statements = parts.map(
  ([column, ...tables]) =>
    `create index changes_of_${column} on changes (table_name, json_extract(coalesce(after, before), '$.${column}'), change_set_id)
  where ${tables.map((table) => `table_name = '${table}'`).join(' or ')}`,
)

/** The history of a body, an organization, a post or a person finds its parts, whatever else was changed in their tables. */
export const historyOfParts = {
  async up(db: Kysely<RegisterSchema>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
