import type { IsoDate, PartialDate } from '../../shared/domain/calendar.ts'
import type { OrganizationKind, OrganizationLinkKind, Presence, SeatRole, TenureNature } from '../../shared/domain/vocabulary.ts'
import { inProtocol } from '../../shared/domain/organization-order.ts'
import { inList } from '../in-list.ts'
import type { Database } from './database.ts'
import { type NameRecord, namesOf } from './names.ts'
import { isSet } from './rows.ts'

export interface PersonRecord {
  readonly id: number
  readonly revision: number
  readonly contact: string | null
  readonly note: string | null
  readonly names: readonly NameRecord[]
}

/** Everybody, or these people, in the order of entering; or so many who were entered after one of them. */
export async function listPersons(
  db: Database,
  { ids, page }: { readonly ids?: readonly number[]; readonly page?: { readonly after: number; readonly most: number } } = {},
): Promise<readonly PersonRecord[]> {
  const rows = await db
    .selectFrom('persons')
    .selectAll()
    .$if(ids !== undefined, (query) => query.where('id', 'in', inList(ids ?? [])))
    .$if(page !== undefined, (query) => query.where('id', '>', page?.after ?? 0).limit(page?.most ?? 0))
    .orderBy('id')
    .execute()
  return withNames(db, rows)
}

/** Who was entered last, newest first. */
export async function listNewestPersons(db: Database, most: number): Promise<readonly PersonRecord[]> {
  // From the highest number down; a bound tells the planner that this is no reading of all.
  return withNames(db, await db.selectFrom('persons').selectAll().where('id', '>', 0).orderBy('id', 'desc').limit(most).execute())
}

async function withNames(
  db: Database,
  rows: readonly {
    readonly id: number
    readonly revision: number
    readonly contact: string | null
    readonly note: string | null
  }[],
): Promise<readonly PersonRecord[]> {
  const names = await namesOf(
    db,
    'persons',
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    revision: row.revision,
    contact: row.contact,
    note: row.note,
    names: names.get(row.id) ?? [],
  }))
}

export interface TenureRecord {
  readonly id: number
  readonly revision: number
  readonly personId: number
  readonly postId: number
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  readonly knownOn: IsoDate | null
  readonly nature: TenureNature
  readonly note: string | null
}

/** Every tenure, or those asked for, by start. */
export async function listTenures(
  db: Database,
  of: { readonly id?: number; readonly personIds?: readonly number[]; readonly postIds?: readonly number[] } = {},
): Promise<readonly TenureRecord[]> {
  const { id, personIds, postIds } = of
  const rows = await db
    .selectFrom('tenures')
    .selectAll()
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? 0))
    .$if(personIds !== undefined, (query) => query.where('person_id', 'in', inList(personIds ?? [])))
    .$if(postIds !== undefined, (query) => query.where('post_id', 'in', inList(postIds ?? [])))
    .orderBy('from_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    revision: row.revision,
    personId: row.person_id,
    postId: row.post_id,
    from: row.from_on,
    to: row.to_on,
    knownOn: row.known_on,
    nature: row.nature,
    note: row.note,
  }))
}

export interface PostRecord {
  readonly id: number
  readonly revision: number
  readonly key: string
  readonly organizationId: number | null
  readonly founded: PartialDate | null
  readonly abolished: PartialDate | null
  readonly isCollective: boolean
  readonly standsAlone: boolean
  readonly isCabinetPost: boolean
  readonly position: number
  readonly note: string | null
  readonly knownOn: IsoDate | null
  readonly vacantFrom: IsoDate | null
  readonly contact: string | null
  readonly names: readonly NameRecord[]
}

/** The posts whose holders are ministers, in the office's order. */
export async function listCabinetPostIds(db: Database): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('posts')
    .select('id')
    .where('is_cabinet_post', '=', 1)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Every post, in the office's order. */
export async function listPostRecords(db: Database): Promise<readonly PostRecord[]> {
  const rows = await db.selectFrom('posts').selectAll().orderBy('position').orderBy('id').execute()
  const names = await namesOf(
    db,
    'posts',
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    revision: row.revision,
    key: row.key,
    organizationId: row.organization_id,
    founded: row.founded_on,
    abolished: row.abolished_on,
    isCollective: isSet(row.is_collective),
    standsAlone: isSet(row.stands_alone),
    isCabinetPost: isSet(row.is_cabinet_post),
    vacantFrom: row.vacant_from,
    position: row.position,
    note: row.note,
    knownOn: row.known_on,
    contact: row.contact,
    names: names.get(row.id) ?? [],
  }))
}

export interface OrganizationRow {
  readonly id: number
  readonly revision: number
  readonly key: string
  readonly kind: OrganizationKind
  readonly parentId: number | null
  readonly founded: PartialDate | null
  readonly dissolved: PartialDate | null
  readonly protocolOrder: number
  readonly note: string | null
  readonly knownOn: IsoDate | null
  readonly contact: string | null
  readonly names: readonly NameRecord[]
}

/** Every organization with all that is stored of it, in protocol order. */
export async function listOrganizationRows(db: Database): Promise<readonly OrganizationRow[]> {
  const rows = inProtocol(
    (await db.selectFrom('organizations').selectAll().execute()).map((row) => ({
      ...row,
      parentId: row.parent_organization_id,
      place: row.protocol_order,
    })),
  )
  const names = await namesOf(
    db,
    'organizations',
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    revision: row.revision,
    key: row.key,
    kind: row.kind,
    parentId: row.parent_organization_id,
    founded: row.founded_on,
    dissolved: row.dissolved_on,
    protocolOrder: row.protocol_order,
    note: row.note,
    knownOn: row.known_on,
    contact: row.contact,
    names: names.get(row.id) ?? [],
  }))
}

export interface OrganizationLinkRecord {
  readonly id: number
  readonly fromId: number
  readonly toId: number
  readonly kind: OrganizationLinkKind
  readonly on: PartialDate | null
  readonly note: string | null
}

/** What became of organizations, by day. */
export async function listOrganizationLinks(db: Database): Promise<readonly OrganizationLinkRecord[]> {
  const rows = await db.selectFrom('organization_links').selectAll().orderBy('on_date').orderBy('id').execute()
  return rows.map((row) => ({
    id: row.id,
    fromId: row.from_organization_id,
    toId: row.to_organization_id,
    kind: row.kind,
    on: row.on_date,
    note: row.note,
  }))
}

export interface SeatRow {
  readonly id: number
  readonly revision: number
  readonly bodyId: number
  readonly postId: number
  readonly role: SeatRole
  readonly order: number
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  readonly knownOn: IsoDate | null
  readonly designatedAtMeetingId: number | null
  readonly note: string | null
}

/** Seats as they are stored, in each body's order. */
export async function listSeatRows(
  db: Database,
  of: { readonly ids?: readonly number[]; readonly bodyId?: number; readonly postIds?: readonly number[] },
): Promise<readonly SeatRow[]> {
  const { ids, bodyId, postIds } = of
  const rows = await db
    .selectFrom('memberships')
    .selectAll()
    .$if(ids !== undefined, (query) => query.where('id', 'in', inList(ids ?? [])))
    .$if(bodyId !== undefined, (query) => query.where('body_id', '=', bodyId ?? 0))
    .$if(postIds !== undefined, (query) => query.where('post_id', 'in', inList(postIds ?? [])))
    .orderBy('body_id')
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    revision: row.revision,
    bodyId: row.body_id,
    postId: row.post_id,
    role: row.role,
    order: row.position,
    from: row.from_on,
    to: row.to_on,
    knownOn: row.known_on,
    designatedAtMeetingId: row.designated_at_meeting_id,
    note: row.note,
  }))
}

/** What is recorded of the seats of these posts at meetings, each with the meeting's day. */
export async function listPresences(
  db: Database,
  postIds: readonly number[],
): Promise<readonly { readonly postId: number; readonly on: IsoDate; readonly presence: Presence }[]> {
  if (postIds.length === 0) return []
  return db
    .selectFrom('attendances')
    .innerJoin('memberships', 'memberships.id', 'attendances.membership_id')
    .innerJoin('meetings', 'meetings.id', 'attendances.meeting_id')
    .select(['memberships.post_id as postId', 'meetings.held_on as on', 'attendances.presence as presence'])
    .where('memberships.post_id', 'in', inList(postIds))
    .orderBy('meetings.held_on')
    .execute()
}

/** One seat; null when there is none. */
export async function findSeatRow(db: Database, id: number): Promise<SeatRow | null> {
  const row = await db.selectFrom('memberships').select('body_id').where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  return (await listSeatRows(db, { bodyId: row.body_id })).find((seat) => seat.id === id) ?? null
}
