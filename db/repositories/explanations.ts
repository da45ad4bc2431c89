import type { Database } from './database.ts'

/** Whose reasons: a plan's own, or those of a series' fiscal year that has no plan. */
export type ExplainedPlace =
  | { readonly of: 'plan'; readonly planId: number }
  | { readonly of: 'year'; readonly seriesId: number; readonly fiscalYear: number }

/** The newest reason why nothing is owed there; null: none was given. */
export async function newestExplanation(db: Database, place: ExplainedPlace): Promise<number | null> {
  const found =
    place.of === 'plan'
      ? await db
          .selectFrom('plan_explanations')
          .select('id')
          .where('plan_id', '=', place.planId)
          .where('plan_item_id', 'is', null)
          .orderBy('explained_on', 'desc')
          .orderBy('id', 'desc')
          .executeTakeFirst()
      : await db
          .selectFrom('series_explanations')
          .select('id')
          .where('series_id', '=', place.seriesId)
          .where('fiscal_year', '=', place.fiscalYear)
          .orderBy('explained_on', 'desc')
          .orderBy('id', 'desc')
          .executeTakeFirst()
  return found?.id ?? null
}
