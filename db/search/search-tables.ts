import { type Kysely, sql } from 'kysely'
import { fileTextStates } from '../../shared/domain/vocabulary.ts'
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
  // Every longer English word that ever stood in a document since it was filed anew: what a mistyped word may have meant (near-search.ts).
  `create table ${place}.search_words (
  word text primary key
) strict, without rowid`,
  // What could be read of attached files, by their content; made anew from the files when it is lost.
  `create table ${place}.search_files (
  sha256 text primary key,
  state text not null check (state in ('${fileTextStates.join("', '")}')),
  text text,
  reader integer not null
) strict`,
]

/** Takes the tables of search away, whichever of them an older program made. */
export async function dropSearchTables(db: Kysely<RegisterSchema>): Promise<void> {
  for (const table of ['search_state', 'search_documents', 'search_index', 'search_words', 'search_files']) {
    await sql.raw(`drop table if exists ${table}`).execute(db)
  }
}
