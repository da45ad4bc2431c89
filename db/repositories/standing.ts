import type { StandingFacts } from '../../shared/domain/demands.ts'
import type { Database } from './database.ts'
import { bilingual, isSet } from './rows.ts'

/** A line of a body's template as it is stored. */
export interface StandingRecord extends StandingFacts {
  readonly revision: number
  readonly bodyId: number
  readonly position: number
}

/** A body's standing lines in their order. */
export async function listStandingLines(db: Database, bodyId: number): Promise<readonly StandingRecord[]> {
  const rows = await db
    .selectFrom('agenda_templates')
    .selectAll()
    .where('body_id', '=', bodyId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    revision: row.revision,
    bodyId: row.body_id,
    position: row.position,
    kind: row.kind,
    isHeading: isSet(row.is_heading),
    title: bilingual(row.title_en, row.title_ja),
    seriesId: row.series_id,
    planId: row.plan_id,
    fiscalYearOffset: row.fiscal_year_offset,
  }))
}

/** The body a standing line belongs to; null when there is no such line. */
export async function findBodyOfStanding(db: Database, id: number): Promise<number | null> {
  const row = await db.selectFrom('agenda_templates').select('body_id').where('id', '=', id).executeTakeFirst()
  return row?.body_id ?? null
}
