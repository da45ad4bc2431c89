import { type RawBuilder, sql } from 'kysely'
import type { Bilingual, Name, SeriesFacts } from '../../shared/domain/model.ts'
import type { Database } from './database.ts'
import { bilingual, groupBy, titleOf } from './rows.ts'

export interface SeriesRecord extends SeriesFacts {
  readonly name: Name
  /** How one year's plan and the progress report on it are worded; `{year}` stands for the fiscal year. */
  readonly planWording: Bilingual
  readonly progressWording: Bilingual
}

/** The annual series of one body, or of all. */
export const listSeries = (db: Database, bodyId: number | null): Promise<readonly SeriesRecord[]> =>
  seriesWhere(db, bodyId === null ? sql`1` : sql`plan_series.body_id = ${bodyId}`)

/** These annual series. */
export const seriesById = (db: Database, ids: readonly number[]): Promise<readonly SeriesRecord[]> =>
  seriesWhere(db, sql`plan_series.id in (select value from json_each(${JSON.stringify(ids)}))`)

async function seriesWhere(db: Database, where: RawBuilder<unknown>): Promise<readonly SeriesRecord[]> {
  const wanted = where as RawBuilder<boolean>
  const rows = await db.selectFrom('plan_series').selectAll().where(wanted).orderBy('id').execute()
  const explanations = groupBy(
    await db
      .selectFrom('series_explanations')
      .innerJoin('plan_series', 'plan_series.id', 'series_explanations.series_id')
      .selectAll('series_explanations')
      .where(wanted)
      .orderBy('explained_on')
      .orderBy('series_explanations.id')
      .execute(),
    (explanation) => explanation.series_id,
  )
  return rows.map((row) => ({
    id: row.id,
    key: row.key,
    bodyId: row.body_id,
    title: bilingual(row.title_en, row.title_ja),
    ended:
      row.closed_on === null || row.last_fiscal_year === null
        ? null
        : {
            on: row.closed_on,
            lastYear: row.last_fiscal_year,
            reason: bilingual(row.closed_reason_en, row.closed_reason_ja),
            source: row.closed_source,
          },
    explained: (explanations.get(row.id) ?? []).map((explanation) => ({
      fiscalYear: explanation.fiscal_year,
      on: explanation.explained_on,
      kind: explanation.reason,
      reason: bilingual(explanation.text_en, explanation.text_ja),
      source: explanation.source_note,
    })),
    name: titleOf(row),
    planWording: bilingual(row.plan_wording_en, row.plan_wording_ja),
    progressWording: bilingual(row.progress_wording_en, row.progress_wording_ja),
  }))
}
