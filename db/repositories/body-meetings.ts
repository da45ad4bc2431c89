import { sql } from 'kysely'
import type { AgendaItemFacts, MeetingFacts } from '../../shared/domain/model.ts'
import { outline } from '../../shared/domain/item-tree.ts'
import type { Database } from './database.ts'
import { bilingual, groupBy, isSet } from './rows.ts'

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
  const ledByOthers = await listLedByOthers(
    db,
    bodyId,
    open.flatMap(({ id, body_count }) => ((body_count ?? 1) > 1 ? [id] : [])),
  )
  return meetings.map((row) => ({
    id: row.id,
    kind: row.kind,
    actKind: row.act_kind,
    heldOn: row.held_on,
    status: row.status,
    ordinal: row.ordinal,
    isJoint: (row.body_count ?? 1) > 1,
    isLead: !ledByOthers.has(row.id),
    items: items.get(row.id) ?? [],
  }))
}

/** Of these meetings those before whose own place another registered body stands. */
async function listLedByOthers(db: Database, bodyId: number, meetingIds: readonly number[]): Promise<ReadonlySet<number>> {
  if (meetingIds.length === 0) return new Set()
  const { rows } = await sql<{ id: number }>`
    select own.meeting_id as id from meeting_bodies own
      join meeting_bodies before on before.meeting_id = own.meeting_id and before.position < own.position
      join bodies on bodies.id = before.body_id and bodies.is_external = 0
      where own.body_id = ${bodyId} and own.meeting_id in (select value from json_each(${JSON.stringify(meetingIds)}))`.execute(
    db,
  )
  return new Set(rows.map(({ id }) => id))
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
