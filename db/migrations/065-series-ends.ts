import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { day, fiscalYear, index, oneOf, recordedTable, reference } from './ddl.ts'

const statements = [
  // From which day on the series counts as ended, and the last fiscal year that it owes.
  `alter table plan_series add column ${day('closed_on')}`,
  `alter table plan_series add column ${fiscalYear('last_fiscal_year')}`,
  'alter table plan_series add column closed_reason_en text',
  'alter table plan_series add column closed_reason_ja text',
  'alter table plan_series add column closed_source text',
  // A human's reason why a fiscal year needs neither plan nor report; there may be no plan of that year to hang it on.
  recordedTable('series_explanations', [
    reference('series_id', 'plan_series', true, 'cascade'),
    `${fiscalYear('fiscal_year')} not null`,
    day('explained_on', true),
    oneOf('reason', ['followed-up-elsewhere', 'covered-by-other', 'not-required', 'other']),
    'text_en text',
    'text_ja text',
    'source_note text',
  ]),
  index('series_explanations', 'series_id', 'fiscal_year'),
]

/** What annual series need to come to an end, and to leave a year out for a reason. */
export const seriesEnds = {
  async up(db: Kysely<RegisterSchema>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
