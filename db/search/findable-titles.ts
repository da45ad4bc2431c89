import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { fiscalYearTexts } from './date-texts.ts'
import type { Findable } from './document.ts'
import { inList } from '../in-list.ts'

/** Things that bear one title in each language. */

type Database = Kysely<RegisterSchema>

/** Dated by their meeting; those on a body's shelf have no date. */
export async function findableAgendaItems(db: Database, ids: readonly number[]): Promise<readonly Findable[]> {
  const rows = await db
    .selectFrom('agenda_items')
    .leftJoin('meetings', 'meetings.id', 'agenda_items.meeting_id')
    .select(['agenda_items.id', 'title_en', 'title_ja', 'fiscal_year', 'internal_note', 'outcome_note', 'held_on'])
    .where('agenda_items.id', 'in', inList(ids))
    .execute()
  return rows.map((row) => ({
    subjectId: row.id,
    on: row.held_on,
    title: { en: row.title_en, ja: row.title_ja },
    texts: [row.title_en, row.title_ja, ...fiscalYearTexts(row.fiscal_year), row.internal_note, row.outcome_note],
  }))
}

/** Dated by their plan. */
export async function findablePlanItems(db: Database, ids: readonly number[]): Promise<readonly Findable[]> {
  const rows = await db
    .selectFrom('plan_items')
    .innerJoin('plans', 'plans.id', 'plan_items.plan_id')
    .select(['plan_items.id', 'number', 'title_en', 'title_ja', 'body_en', 'body_ja', 'plan_items.note', 'adopted_on'])
    .where('plan_items.id', 'in', inList(ids))
    .execute()
  return rows.map((row) => ({
    subjectId: row.id,
    on: row.adopted_on,
    title: { en: row.title_en, ja: row.title_ja },
    texts: [row.number, row.title_en, row.title_ja, row.body_en, row.body_ja, row.note],
  }))
}

export async function findableMeasures(db: Database, ids: readonly number[]): Promise<readonly Findable[]> {
  const rows = await db
    .selectFrom('measures')
    .select(['id', 'number', 'title_en', 'title_ja', 'body_en', 'body_ja', 'note', 'started_on'])
    .select(
      sql<string>`(select json_group_array(json_array(text_en, text_ja)) from measure_facts where measure_id = measures.id)`.as(
        'facts',
      ),
    )
    .where('id', 'in', inList(ids))
    .execute()
  return rows.map((row) => ({
    subjectId: row.id,
    on: row.started_on,
    title: { en: row.title_en, ja: row.title_ja },
    texts: [row.number, row.title_en, row.title_ja, row.body_en, row.body_ja, row.note, ...readFacts(row.facts)],
  }))
}

export async function findableIndicators(db: Database, ids: readonly number[]): Promise<readonly Findable[]> {
  const rows = await db
    .selectFrom('indicators')
    .select(['id', 'title_en', 'title_ja', 'group_en', 'group_ja', 'note_en', 'note_ja'])
    .where('id', 'in', inList(ids))
    .execute()
  return rows.map((row) => ({
    subjectId: row.id,
    on: null,
    title: { en: row.title_en, ja: row.title_ja },
    texts: [row.title_en, row.title_ja, row.group_en, row.group_ja, row.note_en, row.note_ja],
  }))
}

const readFacts = (json: string): readonly (string | null)[] => (JSON.parse(json) as (string | null)[][]).flat()
