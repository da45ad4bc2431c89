import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'

/**
 * The tables of search. They are derived from the others, are no part of history and can be made anew at will
 * (db/search/rebuild-search.ts).
 */
const statements = [
  // One row for each thing that can be found. The id orders a kind by date (db/search/document-id.ts).
  `create table search_documents (
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
  // The pieces of each folded text (db/search/grams.ts), parted by spaces; the text itself is kept above alone. Every character
  // beyond ASCII belongs to its piece, and nothing is folded again.
  `create virtual table search_index using fts5 (
  grams, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
)`,
]

export const search = {
  async up(db: Kysely<RegisterSchema>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
