import { type Selectable, sql } from 'kysely'
import type { NumberingStyle } from '../../shared/domain/agenda-numbering.ts'
import { type IsoDate, isoDate } from '../../shared/domain/calendar.ts'
import type { AgendaItemFacts, Bilingual, MeetingFacts } from '../../shared/domain/model.ts'
import type { MeetingTable } from '../schema.ts'
import type { Database } from './database.ts'
import { inList } from '../in-list.ts'
import { outline } from '../../shared/domain/item-tree.ts'
import { bilingual, groupBy, isSet } from './rows.ts'

/** Everything about one meeting but its agenda. */
export interface MeetingRecord extends Omit<MeetingFacts, 'items' | 'ordinal'> {
  readonly revision: number
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: Bilingual
  readonly chairPostId: number | null
  readonly plannedMinutes: number | null
  readonly note: string | null
  /** How lines are numbered; null: as the language of the paper has it. */
  readonly numbering: NumberingStyle | null
  /** The leading body first. */
  readonly bodies: readonly { readonly bodyId: number; readonly ordinal: number | null }[]
}

/** Which lines are read: all, only those that rules of follow-up look at (`followUpHistory`), or none. */
export type LinesRead = 'all' | 'followed-up' | 'none'

/** A body's meetings and establishing acts in date order, each with its agenda in order. */
export async function listMeetingsOfBody(
  db: Database,
  bodyId: number,
  lines: LinesRead = 'all',
): Promise<readonly MeetingFacts[]> {
  const meetings = await db
    .selectFrom('meeting_bodies')
    .innerJoin('meetings', 'meetings.id', 'meeting_bodies.meeting_id')
    .select(['meetings.id', 'kind', 'act_kind', 'held_on', 'status', 'ordinal'])
    .select((of) =>
      of
        .selectFrom('meeting_bodies as others')
        .select((others) => others.fn.countAll<number>().as('count'))
        .whereRef('others.meeting_id', '=', 'meetings.id')
        .as('body_count'),
    )
    .where('meeting_bodies.body_id', '=', bodyId)
    .orderBy('held_on')
    // On one day the founding act comes before the meeting.
    .orderBy('kind')
    .orderBy('meetings.id')
    .execute()
  const open = meetings.filter(({ status }) => status === 'planned' || status === 'drafted' || status === 'issued')
  const only =
    lines === 'followed-up'
      ? await listFollowedItemIds(
          db,
          bodyId,
          open.map(({ id }) => id),
        )
      : null
  const items = lines === 'none' ? new Map<number, readonly AgendaItemFacts[]>() : await listItemsOfBody(db, bodyId, only)
  return meetings.map((row) => ({
    id: row.id,
    kind: row.kind,
    actKind: row.act_kind,
    heldOn: row.held_on,
    status: row.status,
    ordinal: row.ordinal,
    isJoint: (row.body_count ?? 1) > 1,
    items: items.get(row.id) ?? [],
  }))
}

/** The lines that point to a plan or a series of the body, and all of these meetings, whose agendas are open. */
async function listFollowedItemIds(db: Database, bodyId: number, openIds: readonly number[]): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select i.id from agenda_items i join meeting_bodies b on b.meeting_id = i.meeting_id and b.body_id = ${bodyId}
      where i.series_id in (
        select id from plan_series where body_id = ${bodyId} union select series_id from plans where body_id = ${bodyId})
    union
    select i.id from plans p join agenda_item_plans l on l.plan_id = p.id join agenda_items i on i.id = l.agenda_item_id
      join meeting_bodies b on b.meeting_id = i.meeting_id and b.body_id = ${bodyId}
      where p.body_id = ${bodyId}
    union
    select id from agenda_items where meeting_id in (select value from json_each(${JSON.stringify(openIds)}))`.execute(db)
  return rows.map((row) => row.id)
}

/** `only`: these lines; null: all. */
async function listItemsOfBody(
  db: Database,
  bodyId: number,
  only: readonly number[] | null,
): Promise<ReadonlyMap<number, readonly AgendaItemFacts[]>> {
  const chosen = JSON.stringify(only ?? [])
  const rows = await db
    .selectFrom('agenda_items')
    .innerJoin('meeting_bodies', 'meeting_bodies.meeting_id', 'agenda_items.meeting_id')
    .leftJoin('plans as annual', (join) =>
      join.onRef('annual.series_id', '=', 'agenda_items.series_id').onRef('annual.fiscal_year', '=', 'agenda_items.fiscal_year'),
    )
    .select([
      'agenda_items.id',
      'agenda_items.meeting_id',
      'agenda_items.parent_id',
      'agenda_items.position',
      'agenda_items.kind',
      'agenda_items.title_en',
      'agenda_items.title_ja',
      'agenda_items.series_id',
      'agenda_items.fiscal_year',
      'agenda_items.covers_more',
      'agenda_items.is_heading',
      'agenda_items.outcome',
      'annual.id as annual_plan_id',
    ])
    .where('meeting_bodies.body_id', '=', bodyId)
    .$if(only !== null, (items) => items.where(sql<boolean>`agenda_items.id in (select value from json_each(${chosen}))`))
    .orderBy('agenda_items.meeting_id')
    .orderBy('agenda_items.position')
    .orderBy('agenda_items.id')
    .execute()
  const links = await db
    .selectFrom('agenda_item_plans')
    .innerJoin('agenda_items', 'agenda_items.id', 'agenda_item_plans.agenda_item_id')
    .innerJoin('meeting_bodies', 'meeting_bodies.meeting_id', 'agenda_items.meeting_id')
    .select(['agenda_item_plans.agenda_item_id', 'agenda_item_plans.plan_id'])
    .where('meeting_bodies.body_id', '=', bodyId)
    .$if(only !== null, (links) => links.where(sql<boolean>`agenda_items.id in (select value from json_each(${chosen}))`))
    .orderBy('agenda_item_plans.agenda_item_id')
    .orderBy('agenda_item_plans.position')
    .execute()
  const plansOfItem = groupBy(links, (link) => link.agenda_item_id)
  const items = rows.flatMap((row) => {
    if (row.meeting_id === null) return []
    const linked = (plansOfItem.get(row.id) ?? []).map((link) => link.plan_id)
    const annual = row.annual_plan_id === null || linked.includes(row.annual_plan_id) ? [] : [row.annual_plan_id]
    return [
      {
        id: row.id,
        meetingId: row.meeting_id,
        parentId: row.parent_id,
        position: row.position,
        kind: row.kind,
        title: bilingual(row.title_en, row.title_ja),
        planIds: [...linked, ...annual],
        seriesId: row.series_id,
        fiscalYear: row.fiscal_year,
        coversMore: isSet(row.covers_more),
        isHeading: isSet(row.is_heading),
        outcome: row.outcome,
      },
    ]
  })
  const byMeeting = groupBy(items, (item) => item.meetingId)
  return new Map([...byMeeting].map(([id, own]) => [id, outline(own).map(({ item }) => item)]))
}

/** All bodies of every meeting in which this body takes part, the leading body of each first. */
export async function listMeetingBodies(
  db: Database,
  bodyId: number,
): Promise<readonly { readonly meetingId: number; readonly bodyId: number; readonly ordinal: number | null }[]> {
  const rows = await db
    .selectFrom('meeting_bodies as own')
    .innerJoin('meeting_bodies as every', 'every.meeting_id', 'own.meeting_id')
    .select(['every.meeting_id', 'every.body_id', 'every.ordinal'])
    .where('own.body_id', '=', bodyId)
    .orderBy('every.meeting_id')
    .orderBy('every.position')
    .execute()
  return rows.map((row) => ({ meetingId: row.meeting_id, bodyId: row.body_id, ordinal: row.ordinal }))
}

/** One meeting; null when there is none. */
export async function findMeeting(db: Database, id: number): Promise<MeetingRecord | null> {
  const row = await db.selectFrom('meetings').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const bodies = await db
    .selectFrom('meeting_bodies')
    .select(['body_id', 'ordinal'])
    .where('meeting_id', '=', id)
    .orderBy('position')
    .execute()
  return recordOf(row, bodies)
}

/** All meetings and founding acts of these days, both inclusive, in date order. */
export async function listMeetingsBetween(db: Database, from: IsoDate, to: IsoDate): Promise<readonly MeetingRecord[]> {
  const rows = await db
    .selectFrom('meetings')
    .selectAll()
    .where('held_on', '>=', from)
    .where('held_on', '<=', to)
    .orderBy('held_on')
    .orderBy('kind')
    .orderBy('id')
    .execute()
  const bodies = await db
    .selectFrom('meeting_bodies')
    .innerJoin('meetings', 'meetings.id', 'meeting_bodies.meeting_id')
    .select(['meeting_id', 'body_id', 'ordinal'])
    .where('held_on', '>=', from)
    .where('held_on', '<=', to)
    .orderBy('meeting_bodies.position')
    .execute()
  const byMeeting = groupBy(bodies, (body) => body.meeting_id)
  return rows.map((row) => recordOf(row, byMeeting.get(row.id) ?? []))
}

/** Every meeting that is no founding act, in date order. */
export async function listMeetingIds(db: Database): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('meetings')
    .select('id')
    .where('kind', '=', 'meeting')
    .where('held_on', '<=', lastKnownDay)
    .orderBy('held_on')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** The meetings of these that exist, in date order. */
export async function listMeetingsById(db: Database, ids: readonly number[]): Promise<readonly MeetingRecord[]> {
  const wanted = inList(ids)
  const rows = await db
    .selectFrom('meetings')
    .selectAll()
    .where('id', 'in', wanted)
    .orderBy('held_on')
    .orderBy('kind')
    .orderBy('id')
    .execute()
  const bodies = await db
    .selectFrom('meeting_bodies')
    .select(['meeting_id', 'body_id', 'ordinal'])
    .where('meeting_id', 'in', wanted)
    .orderBy('position')
    .execute()
  const byMeeting = groupBy(bodies, (body) => body.meeting_id)
  return rows.map((row) => recordOf(row, byMeeting.get(row.id) ?? []))
}

function recordOf(
  row: Selectable<MeetingTable>,
  bodies: readonly { readonly body_id: number; readonly ordinal: number | null }[],
): MeetingRecord {
  return {
    id: row.id,
    revision: row.revision,
    kind: row.kind,
    actKind: row.act_kind,
    heldOn: row.held_on,
    status: row.status,
    isJoint: bodies.length > 1,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    place: bilingual(row.place_en, row.place_ja),
    chairPostId: row.chair_post_id,
    plannedMinutes: row.planned_minutes,
    note: row.note,
    numbering: row.numbering,
    bodies: bodies.map((body) => ({ bodyId: body.body_id, ordinal: body.ordinal })),
  }
}

/** How the lines of the body's last meeting before a day are numbered; null: as the language has it, or it has none. */
export async function findNumberingBefore(db: Database, bodyId: number, on: IsoDate): Promise<NumberingStyle | null> {
  const row = await db
    .selectFrom('meetings')
    .innerJoin('meeting_bodies', 'meeting_bodies.meeting_id', 'meetings.id')
    .select('numbering')
    .where('body_id', '=', bodyId)
    .where('kind', '=', 'meeting')
    .where('held_on', '<', on)
    .orderBy('held_on', 'desc')
    .orderBy('meetings.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.numbering ?? null
}

/** The meetings with an agenda that lie latest, planned ones included, the latest first. */
export async function listNewestAgendas(db: Database, limit: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('meetings')
    .select('id')
    .where('held_on', '<=', lastKnownDay)
    .where((of) =>
      of.exists(of.selectFrom('agenda_items').select('agenda_items.id').whereRef('agenda_items.meeting_id', '=', 'meetings.id')),
    )
    .orderBy('held_on', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** Later than any day the register knows. */
const lastKnownDay = isoDate('2999-12-31')

/** The row that says a body takes part in a meeting; null when it does not. */
export async function findMeetingBody(db: Database, meetingId: number, bodyId: number): Promise<{ readonly id: number } | null> {
  const row = await db
    .selectFrom('meeting_bodies')
    .select('id')
    .where('meeting_id', '=', meetingId)
    .where('body_id', '=', bodyId)
    .executeTakeFirst()
  return row ?? null
}

/** The key of a plan of the body that was adopted at the meeting; null when there is none. */
export async function findPlanAdoptedAt(db: Database, meetingId: number, bodyId: number): Promise<string | null> {
  const row = await db
    .selectFrom('plans')
    .select('key')
    .where('adopted_at_meeting_id', '=', meetingId)
    .where('body_id', '=', bodyId)
    .executeTakeFirst()
  return row?.key ?? null
}

/** The last day on which a meeting was held, founding acts left aside; null when none was. */
export async function findLastMeetingDay(db: Database): Promise<IsoDate | null> {
  const last = await db
    .selectFrom('meetings')
    .select('held_on')
    .where('status', '=', 'held')
    .where('kind', '=', 'meeting')
    .orderBy('held_on', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.held_on ?? null
}

/** The first and the last day on which the register records that something was held; null when it records nothing. */
export async function findSpan(db: Database): Promise<{ readonly from: IsoDate; readonly to: IsoDate } | null> {
  const first = await db
    .selectFrom('meetings')
    .select('held_on')
    .where('status', '=', 'held')
    .orderBy('held_on')
    .limit(1)
    .executeTakeFirst()
  const last = await db
    .selectFrom('meetings')
    .select('held_on')
    .where('status', '=', 'held')
    .orderBy('held_on', 'desc')
    .limit(1)
    .executeTakeFirst()
  return first && last ? { from: first.held_on, to: last.held_on } : null
}
