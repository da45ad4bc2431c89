import type { PartialDate } from '../../shared/domain/calendar.ts'
import type { Bilingual, Name } from '../../shared/domain/model.ts'
import type { PlanItemKind } from '../../shared/domain/vocabulary.ts'
import type { Database } from './database.ts'
import { bilingual, groupBy, titleOf } from './rows.ts'

/** An item of a plan with all that is kept of it. */
export interface FullPlanItem {
  readonly id: number
  readonly revision: number
  readonly parentId: number | null
  readonly position: number
  readonly kind: PlanItemKind
  readonly number: string | null
  readonly title: Name
  readonly body: Bilingual
  readonly deadline: PartialDate | null
  readonly targetValue: number | null
  readonly targetUnit: string | null
  readonly tags: readonly string[]
  readonly note: string | null
  readonly continuesId: number | null
  readonly responsibleIds: readonly number[]
  readonly supportingIds: readonly number[]
  readonly statusCount: number
}

export interface PlanRevisionRecord {
  readonly id: number
  readonly number: number
  readonly adoptedOn: PartialDate | null
  readonly adoptedAtMeetingId: number | null
  readonly note: string | null
  readonly itemCount: number
}

/** A plan's revisions, oldest first; none while it was never revised. */
export async function listRevisions(db: Database, planId: number): Promise<readonly PlanRevisionRecord[]> {
  const rows = await db
    .selectFrom('plan_revisions')
    .leftJoin('plan_items', 'plan_items.plan_revision_id', 'plan_revisions.id')
    .select(['plan_revisions.id', 'plan_revisions.number', 'adopted_on', 'adopted_at_meeting_id', 'plan_revisions.note'])
    .select((of) => of.fn.count<number>('plan_items.id').as('item_count'))
    .where('plan_revisions.plan_id', '=', planId)
    .groupBy('plan_revisions.id')
    .orderBy('plan_revisions.number')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    adoptedOn: row.adopted_on,
    adoptedAtMeetingId: row.adopted_at_meeting_id,
    note: row.note,
    itemCount: Number(row.item_count),
  }))
}

/** The items of one revision (null: of a plan that has none), by position on each level; not yet threaded. */
export async function listItemsOfRevision(
  db: Database,
  planId: number,
  revisionId: number | null,
): Promise<readonly FullPlanItem[]> {
  const rows = await db
    .selectFrom('plan_items')
    .selectAll()
    .where('plan_id', '=', planId)
    .where('plan_revision_id', 'is', revisionId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const organizations = groupBy(
    await db
      .selectFrom('plan_item_organizations')
      .innerJoin('plan_items', 'plan_items.id', 'plan_item_organizations.plan_item_id')
      .select(['plan_item_id', 'organization_id', 'role'])
      .where('plan_items.plan_id', '=', planId)
      .orderBy('plan_item_organizations.id')
      .execute(),
    (row) => row.plan_item_id,
  )
  const counts = await db
    .selectFrom('item_statuses')
    .innerJoin('plan_items', 'plan_items.id', 'item_statuses.plan_item_id')
    .select('plan_item_id')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('plan_items.plan_id', '=', planId)
    .groupBy('plan_item_id')
    .execute()
  const statuses = new Map(counts.map((row) => [row.plan_item_id, Number(row.count)]))
  return rows.map((row) => {
    const named = organizations.get(row.id) ?? []
    const idsOf = (role: 'responsible' | 'supporting') =>
      named.filter((one) => one.role === role).map((one) => one.organization_id)
    return {
      id: row.id,
      revision: row.revision,
      parentId: row.parent_id,
      position: row.position,
      kind: row.kind,
      number: row.number,
      title: titleOf(row),
      body: bilingual(row.body_en, row.body_ja),
      deadline: row.deadline_on,
      targetValue: row.target_value,
      targetUnit: row.target_unit,
      tags: tagsOf(row.tags),
      note: row.note,
      continuesId: row.continues_plan_item_id,
      responsibleIds: idsOf('responsible'),
      supportingIds: idsOf('supporting'),
      statusCount: statuses.get(row.id) ?? 0,
    }
  })
}

function tagsOf(json: string | null): readonly string[] {
  const tags: unknown = json === null ? [] : JSON.parse(json)
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : []
}
