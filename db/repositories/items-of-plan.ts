import type { PartialDate } from '../../shared/domain/calendar.ts'
import type { Name } from '../../shared/domain/model.ts'
import type { PlanItemKind } from '../../shared/domain/vocabulary.ts'
import type { Database } from './database.ts'
import { type NameRecord, namesOf } from './names.ts'
import { groupBy, titleOf } from './rows.ts'

export interface PlanItemRecord {
  readonly id: number
  readonly parentId: number | null
  readonly position: number
  readonly kind: PlanItemKind
  readonly number: string | null
  readonly title: Name
  readonly deadlineOn: PartialDate | null
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
