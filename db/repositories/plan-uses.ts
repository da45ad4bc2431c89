import type { Database } from './database.ts'
import type { PlanRecord } from './plans.ts'

/** What hangs on a plan and would be lost or left pointing nowhere without it. */
export interface PlanUses {
  readonly agendaLines: number
  readonly others: number
}

/** `series` and `fiscalYear` name an annual plan on agendas. */
export async function usesOfPlan(db: Database, plan: Pick<PlanRecord, 'id' | 'seriesId' | 'fiscalYear'>): Promise<PlanUses> {
  const count = async (query: { readonly execute: () => Promise<readonly { readonly count: number | string | bigint }[]> }) =>
    Number((await query.execute())[0]?.count ?? 0)
  const lines = await count(
    db
      .selectFrom('agenda_item_plans')
      .select((of) => of.fn.countAll<number>().as('count'))
      .where('plan_id', '=', plan.id),
  )
  const ofYear =
    plan.seriesId === null
      ? 0
      : await count(
          db
            .selectFrom('agenda_items')
            .select((of) => of.fn.countAll<number>().as('count'))
            .where('series_id', '=', plan.seriesId)
            .where('fiscal_year', '=', plan.fiscalYear),
        )
  let others = 0
  for (const [table, column] of [
    ['plans', 'under_plan_id'],
    ['measure_plans', 'plan_id'],
    ['attachments', 'plan_id'],
    ['agenda_templates', 'plan_id'],
  ] as const) {
    // Tables of one kind of column; the cast names one of them for the compiler.
    others += await count(
      db
        .selectFrom(table as 'attachments')
        .select((of) => of.fn.countAll<number>().as('count'))
        .where(column as 'plan_id', '=', plan.id),
    )
  }
  return { agendaLines: lines + ofYear, others }
}
