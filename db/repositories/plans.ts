import { type RawBuilder, sql } from 'kysely'
import type { Bilingual, PlanFacts } from '../../shared/domain/model.ts'
import type { Database } from './database.ts'
import { type NameRecord, namesOf } from './names.ts'
import { bilingual, groupBy } from './rows.ts'

/** A plan with all its names. `title` of the facts is its official name in each language. */
export interface PlanRecord extends PlanFacts {
  readonly names: readonly NameRecord[]
  readonly adoptedByBodyId: number | null
  readonly underPlanId: number | null
  readonly summary: Bilingual
}

/** The plans of one body, or of all: single ones in the order of their adoption, then the annual ones year by year. */
export const listPlans = (db: Database, bodyId: number | null): Promise<readonly PlanRecord[]> =>
  plansWhere(db, bodyId === null ? sql`1` : sql`plans.body_id = ${bodyId}`)

/** These plans, in the same order; those that do not exist are left out. */
export const plansById = (db: Database, ids: readonly number[]): Promise<readonly PlanRecord[]> =>
  plansWhere(db, sql`plans.id in (select value from json_each(${JSON.stringify(ids)}))`)

async function plansWhere(db: Database, where: RawBuilder<unknown>): Promise<readonly PlanRecord[]> {
  const wanted = where as RawBuilder<boolean>
  const rows = await db
    .selectFrom('plans')
    .selectAll()
    .where(wanted)
    .orderBy('series_id')
    .orderBy('adopted_on')
    .orderBy('fiscal_year')
    .orderBy('id')
    .execute()
  const ids = rows.map((row) => row.id)
  const names = await namesOf(db, 'plans', ids)
  const links = await db
    .selectFrom('plan_links')
    .innerJoin('plans', 'plans.id', 'plan_links.from_plan_id')
    .select(['from_plan_id', 'to_plan_id'])
    .where('plan_links.kind', '=', 'supersedes')
    .where(wanted)
    .execute()
  const supersedes = groupBy(links, (link) => link.from_plan_id)
  const explanations = groupBy(
    await db
      .selectFrom('plan_explanations')
      .innerJoin('plans', 'plans.id', 'plan_explanations.plan_id')
      .selectAll('plan_explanations')
      .where('plan_item_id', 'is', null)
      .where(wanted)
      .orderBy('explained_on')
      .execute(),
    (explanation) => explanation.plan_id,
  )
  return rows.map((row) => {
    const own = names.get(row.id) ?? []
    return {
      id: row.id,
      key: row.key,
      bodyId: row.body_id,
      kind: row.kind,
      title: bilingual(officialName(own, 'en'), officialName(own, 'ja')),
      names: own,
      seriesId: row.series_id,
      fiscalYear: row.fiscal_year,
      adoptedOn: row.adopted_on,
      adoptedAtMeetingId: row.adopted_at_meeting_id,
      adoptedByBodyId: row.adopted_by_body_id,
      underPlanId: row.under_plan_id,
      term: { from: row.term_from, to: row.term_to },
      cadenceMonths: row.cadence_months,
      supersedesIds: (supersedes.get(row.id) ?? []).map((link) => link.to_plan_id),
      closed: row.closed_on !== null && row.closed_how !== null ? { on: row.closed_on, how: row.closed_how } : null,
      explained: (explanations.get(row.id) ?? []).map((explanation) => ({
        on: explanation.explained_on,
        kind: explanation.reason,
        reason: bilingual(explanation.text_en, explanation.text_ja),
        source: explanation.source_note,
      })),
      summary: bilingual(row.summary_en, row.summary_ja),
    }
  })
}

function officialName(names: readonly NameRecord[], language: 'en' | 'ja'): string | null {
  return names.find((name) => name.language === language && name.kind === 'official')?.name ?? null
}

/** The plans that lines of a meeting's agenda name, by themselves or by series and fiscal year. */
export async function listPlansNamedBy(db: Database, meetingId: number): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select l.plan_id as id from agenda_items i join agenda_item_plans l on l.agenda_item_id = i.id where i.meeting_id = ${meetingId}
    union
    select p.id from agenda_items i join plans p on p.series_id = i.series_id and p.fiscal_year = i.fiscal_year
      where i.meeting_id = ${meetingId}`.execute(db)
  return rows.map(({ id }) => id)
}

/** A plan by its key, with its body; null when there is none. */
export async function findPlanByKey(db: Database, key: string): Promise<PlanRecord | null> {
  const row = await db.selectFrom('plans').select('id').where('key', '=', key).executeTakeFirst()
  return row === undefined ? null : ((await plansById(db, [row.id]))[0] ?? null)
}

/** From a plan upwards: which stands under which, as far as it goes. */
export async function listPlansAbove(
  db: Database,
  planId: number,
): Promise<readonly { readonly from: number; readonly to: number }[]> {
  const { rows } = await sql<{ from: number; to: number }>`
    with recursive up (id, above) as (
      select id, under_plan_id from plans where id = ${planId}
      union select p.id, p.under_plan_id from up join plans p on p.id = up.above)
    select id as "from", above as "to" from up where above is not null`.execute(db)
  return rows
}

/** Whether a series has a plan of a fiscal year. */
export async function hasPlanOfYear(
  db: Database,
  { seriesId, fiscalYear }: { readonly seriesId: number; readonly fiscalYear: number },
): Promise<boolean> {
  const found = await db
    .selectFrom('plans')
    .select('id')
    .where('series_id', '=', seriesId)
    .where('fiscal_year', '=', fiscalYear)
    .executeTakeFirst()
  return found !== undefined
}

/** The series that an agenda line names, with its body; null: none. */
export async function findSeriesOfLine(
  db: Database,
  seriesId: number | null,
): Promise<{ readonly id: number; readonly bodyId: number } | null> {
  const row = await db.selectFrom('plan_series').select(['id', 'body_id']).where('id', '=', seriesId).executeTakeFirst()
  return row === undefined ? null : { id: row.id, bodyId: row.body_id }
}

/** The key of the body that follows a plan up; null when there is no such plan. */
export async function bodyKeyOfPlan(db: Database, key: string): Promise<string | null> {
  const found = await db
    .selectFrom('plans')
    .innerJoin('bodies', 'bodies.id', 'plans.body_id')
    .select('bodies.key as body_key')
    .where('plans.key', '=', key)
    .executeTakeFirst()
  return found?.body_key ?? null
}

/** A plan as it is edited: what lists do not show, and its revision. */
export interface PlanForEditing {
  readonly id: number
  readonly revision: number
  readonly note: string | null
}

export async function findPlanForEditing(db: Database, key: string): Promise<PlanForEditing | null> {
  const row = await db.selectFrom('plans').select(['id', 'revision', 'note']).where('key', '=', key).executeTakeFirst()
  return row ?? null
}

/** The keys of all plans. */
export async function listPlanKeys(db: Database): Promise<readonly string[]> {
  return (await db.selectFrom('plans').select('key').execute()).map((row) => row.key)
}
