import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'

/**
 * Makes the tables of search, empty: in the register itself, or beside it for this connection alone (`temp`), where they
 * are used instead of the register's own. They are derived from the other tables and no part of history.
 */
export async function createSearchTables(db: Kysely<RegisterSchema>, place: 'main' | 'temp'): Promise<void> {
  for (const statement of statementsFor(place)) await sql.raw(statement).execute(db)
}

const statementsFor = (place: 'main' | 'temp') => [
  // Which version of the program filed the documents; none while they are not filed.
  `create table ${place}.search_state (
  id integer primary key check (id = 1),
  version integer not null
) strict`,
  // One row for each thing that can be found. The id says kind and day (document-id.ts).
  `create table ${place}.search_documents (
  id integer primary key,
  kind text not null,
  subject_id integer not null,
  -- A day, month or year; null for what has no date.
  on_date text,
  title_en text,
  title_ja text,
  folded text not null,
  unique (kind, subject_id)
) strict`,
  // The pieces of each folded text (grams.ts), parted by spaces. The tokenizer takes every character beyond ASCII as it is.
  `create virtual table ${place}.search_index using fts5 (
  grams, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
)`,
]
