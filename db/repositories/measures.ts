import type { IsoDate, PartialDate } from '../../shared/domain/calendar.ts'
import type { Bilingual, Name } from '../../shared/domain/model.ts'
import type { PlanItemKind } from '../../shared/domain/vocabulary.ts'
import { inList } from '../in-list.ts'
import type { Database } from './database.ts'
import { bilingual, groupBy, isSet, titleOf } from './rows.ts'

export interface MeasureRecord {
  readonly id: number
  readonly revision: number
  readonly key: string
  readonly parentId: number | null
  readonly position: number
  readonly organizationId: number | null
  readonly isHeading: boolean
  readonly number: string | null
  readonly title: Name
  readonly body: Bilingual
  readonly startedOn: PartialDate | null
  readonly endedOn: PartialDate | null
  readonly partnerIds: readonly number[]
  readonly planIds: readonly number[]
  /** Every plan, and item of one, that it carries out. */
  readonly carriesOut: readonly { readonly planId: number; readonly itemId: number | null }[]
  readonly note: string | null
  readonly facts: readonly {
    readonly id: number
    readonly on: PartialDate | null
    readonly text: Bilingual
    readonly figure: number | null
    readonly unit: Bilingual
  }[]
}

/** Headings and measures by position on each level; not yet threaded. */
export async function listMeasures(db: Database): Promise<readonly MeasureRecord[]> {
  const rows = await db.selectFrom('measures').selectAll().orderBy('position').orderBy('id').execute()
  const partners = groupBy(
    await db.selectFrom('measure_organizations').selectAll().where('role', '=', 'partner').orderBy('id').execute(),
    (row) => row.measure_id,
  )
  const plans = groupBy(await db.selectFrom('measure_plans').selectAll().orderBy('id').execute(), (row) => row.measure_id)
  const facts = groupBy(await db.selectFrom('measure_facts').selectAll().orderBy('position').execute(), (row) => row.measure_id)
  return rows.map((row) => ({
    id: row.id,
    revision: row.revision,
    key: row.key,
    parentId: row.parent_id,
    position: row.position,
    organizationId: row.organization_id,
    isHeading: isSet(row.is_heading),
    number: row.number,
    title: titleOf(row),
    body: bilingual(row.body_en, row.body_ja),
    startedOn: row.started_on,
    endedOn: row.ended_on,
    partnerIds: (partners.get(row.id) ?? []).map((partner) => partner.organization_id),
    planIds: [...new Set((plans.get(row.id) ?? []).map((plan) => plan.plan_id))],
    carriesOut: (plans.get(row.id) ?? []).map((plan) => ({ planId: plan.plan_id, itemId: plan.plan_item_id })),
    note: row.note,
    facts: (facts.get(row.id) ?? []).map((fact) => ({
      id: fact.id,
      on: fact.on_date,
      text: bilingual(fact.text_en, fact.text_ja),
      figure: fact.figure,
      unit: bilingual(fact.figure_unit_en, fact.figure_unit_ja),
    })),
  }))
}

/** The measures that carry out a plan or an item of it, in the order of the list of measures. */
export async function listMeasuresOfPlan(
  db: Database,
  planId: number,
): Promise<readonly { readonly id: number; readonly key: string; readonly title: Name }[]> {
  const rows = await db
    .selectFrom('measure_plans')
    .innerJoin('measures', 'measures.id', 'measure_plans.measure_id')
    .select(['measures.id as id', 'measures.key as key'])
    .select(['title_en', 'title_ja', 'is_title_en_confirmed', 'is_title_ja_confirmed'])
    .distinct()
    .where('measure_plans.plan_id', '=', planId)
    .orderBy('measures.position')
    .orderBy('measures.id')
    .execute()
  return rows.map((row) => ({ id: row.id, key: row.key, title: titleOf(row) }))
}

/** An item of a plan that a measure may carry out. */
export interface CarriedItem {
  readonly id: number
  readonly planId: number
  readonly parentId: number | null
  readonly position: number
  readonly kind: PlanItemKind
  readonly number: string | null
  readonly title: Name
}

/** What carries out these plans, and items of them, in the order of the list of measures; measures that began after the day are left out. */
export async function listCarryingOut(
  db: Database,
  planIds: readonly number[],
  asOf: IsoDate,
): Promise<readonly { readonly measureId: number; readonly planId: number; readonly itemId: number | null }[]> {
  return db
    .selectFrom('measure_plans')
    .innerJoin('measures', 'measures.id', 'measure_plans.measure_id')
    .select(['measures.id as measureId', 'measure_plans.plan_id as planId', 'measure_plans.plan_item_id as itemId'])
    .where('measure_plans.plan_id', 'in', inList(planIds))
    .where((measure) => measure.or([measure('measures.started_on', 'is', null), measure('measures.started_on', '<=', asOf)]))
    .orderBy('measures.position')
    .orderBy('measures.id')
    .execute()
}

/** The items of these plans as they stand now; those of a plan's former versions are left out. */
export async function listCarriedItems(db: Database, planIds: readonly number[]): Promise<readonly CarriedItem[]> {
  const rows = await db
    .selectFrom('plan_items')
    .select(['id', 'plan_id', 'plan_revision_id', 'parent_id', 'position', 'kind', 'number'])
    .select(['title_en', 'title_ja', 'is_title_en_confirmed', 'is_title_ja_confirmed'])
    .where('plan_id', 'in', inList(planIds))
    .orderBy('position')
    .orderBy('id')
    .execute()
  const newest = new Map<number, number>()
  for (const { plan_id, plan_revision_id } of rows) newest.set(plan_id, Math.max(newest.get(plan_id) ?? 0, plan_revision_id ?? 0))
  return rows
    .filter((row) => (row.plan_revision_id ?? 0) === newest.get(row.plan_id))
    .map((row) => ({
      id: row.id,
      planId: row.plan_id,
      parentId: row.parent_id,
      position: row.position,
      kind: row.kind,
      number: row.number,
      title: titleOf(row),
    }))
}

/** These items by id, whichever version of their plan they belong to. */
export async function carriedItemsById(db: Database, ids: readonly number[]): Promise<ReadonlyMap<number, CarriedItem>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('plan_items').selectAll().where('id', 'in', inList(ids)).execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        planId: row.plan_id,
        parentId: row.parent_id,
        position: row.position,
        kind: row.kind,
        number: row.number,
        title: titleOf(row),
      },
    ]),
  )
}

export interface IndicatorRecord {
  readonly id: number
  readonly revision: number
  readonly key: string
  readonly group: Bilingual
  readonly title: Name
  readonly unit: Bilingual
  readonly unitFactor: number
  readonly decimals: number
  readonly baseYear: number | null
  readonly note: Bilingual
  readonly position: number
  readonly values: readonly {
    readonly year: number
    readonly revision: number
    readonly value: number
    readonly isPreliminary: boolean
    readonly printedIndex: number | null
  }[]
}

/** The yearly series in printed order, values by year. */
export async function listIndicators(db: Database): Promise<readonly IndicatorRecord[]> {
  const rows = await db.selectFrom('indicators').selectAll().orderBy('position').orderBy('id').execute()
  const values = groupBy(await db.selectFrom('indicator_values').selectAll().orderBy('year').execute(), (row) => row.indicator_id)
  return rows.map((row) => ({
    id: row.id,
    revision: row.revision,
    key: row.key,
    position: row.position,
    group: bilingual(row.group_en, row.group_ja),
    title: titleOf(row),
    unit: bilingual(row.unit_en, row.unit_ja),
    unitFactor: row.unit_factor,
    decimals: row.decimals,
    baseYear: row.base_year,
    note: bilingual(row.note_en, row.note_ja),
    values: (values.get(row.id) ?? []).map((value) => ({
      year: value.year,
      revision: value.revision,
      value: value.value,
      isPreliminary: isSet(value.is_preliminary),
      printedIndex: value.printed_index,
    })),
  }))
}
