import { sql } from 'kysely'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import type { ItemReport } from '../../shared/domain/item-follow-up.ts'
import type { Bilingual, PlanExplanation } from '../../shared/domain/model.ts'
import type { PlanRevision } from '../../shared/domain/plan-tree.ts'
import type { Database } from './database.ts'
import { listPlanItems, type PlanItemRecord } from './items-of-plan.ts'
import { type NameRecord, namesOf } from './names.ts'
import { organizationIdsInProtocol } from './organizations.ts'
import { bilingual, groupBy } from './rows.ts'

/** An item of a plan as its follow-up needs it. */
export interface FollowedItemRecord extends PlanItemRecord {
  readonly explained: readonly PlanExplanation[]
  readonly organizations: readonly { readonly id: number; readonly role: 'responsible' | 'supporting' }[]
}

/** What was reported of an item, whole. */
export interface ItemStatusRecord extends ItemReport {
  readonly revision: number
  readonly note: Bilingual
  readonly figure: number | null
  readonly unit: string | null
  readonly organizationId: number | null
  readonly evidence: string | null
}

/** Every item of a plan, those of older revisions included; not yet threaded. */
export async function listFollowedItems(db: Database, planId: number): Promise<readonly FollowedItemRecord[]> {
  const answerable = groupBy(
    await db
      .selectFrom('plan_item_organizations')
      .innerJoin('plan_items', 'plan_items.id', 'plan_item_organizations.plan_item_id')
      .select(['plan_item_id', 'organization_id', 'role'])
      .where('plan_items.plan_id', '=', planId)
      .orderBy('role')
      .orderBy('plan_item_organizations.id')
      .execute(),
    (row) => row.plan_item_id,
  )
  const explained = groupBy(
    await db
      .selectFrom('plan_explanations')
      .select(['plan_item_id', 'explained_on', 'reason', 'text_en', 'text_ja', 'source_note'])
      .where('plan_id', '=', planId)
      .where('plan_item_id', 'is not', null)
      .orderBy('explained_on')
      .execute(),
    (row) => row.plan_item_id,
  )
  const items = await listPlanItems(db, planId, 'every-revision')
  return items.map((item) => ({
    ...item,
    explained: (explained.get(item.id) ?? []).map((one) => ({
      on: one.explained_on,
      kind: one.reason,
      reason: bilingual(one.text_en, one.text_ja),
      source: one.source_note,
    })),
    organizations: (answerable.get(item.id) ?? []).map((one) => ({ id: one.organization_id, role: one.role })),
  }))
}

/** The plans of a body with an item whose deadline may have passed on a day: one known by month or year is as early as its beginning. */
export async function listPlansWithDeadlines(db: Database, bodyId: number, on: IsoDate): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from plans where body_id = ${bodyId}
      and exists (select 1 from plan_items i where i.plan_id = plans.id and i.deadline_on <= ${on})`.execute(db)
  return rows.map(({ id }) => id)
}

/** A plan's revisions, the oldest first. */
export async function listPlanRevisions(db: Database, planId: number): Promise<readonly PlanRevision[]> {
  const rows = await db
    .selectFrom('plan_revisions')
    .select(['id', 'number', 'adopted_on'])
    .where('plan_id', '=', planId)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ id: row.id, number: row.number, adoptedOn: row.adopted_on }))
}

/** Everything reported of a plan's items, in date order. */
export async function listItemStatuses(db: Database, planId: number): Promise<readonly ItemStatusRecord[]> {
  const rows = await db
    .selectFrom('item_statuses')
    .innerJoin('plan_items', 'plan_items.id', 'item_statuses.plan_item_id')
    .selectAll('item_statuses')
    .where('plan_items.plan_id', '=', planId)
    .orderBy('reported_on')
    .orderBy('item_statuses.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    revision: row.revision,
    itemId: row.plan_item_id,
    on: row.reported_on,
    status: row.status,
    agendaItemId: row.agenda_item_id,
    note: bilingual(row.note_en, row.note_ja),
    figure: row.figure,
    unit: row.figure_unit,
    organizationId: row.reporting_organization_id,
    evidence: row.evidence,
  }))
}

/** An organization that can answer for items, in protocol order. */
export interface AnswerableRecord {
  readonly id: number
  readonly key: string
  readonly names: readonly NameRecord[]
}

/** Every organization in protocol order. */
export async function listAnswerable(db: Database): Promise<readonly AnswerableRecord[]> {
  const ids = await organizationIdsInProtocol(db)
  const rows = new Map((await db.selectFrom('organizations').select(['id', 'key']).execute()).map((row) => [row.id, row]))
  const names = await namesOf(db, 'organizations', ids)
  return ids.flatMap((id) => {
    const row = rows.get(id)
    return row === undefined ? [] : [{ ...row, names: names.get(id) ?? [] }]
  })
}
