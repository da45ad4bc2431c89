import { sql } from 'kysely'
import type { NumberingStyle } from '../../shared/domain/agenda-numbering.ts'
import { type IsoDate, isoDate } from '../../shared/domain/calendar.ts'
import type { Bilingual, MeetingFacts } from '../../shared/domain/model.ts'
import type { Database } from './database.ts'
import { inList } from '../in-list.ts'
import { bilingual } from './rows.ts'

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

/** One meeting; null when there is none. */
export async function findMeeting(db: Database, id: number): Promise<MeetingRecord | null> {
  const row = await meetingsWithBodies(db).where('id', '=', id).executeTakeFirst()
  return row ? recordOf(row) : null
}

/** The first meetings and founding acts of these days, both inclusive, in date order; all of them without `most`. */
export async function listMeetingsBetween(
  db: Database,
  from: IsoDate,
  to: IsoDate,
  most?: number,
): Promise<readonly MeetingRecord[]> {
  const meetings = meetingsWithBodies(db)
    .where('held_on', '>=', from)
    .where('held_on', '<=', to)
    .$if(most !== undefined, (query) => query.limit(most ?? 0))
  return (await inDateOrder(meetings).execute()).map(recordOf)
}

/** How many meetings were held on these days, both inclusive. */
export async function countHeldBetween(db: Database, from: IsoDate, to: IsoDate): Promise<number> {
  const { count } = await db
    .selectFrom('meetings')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('status', '=', 'held')
    .where('held_on', '>=', from)
    .where('held_on', '<=', to)
    .executeTakeFirstOrThrow()
  return count
}

/** The meetings of these that exist, in date order. */
export async function listMeetingsById(db: Database, ids: readonly number[]): Promise<readonly MeetingRecord[]> {
  const meetings = meetingsWithBodies(db).where('id', 'in', inList(ids))
  return (await inDateOrder(meetings).execute()).map(recordOf)
}

/** Meetings, each with its bodies as JSON, the leading one first: one question costs half of what two do. */
const meetingsWithBodies = (db: Database) =>
  db
    .selectFrom('meetings')
    .selectAll()
    .select(
      sql<string>`(select json_group_array(json_array(body_id, ordinal) order by position)
        from meeting_bodies where meeting_id = meetings.id)`.as('bodies'),
    )

type MeetingsWithBodies = ReturnType<typeof meetingsWithBodies>

/** On one day the founding act comes before the meeting. */
const inDateOrder = (meetings: MeetingsWithBodies) => meetings.orderBy('held_on').orderBy('kind').orderBy('id')

function recordOf(row: Awaited<ReturnType<MeetingsWithBodies['executeTakeFirstOrThrow']>>): MeetingRecord {
  const bodies = JSON.parse(row.bodies) as readonly (readonly [bodyId: number, ordinal: number | null])[]
  return {
    id: row.id,
    revision: row.revision,
    kind: row.kind,
    actKind: row.act_kind,
    heldOn: row.held_on,
    status: row.status,
    isJoint: bodies.length > 1,
    isLead: true,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    place: bilingual(row.place_en, row.place_ja),
    chairPostId: row.chair_post_id,
    plannedMinutes: row.planned_minutes,
    note: row.note,
    numbering: row.numbering,
    bodies: bodies.map(([bodyId, ordinal]) => ({ bodyId, ordinal })),
  }
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
