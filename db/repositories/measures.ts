import type { PartialDate } from '../../shared/domain/calendar.ts'
import type { Bilingual, Name } from '../../shared/domain/model.ts'
import type { Database } from './database.ts'
import { bilingual, groupBy, isSet, titleOf } from './rows.ts'

export interface MeasureRecord {
  readonly id: number
  readonly key: string
  readonly parentId: number | null
  readonly organizationId: number | null
  readonly isHeading: boolean
  readonly number: string | null
  readonly title: Name
  readonly body: Bilingual
  readonly startedOn: PartialDate | null
  readonly endedOn: PartialDate | null
  readonly partnerIds: readonly number[]
  readonly planIds: readonly number[]
  readonly facts: readonly {
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
    key: row.key,
    parentId: row.parent_id,
    organizationId: row.organization_id,
    isHeading: isSet(row.is_heading),
    number: row.number,
    title: titleOf(row),
    body: bilingual(row.body_en, row.body_ja),
    startedOn: row.started_on,
    endedOn: row.ended_on,
    partnerIds: (partners.get(row.id) ?? []).map((partner) => partner.organization_id),
    planIds: [...new Set((plans.get(row.id) ?? []).map((plan) => plan.plan_id))],
    facts: (facts.get(row.id) ?? []).map((fact) => ({
      on: fact.on_date,
      text: bilingual(fact.text_en, fact.text_ja),
      figure: fact.figure,
      unit: bilingual(fact.figure_unit_en, fact.figure_unit_ja),
    })),
  }))
}

export interface IndicatorRecord {
  readonly id: number
  readonly key: string
  readonly group: Bilingual
  readonly title: Name
  readonly unit: Bilingual
  readonly unitFactor: number
  readonly decimals: number
  readonly baseYear: number | null
  readonly note: Bilingual
  readonly values: readonly {
    readonly year: number
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
    key: row.key,
    group: bilingual(row.group_en, row.group_ja),
    title: titleOf(row),
    unit: bilingual(row.unit_en, row.unit_ja),
    unitFactor: row.unit_factor,
    decimals: row.decimals,
    baseYear: row.base_year,
    note: bilingual(row.note_en, row.note_ja),
    values: (values.get(row.id) ?? []).map((value) => ({
      year: value.year,
      value: value.value,
      isPreliminary: isSet(value.is_preliminary),
      printedIndex: value.printed_index,
    })),
  }))
}
