import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { IsoDate, PartialDate } from '../../shared/domain/calendar.ts'
import type { OrganizationFacts, PostFacts, SeatFacts, TenureFacts } from '../../shared/domain/model.ts'
import type { MembershipTable } from '../schema.ts'
import { inList } from '../in-list.ts'
import type { Database } from './database.ts'
import { type NameRecord, namesOf } from './names.ts'
import { groupBy, isSet } from './rows.ts'

/** A body's seats in protocol order, each with its post, organization and holders over all time. */
export async function listSeats(db: Database, bodyId: number): Promise<readonly SeatFacts[]> {
  return withPosts(db, await seatRows(db).where('body_id', '=', bodyId).execute())
}

/** These seats, of whatever body, in protocol order. */
export async function seatsById(db: Database, ids: readonly number[]): Promise<ReadonlyMap<number, BodySeat>> {
  if (ids.length === 0) return new Map()
  const rows = await seatRows(db).where('id', 'in', inList(ids)).execute()
  const bodies = new Map(rows.map((row) => [row.id, row.body_id]))
  const seats = await withPosts(db, rows)
  return new Map(seats.map((seat) => [seat.id, { seat, bodyId: bodies.get(seat.id) ?? 0 }]))
}

export interface BodySeat {
  readonly bodyId: number
  readonly seat: SeatFacts
}

const seatRows = (db: Database) => db.selectFrom('memberships').selectAll().orderBy('position').orderBy('id')

async function withPosts(db: Database, seats: readonly Selectable<MembershipTable>[]): Promise<readonly SeatFacts[]> {
  const posts = await postsById(db, [...new Set(seats.map((seat) => seat.post_id))])
  return seats.flatMap((seat) => {
    const post = posts.get(seat.post_id)
    if (!post) return []
    return [
      {
        id: seat.id,
        role: seat.role,
        order: seat.position,
        interval: { from: seat.from_on, to: seat.to_on },
        knownOn: seat.known_on,
        post,
      },
    ]
  })
}

/** These posts with their organizations and holders; with a day, only holders who may hold them on it. */
export async function postsById(
  db: Database,
  ids: readonly number[],
  on: IsoDate | null = null,
): Promise<ReadonlyMap<number, PostFacts>> {
  if (ids.length === 0) return new Map()
  const posts = await db.selectFrom('posts').selectAll().where('id', 'in', inList(ids)).execute()
  const names = await namesOf(db, 'posts', ids)
  const organizations = await organizationsById(
    db,
    posts.flatMap((post) => (post.organization_id === null ? [] : [post.organization_id])),
  )
  const tenures = await tenuresByPost(db, ids, on)
  return new Map(
    posts.map((post) => [
      post.id,
      {
        id: post.id,
        key: post.key,
        names: names.get(post.id) ?? [],
        interval: { from: post.founded_on, to: post.abolished_on },
        isCollective: isSet(post.is_collective),
        standsAlone: isSet(post.stands_alone),
        vacantFrom: post.vacant_from,
        organization: post.organization_id === null ? null : (organizations.get(post.organization_id) ?? null),
        tenures: tenures.get(post.id) ?? [],
      },
    ]),
  )
}

/** An organization as rules and screens see it. */
export interface OrganizationRecord extends OrganizationFacts {
  readonly names: readonly NameRecord[]
}

export async function organizationsById(db: Database, ids: readonly number[]): Promise<ReadonlyMap<number, OrganizationRecord>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('organizations').selectAll().where('id', 'in', inList(ids)).execute()
  const names = await namesOf(db, 'organizations', ids)
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        key: row.key,
        names: names.get(row.id) ?? [],
        interval: { from: row.founded_on, to: row.dissolved_on },
        protocolOrder: row.protocol_order,
      },
    ]),
  )
}

async function tenuresByPost(
  db: Database,
  postIds: readonly number[],
  on: IsoDate | null,
): Promise<ReadonlyMap<number, readonly TenureFacts[]>> {
  const rows = await db
    .selectFrom('tenures')
    .selectAll()
    .where('post_id', 'in', inList(postIds))
    // A month or year is as wide as it is: it is compared with as much of the day as it tells.
    .$if(on !== null, (tenures) =>
      tenures
        .where((of) => of.or([of('from_on', 'is', null), of('from_on', '<=', sql<PartialDate>`${on}`)]))
        .where(sql<boolean>`(to_on is null or to_on >= substr(${on}, 1, length(to_on)))`),
    )
    .orderBy('from_on')
    .orderBy('id')
    .execute()
  const names = await namesOf(db, 'persons', [...new Set(rows.map((row) => row.person_id))])
  const tenures = rows.map((row) => ({
    postId: row.post_id,
    facts: {
      personId: row.person_id,
      personNames: names.get(row.person_id) ?? [],
      interval: { from: row.from_on, to: row.to_on },
      knownOn: row.known_on,
      isActing: row.nature === 'acting',
    },
  }))
  const groups = groupBy(tenures, (tenure) => tenure.postId)
  return new Map([...groups].map(([postId, group]) => [postId, group.map((tenure) => tenure.facts)]))
}

/** How the offices of these posts are reached, as typed: the post itself, else its organization; those without are left out. */
export async function officeContactsOf(db: Database, postIds: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (postIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('posts')
    .leftJoin('organizations', 'organizations.id', 'posts.organization_id')
    .select(['posts.id as id', 'posts.contact as contact', 'organizations.contact as organizations_contact'])
    .where('posts.id', 'in', inList(postIds))
    .execute()
  return new Map(
    rows.flatMap((row) => {
      const contact = [row.contact, row.organizations_contact].find((text) => (text ?? '').trim() !== '')
      return contact === undefined || contact === null ? [] : [[row.id, contact]]
    }),
  )
}

/** How these people are reached, as typed; those without a contact are left out. */
export async function contactsOf(db: Database, personIds: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (personIds.length === 0) return new Map()
  const rows = await db.selectFrom('persons').select(['id', 'contact']).where('id', 'in', inList(personIds)).execute()
  return new Map(rows.flatMap((row) => (row.contact === null || row.contact.trim() === '' ? [] : [[row.id, row.contact]])))
}

/** A post as far as labels on a roster mean it. */
export interface PostLabels {
  readonly id: number
  readonly names: readonly NameRecord[]
  readonly interval: PostFacts['interval']
  readonly organizationId: number | null
}

/** Every post, those of the past included. */
export async function listPostLabels(db: Database): Promise<readonly PostLabels[]> {
  const rows = await db
    .selectFrom('posts')
    .select(['id', 'organization_id', 'founded_on', 'abolished_on'])
    .orderBy('id')
    .execute()
  const names = await namesOf(
    db,
    'posts',
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    names: names.get(row.id) ?? [],
    interval: { from: row.founded_on, to: row.abolished_on },
    organizationId: row.organization_id,
  }))
}
