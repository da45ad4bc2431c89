import type { PartialDate } from '../../shared/domain/calendar.ts'
import type { Name } from '../../shared/domain/model.ts'
import type { PlanItemKind } from '../../shared/domain/vocabulary.ts'
import type { Database } from './database.ts'
import { type NameRecord, namesOf } from './names.ts'
import { groupBy, titleOf } from './rows.ts'

/** An item of a plan, of whichever revision. */
export interface PlanItemRecord {
  readonly id: number
  /** Null: of the plan as first adopted. */
  readonly revisionId: number | null
  /** The item of the revision before that it goes on from; null for one that is new, and in the plan as first adopted. */
  readonly continuesId: number | null
  readonly parentId: number | null
  readonly position: number
  readonly kind: PlanItemKind
  readonly number: string | null
  readonly title: Name
  readonly deadlineOn: PartialDate | null
  readonly target: { readonly value: number; readonly unit: string | null } | null
}

/** A plan's items by position on each level, not yet threaded: of every revision, or of the newest alone. */
export async function listPlanItems(
  db: Database,
  planId: number,
  of: 'every-revision' | 'newest-revision',
): Promise<readonly PlanItemRecord[]> {
  const newest = of === 'every-revision' ? undefined : await newestRevision(db, planId)
  const rows = await db
    .selectFrom('plan_items')
    .selectAll()
    .where('plan_id', '=', planId)
    .$if(newest !== undefined, (items) => items.where('plan_revision_id', 'is', newest ?? null))
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    revisionId: row.plan_revision_id,
    continuesId: row.continues_plan_item_id,
    parentId: row.parent_id,
    position: row.position,
    kind: row.kind,
    number: row.number,
    title: titleOf(row),
    deadlineOn: row.deadline_on,
    target: row.target_value === null ? null : { value: row.target_value, unit: row.target_unit },
  }))
}

/** Null: the plan was never revised. */
async function newestRevision(db: Database, planId: number): Promise<number | null> {
  const newest = await db
    .selectFrom('plan_revisions')
    .select('id')
    .where('plan_id', '=', planId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest?.id ?? null
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
