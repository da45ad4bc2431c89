import type { IsoDate } from '../../shared/domain/calendar.ts'
import type { Bilingual } from '../../shared/domain/model.ts'
import { inList } from '../in-list.ts'
import type { Database } from './database.ts'

/** What an organization answers for: items of plans, and measures. */
export async function countResponsibilities(
  db: Database,
  organizationId: number,
): Promise<{ readonly planItems: number; readonly measures: number }> {
  const items = await db
    .selectFrom('plan_item_organizations')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('organization_id', '=', organizationId)
    .executeTakeFirstOrThrow()
  const measures = await db
    .selectFrom('measures')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('organization_id', '=', organizationId)
    .executeTakeFirstOrThrow()
  return { planItems: items.count, measures: measures.count }
}

export interface ResponsibilityRow {
  readonly id: number
  readonly planItemId: number
  readonly organizationId: number
  readonly role: 'responsible' | 'supporting'
  readonly planId: number
  readonly number: string | null
  readonly title: Bilingual
}

/** Who answers for items of plans that are in force on the day; items that a later revision goes on from are history and left out. */
export async function listResponsibilities(
  db: Database,
  organizationIds: readonly number[],
  on: IsoDate,
): Promise<readonly ResponsibilityRow[]> {
  if (organizationIds.length === 0) return []
  const rows = await db
    .selectFrom('plan_item_organizations as answers')
    .innerJoin('plan_items as items', 'items.id', 'answers.plan_item_id')
    .innerJoin('plans', 'plans.id', 'items.plan_id')
    .select([
      'answers.id as id',
      'items.id as planItemId',
      'answers.organization_id as organizationId',
      'answers.role as role',
      'plans.id as planId',
      'items.number as number',
      'items.title_en as titleEn',
      'items.title_ja as titleJa',
    ])
    .where('answers.organization_id', 'in', inList(organizationIds))
    .where((where) => where.or([where('plans.closed_on', 'is', null), where('plans.closed_on', '>=', on)]))
    .where((where) =>
      where.not(
        where.exists(
          where.selectFrom('plan_items as later').select('later.id').whereRef('later.continues_plan_item_id', '=', 'items.id'),
        ),
      ),
    )
    .orderBy('plans.id')
    .orderBy('items.id')
    .execute()
  return rows.map(({ titleEn, titleJa, ...row }) => ({ ...row, title: { en: titleEn, ja: titleJa } }))
}

/** Which of these items an organization answers for already. */
export async function itemsAnsweredBy(
  db: Database,
  organizationId: number,
): Promise<ReadonlyMap<number, Pick<ResponsibilityRow, 'id' | 'role'>>> {
  const rows = await db
    .selectFrom('plan_item_organizations')
    .select(['id', 'plan_item_id', 'role'])
    .where('organization_id', '=', organizationId)
    .execute()
  return new Map(rows.map((row) => [row.plan_item_id, { id: row.id, role: row.role }]))
}

export interface MeasureOfOrganization {
  readonly id: number
  readonly organizationId: number
  readonly number: string | null
  readonly title: Bilingual
}

/** The measures of these organizations that had not ended by the day. */
export async function listMeasuresOf(
  db: Database,
  organizationIds: readonly number[],
  on: IsoDate,
): Promise<readonly MeasureOfOrganization[]> {
  if (organizationIds.length === 0) return []
  const rows = await db
    .selectFrom('measures')
    .select(['id', 'organization_id', 'number', 'title_en', 'title_ja'])
    .where('organization_id', 'in', inList(organizationIds))
    .where((where) => where.or([where('ended_on', 'is', null), where('ended_on', '>=', on)]))
    .orderBy('id')
    .execute()
  return rows.flatMap((row) =>
    row.organization_id === null
      ? []
      : [{ id: row.id, organizationId: row.organization_id, number: row.number, title: { en: row.title_en, ja: row.title_ja } }],
  )
}
