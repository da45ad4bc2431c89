import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { index, partialDay, recordedTable, reference } from './ddl.ts'

const statements = [
  // A fact may be known in either language alone. SQLite takes no constraint back, so the table is made anew; nothing refers to it.
  'alter table measure_facts rename to measure_facts_before',
  'drop index measure_facts_by_measure_position',
  recordedTable('measure_facts', [
    reference('measure_id', 'measures', true, 'cascade'),
    'position integer not null check (position >= 1)',
    partialDay('on_date'),
    'text_en text',
    'text_ja text',
    'figure real',
    'figure_unit_en text',
    'figure_unit_ja text',
    "check (coalesce(text_en, '') <> '' or coalesce(text_ja, '') <> '')",
  ]),
  `insert into measure_facts (id, revision, measure_id, position, on_date, text_en, text_ja, figure, figure_unit_en, figure_unit_ja)
   select id, revision, measure_id, position, on_date, text_en, text_ja, figure, figure_unit_en, figure_unit_ja
   from measure_facts_before`,
  // Ids that were used once stay used.
  `delete from sqlite_sequence where name = 'measure_facts'`,
  `insert into sqlite_sequence (name, seq) select 'measure_facts', seq from sqlite_sequence where name = 'measure_facts_before'`,
  'drop table measure_facts_before',
  index('measure_facts', 'measure_id', 'position'),
]

/** What the living register of measures needs. */
export const livingMeasures = {
  async up(db: Kysely<RegisterSchema>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
