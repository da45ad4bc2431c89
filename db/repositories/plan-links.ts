import { sql } from 'kysely'
import type { PartialDate } from '../../shared/domain/calendar.ts'
import type { PlanLinkKind } from '../../shared/domain/vocabulary.ts'
import type { Database } from './database.ts'

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
