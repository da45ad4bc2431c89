import { type RawBuilder, sql } from 'kysely'
import type { RecordedTable } from '../history/recorded-tables.ts'
import type { Database } from './database.ts'
import { findLastChange } from './history-state.ts'

/**
 * What of a body is touched: what it is itself; its meetings, agendas and plans, and what is laid down for agendas; the items of its plans
 * and what was reported of them; what was kept of its meetings beside their agendas (who was there, which papers); who sits on it.
 */
export type BodyAspect = 'itself' | 'matters' | 'items' | 'record' | 'people'

/** What happened to bodies after a command. */
export interface ChangedBodies {
  /** The newest command: ask again from here. */
  readonly last: number
  /** The bodies touched, by what of them is; `all` when so much was changed that telling them apart does not pay. */
  readonly bodies: Readonly<Record<BodyAspect, ReadonlySet<number>>> | 'all'
}

/** More changes than this, an import as a rule, and every body counts as changed. */
const mostChanges = 2000

/** How a row names bodies: by a column of its own, by its id, or by what it belongs to. */
type Owner = 'body' | 'meeting' | 'plan' | 'item' | 'series' | 'line' | 'post' | 'person' | 'organization' | 'seat'
type Naming = readonly (readonly [owner: Owner, column: string])[]

const none: Naming = []

/** Every recorded table: to which body a row of it belongs. */
const naming: Readonly<Record<RecordedTable, Naming>> = {
  bodies: [['body', 'id']],
  body_names: [['body', 'body_id']],
  meetings: [['meeting', 'id']],
  // Another body at the same meeting makes it a joint one.
  meeting_bodies: [
    ['body', 'body_id'],
    ['meeting', 'meeting_id'],
  ],
  agenda_items: [
    ['meeting', 'meeting_id'],
    ['body', 'shelf_body_id'],
    ['meeting', 'carried_from_meeting_id'],
    ['line', 'carried_from_item_id'],
  ],
  agenda_item_plans: [
    ['line', 'agenda_item_id'],
    ['plan', 'plan_id'],
  ],
  agenda_templates: [['body', 'body_id']],
  // A line that names a series and a year points to the annual plan of whatever body.
  plans: [
    ['body', 'body_id'],
    ['series', 'series_id'],
  ],
  plan_names: [['plan', 'plan_id']],
  plan_links: [
    ['plan', 'from_plan_id'],
    ['plan', 'to_plan_id'],
  ],
  plan_explanations: [['plan', 'plan_id']],
  plan_series: [
    ['body', 'body_id'],
    ['series', 'id'],
  ],
  series_explanations: [['series', 'series_id']],
  sources: none,
  provenances: none,
  open_questions: none,
  body_links: none,
  organizations: [['organization', 'id']],
  organization_names: [['organization', 'organization_id']],
  organization_links: none,
  posts: [['post', 'id']],
  post_names: [['post', 'post_id']],
  persons: [['person', 'id']],
  person_names: [['person', 'person_id']],
  tenures: [['post', 'post_id']],
  memberships: [['body', 'body_id']],
  plan_revisions: [['plan', 'plan_id']],
  plan_items: [['plan', 'plan_id']],
  plan_item_organizations: [['item', 'plan_item_id']],
  agenda_snapshots: none,
  issued_papers: none,
  attendances: [['meeting', 'meeting_id']],
  seating_places: none,
  item_statuses: [['item', 'plan_item_id']],
  measures: none,
  measure_plans: none,
  measure_organizations: none,
  measure_facts: none,
  indicators: none,
  indicator_values: none,
  attachments: [['meeting', 'meeting_id']],
}

const ofItself: readonly RecordedTable[] = ['bodies', 'body_names']
const ofPeople: readonly RecordedTable[] = [
  'organizations',
  'organization_names',
  'posts',
  'post_names',
  'persons',
  'person_names',
  'tenures',
  'memberships',
  'open_questions',
]

const ofItems: readonly RecordedTable[] = ['plan_revisions', 'plan_items', 'plan_item_organizations', 'item_statuses']

/** What was kept of meetings beside their agendas. */
const ofRecord: readonly RecordedTable[] = ['attendances', 'attachments']

function aspectOf(table: RecordedTable): BodyAspect {
  if (ofItself.includes(table)) return 'itself'
  if (ofPeople.includes(table)) return 'people'
  if (ofRecord.includes(table)) return 'record'
  return ofItems.includes(table) ? 'items' : 'matters'
}

/** The bodies whose histories commands after `since` may have altered. */
export async function listChangedBodies(db: Database, since: number): Promise<ChangedBodies> {
  const last = await findLastChange(db)
  if (last === since)
    return { last, bodies: { itself: new Set(), matters: new Set(), items: new Set(), record: new Set(), people: new Set() } }
  if (last < since) return { last, bodies: 'all' }
  const changes = await db
    .selectFrom('changes')
    .select(['table_name', 'row_id', 'before', 'after'])
    .where('change_set_id', '>', since)
    .orderBy('change_set_id')
    .limit(mostChanges + 1)
    .execute()
  if (changes.length > mostChanges) return { last, bodies: 'all' }

  const touched = { itself: noOwners(), matters: noOwners(), items: noOwners(), record: noOwners(), people: noOwners() }
  for (const { table_name, row_id, before, after } of changes) {
    const owners = touched[aspectOf(table_name as RecordedTable)]
    for (const [owner, column] of naming[table_name as RecordedTable] ?? none) {
      const named = column === 'id' ? [row_id] : [before, after].flatMap((row) => idIn(row, column))
      for (const id of named) owners[owner].add(id)
    }
    if (table_name === 'open_questions') {
      for (const row of [before, after]) {
        const asked = askedOf(row)
        if (asked !== null) owners[asked].add(idIn(row, 'subject_id')[0] ?? 0)
      }
    }
  }
  const bodies = {
    itself: await bodiesOf(db, touched.itself),
    matters: await bodiesOf(db, touched.matters),
    items: await bodiesOf(db, touched.items),
    record: await bodiesOf(db, touched.record),
    people: await bodiesOf(db, touched.people),
  }
  return { last, bodies }
}

const noOwners = (): Record<Owner, Set<number>> => ({
  body: new Set(),
  meeting: new Set(),
  plan: new Set(),
  item: new Set(),
  series: new Set(),
  line: new Set(),
  post: new Set(),
  person: new Set(),
  organization: new Set(),
  seat: new Set(),
})

async function bodiesOf(db: Database, owners: Record<Owner, ReadonlySet<number>>): Promise<ReadonlySet<number>> {
  const bodies = new Set(owners.body)
  for (const query of questionsOf(owners)) for (const { id } of (await query.execute(db)).rows) bodies.add(id)
  return bodies
}

/** Of a question about a seat or a post: screens over all bodies count them. */
function askedOf(row: string | null): 'seat' | 'post' | null {
  const subject = row === null ? null : (JSON.parse(row) as Readonly<Record<string, unknown>>)['subject_table']
  return subject === 'memberships' ? 'seat' : subject === 'posts' ? 'post' : null
}

function idIn(row: string | null, column: string): readonly number[] {
  if (row === null) return []
  const value = (JSON.parse(row) as Readonly<Record<string, unknown>>)[column]
  return typeof value === 'number' ? [value] : []
}

/** From what a row belongs to, as it stands now, to its bodies; a row that is gone names its owners in its own change. */
function questionsOf({
  meeting,
  plan,
  item,
  series,
  line,
  post,
  person,
  organization,
  seat,
}: Record<Owner, ReadonlySet<number>>): readonly RawBuilder<{ id: number }>[] {
  const listed = (ids: ReadonlySet<number>) => sql`(select value from json_each(${JSON.stringify([...ids])}))`
  return [
    ...(meeting.size === 0
      ? []
      : [sql<{ id: number }>`select body_id as id from meeting_bodies where meeting_id in ${listed(meeting)}`]),
    ...(plan.size === 0 ? [] : [sql<{ id: number }>`select body_id as id from plans where id in ${listed(plan)}`]),
    ...(item.size === 0
      ? []
      : [
          sql<{
            id: number
          }>`select p.body_id as id from plan_items i join plans p on p.id = i.plan_id where i.id in ${listed(item)}`,
        ]),
    ...(series.size === 0
      ? []
      : [
          sql<{ id: number }>`select body_id as id from plan_series where id in ${listed(series)}`,
          sql<{ id: number }>`select distinct b.body_id as id from agenda_items i
            join meeting_bodies b on b.meeting_id = i.meeting_id where i.series_id in ${listed(series)}`,
        ]),
    ...(line.size === 0
      ? []
      : [
          sql<{ id: number }>`select b.body_id as id from agenda_items i
            join meeting_bodies b on b.meeting_id = i.meeting_id where i.id in ${listed(line)}`,
          sql<{ id: number }>`select shelf_body_id as id from agenda_items
            where shelf_body_id is not null and id in ${listed(line)}`,
        ]),
    ...(post.size === 0 ? [] : [sql<{ id: number }>`select body_id as id from memberships where post_id in ${listed(post)}`]),
    ...(seat.size === 0 ? [] : [sql<{ id: number }>`select body_id as id from memberships where id in ${listed(seat)}`]),
    ...(person.size === 0
      ? []
      : [
          sql<{ id: number }>`select seat.body_id as id from tenures held join memberships seat on seat.post_id = held.post_id
            where held.person_id in ${listed(person)}`,
        ]),
    ...(organization.size === 0
      ? []
      : [
          sql<{ id: number }>`select seat.body_id as id from posts own join memberships seat on seat.post_id = own.id
            where own.organization_id in ${listed(organization)}`,
        ]),
  ]
}
