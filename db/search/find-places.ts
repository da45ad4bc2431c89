import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { ActKind } from '../../shared/domain/vocabulary.ts'
import type { RegisterSchema } from '../schema.ts'
import type { DocumentKind } from './document.ts'
import { inList } from '../in-list.ts'

/** Where a thing stands: what is needed to name it and to lead people to it. */
export interface Place {
  readonly subjectId: number
  /** The key of the screen it leads to: its own, a plan item's plan's; null for what is reached otherwise. */
  readonly key: string | null
  /** Its body, among those the register keeps: the leading one of a meeting, the first on which a post sits. */
  readonly bodyId: number | null
  /** The meeting itself, or that of an agenda item. */
  readonly meetingId: number | null
  /** The number which that body gave the meeting. */
  readonly ordinal: number | null
  readonly actKind: ActKind | null
  /** Of an item that a revision of its plan left behind: the number of its own revision. */
  readonly olderRevision: number | null
}

/** The places of these things, in no order. */
export async function findPlaces(
  db: Kysely<RegisterSchema>,
  kind: DocumentKind,
  ids: readonly number[],
): Promise<readonly Place[]> {
  if (ids.length === 0) return []
  const { table, key, body, meeting, ordinal, act, older } = { ...nowhere, ...placesOf[kind] }
  const { rows } = await sql<Place>`
    select t.id as "subjectId", ${key} as "key", ${body} as "bodyId", ${meeting} as "meetingId", ${ordinal} as "ordinal",
      ${act} as "actKind", ${older} as "olderRevision"
    from ${table} where t.id in ${inList(ids)}`.execute(db)
  return rows
}

/** The expressions from which a kind's places are read; the thing itself is `t`. */
interface PlaceQuery {
  readonly table: RawBuilder<unknown>
  readonly key?: RawBuilder<unknown>
  readonly body?: RawBuilder<unknown>
  readonly meeting?: RawBuilder<unknown>
  readonly ordinal?: RawBuilder<unknown>
  readonly act?: RawBuilder<unknown>
  readonly older?: RawBuilder<unknown>
}

const nowhere = { key: sql`null`, body: sql`null`, meeting: sql`null`, ordinal: sql`null`, act: sql`null`, older: sql`null` }

/** The first of a meeting's bodies that the register keeps. */
const leading = (column: 'body_id' | 'ordinal', meeting: string) => sql`(
    select ${sql.ref(`led.${column}`)} from meeting_bodies led join bodies kept on kept.id = led.body_id
    where led.meeting_id = ${sql.ref(meeting)} and kept.is_external = 0 order by led.position, led.id limit 1)`

/** The first body with a seat for one of these posts. */
const seated = (posts: RawBuilder<unknown>) => sql`(
    select seat.body_id from memberships seat join bodies kept on kept.id = seat.body_id
    where seat.post_id in ${posts} and kept.is_external = 0 order by kept.position, kept.id limit 1)`

const placesOf: Readonly<Record<DocumentKind, PlaceQuery>> = {
  body: { table: sql`bodies t`, key: sql`t.key`, body: sql`t.id` },
  meeting: {
    table: sql`meetings t`,
    body: leading('body_id', 't.id'),
    meeting: sql`t.id`,
    ordinal: leading('ordinal', 't.id'),
    act: sql`t.act_kind`,
  },
  'agenda-item': {
    table: sql`agenda_items t`,
    body: sql`coalesce(t.shelf_body_id, ${leading('body_id', 't.meeting_id')})`,
    meeting: sql`t.meeting_id`,
  },
  plan: { table: sql`plans t`, key: sql`t.key`, body: sql`t.body_id` },
  'plan-item': {
    table: sql`plan_items t join plans p on p.id = t.plan_id`,
    key: sql`p.key`,
    body: sql`p.body_id`,
    older: sql`(
    select own.number from plan_revisions own join plan_revisions later on later.plan_id = own.plan_id and later.number > own.number
    where own.id = t.plan_revision_id limit 1)`,
  },
  post: { table: sql`posts t`, body: seated(sql`(t.id)`) },
  person: {
    table: sql`persons t`,
    body: seated(sql`(select held.post_id from tenures held where held.person_id = t.id)`),
  },
  organization: {
    table: sql`organizations t`,
    body: seated(sql`(select own.id from posts own where own.organization_id = t.id)`),
  },
  measure: { table: sql`measures t`, key: sql`t.key` },
  indicator: { table: sql`indicators t`, key: sql`t.key` },
  attachment: {
    table: sql`attachments t left join plans p on p.id = t.plan_id`,
    key: sql`p.key`,
    body: sql`coalesce(p.body_id, ${leading('body_id', 't.meeting_id')})`,
    meeting: sql`t.meeting_id`,
  },
}
