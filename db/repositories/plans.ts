import { type RawBuilder, sql } from 'kysely'
import type { PartialDate } from '../../shared/domain/calendar.ts'
import type { Bilingual, Name, PlanFacts, SeriesFacts } from '../../shared/domain/model.ts'
import type { PlanItemKind, PlanLinkKind } from '../../shared/domain/vocabulary.ts'
import type { Database } from './database.ts'
import { type NameRecord, namesOf } from './names.ts'
import { bilingual, groupBy, titleOf } from './rows.ts'

/** A plan with all its names. `title` of the facts is its official name in each language. */
export interface PlanRecord extends PlanFacts {
  readonly names: readonly NameRecord[]
  readonly adoptedByBodyId: number | null
  readonly underPlanId: number | null
  readonly summary: Bilingual
}

export interface SeriesRecord extends SeriesFacts {
  readonly name: Name
  /** How one year's plan and the progress report on it are worded; `{year}` stands for the fiscal year. */
  readonly planWording: Bilingual
  readonly progressWording: Bilingual
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

export interface PlanItemRecord {
  readonly id: number
  readonly parentId: number | null
  readonly position: number
  readonly kind: PlanItemKind
  readonly number: string | null
  readonly title: Name
  readonly deadlineOn: PartialDate | null
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

/** The items of a plan's newest revision by position on each level; not yet threaded. */
export async function listPlanItems(db: Database, planId: number): Promise<readonly PlanItemRecord[]> {
  const newest = await db
    .selectFrom('plan_revisions')
    .select('id')
    .where('plan_id', '=', planId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const rows = await db
    .selectFrom('plan_items')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('plan_revision_id', 'is', newest?.id ?? null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    parentId: row.parent_id,
    position: row.position,
    kind: row.kind,
    number: row.number,
    title: titleOf(row),
    deadlineOn: row.deadline_on,
  }))
}

export interface ItemOrganization {
  readonly planItemId: number
  readonly role: 'responsible' | 'supporting'
  readonly names: readonly NameRecord[]
}

/** Who answers for a plan's items, by item: the responsible organizations first. */
export async function organizationsOfItems(
  db: Database,
  planId: number,
): Promise<ReadonlyMap<number, readonly ItemOrganization[]>> {
  const rows = await db
    .selectFrom('plan_item_organizations')
    .innerJoin('plan_items', 'plan_items.id', 'plan_item_organizations.plan_item_id')
    .select(['plan_item_organizations.plan_item_id', 'plan_item_organizations.organization_id', 'plan_item_organizations.role'])
    .where('plan_items.plan_id', '=', planId)
    .orderBy('plan_item_organizations.role')
    .orderBy('plan_item_organizations.id')
    .execute()
  const names = await namesOf(
    db,
    'organizations',
    rows.map((row) => row.organization_id),
  )
  const found = rows.map((row) => ({
    planItemId: row.plan_item_id,
    role: row.role,
    names: names.get(row.organization_id) ?? [],
  }))
  return groupBy(found, (one) => one.planItemId)
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

export interface PlanLinkRecord {
  readonly id: number
  readonly fromId: number
  readonly toId: number
  readonly kind: PlanLinkKind
  readonly on: PartialDate | null
}

/** The links to and from a plan. */
export async function listPlanLinks(db: Database, planId: number): Promise<readonly PlanLinkRecord[]> {
  const rows = await db
    .selectFrom('plan_links')
    .select(['id', 'from_plan_id', 'to_plan_id', 'kind', 'on_date'])
    .where((of) => of.or([of('from_plan_id', '=', planId), of('to_plan_id', '=', planId)]))
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ id: row.id, fromId: row.from_plan_id, toId: row.to_plan_id, kind: row.kind, on: row.on_date }))
}

/** Whether there is such a link. */
export async function hasPlanLink(db: Database, id: number): Promise<boolean> {
  return (await db.selectFrom('plan_links').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

/** The links of a kind that lead on from a plan, as far as they go. */
export async function listLinksFrom(
  db: Database,
  planId: number,
  kind: PlanLinkKind,
): Promise<readonly { readonly from: number; readonly to: number }[]> {
  const { rows } = await sql<{ from: number; to: number }>`
    with recursive reached (id) as (
      select ${planId} union select l.to_plan_id from reached join plan_links l on l.from_plan_id = reached.id and l.kind = ${kind})
    select l.from_plan_id as "from", l.to_plan_id as "to" from reached join plan_links l on l.from_plan_id = reached.id
      where l.kind = ${kind}`.execute(db)
  return rows
}

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

/** The keys of all plans. */
export async function listPlanKeys(db: Database): Promise<readonly string[]> {
  return (await db.selectFrom('plans').select('key').execute()).map((row) => row.key)
}
