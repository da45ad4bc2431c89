import { type RawBuilder, sql } from 'kysely'
import { mostChangesCounted } from '../../shared/domain/counted-changes.ts'
import type { MeetingStatus } from '../../shared/domain/vocabulary.ts'
import { inList } from '../in-list.ts'
import type { Database } from './database.ts'

/** A command; or all that one stay in a field saved, under the number of its last save and the name of its first. */
export interface ChangeSetRecord {
  readonly id: number
  /** The number of its first save; of a command that stands for itself its own. */
  readonly firstId: number
  /** A later save of the same stay stands in the history. */
  readonly goesOn: boolean
  /** It has been undone, and not done again since. */
  readonly isTakenBack: boolean
  readonly command: string
  readonly kind: 'baseline' | 'do' | 'undo' | 'redo'
  readonly targetId: number | null
  /** Of an undo or redo: the command that `targetId` names. */
  readonly targetCommand: string | null
  readonly subject: string | null
  readonly madeBy: string | null
  /** ISO 8601, UTC. */
  readonly madeAt: string
  /** Rows, counted up to `mostChangesCounted`; one more means more. */
  readonly changeCount: number
}

/** What is told with a thing: its names and links, who held the post, where it sits. */
const partsOf: Readonly<Record<string, readonly (readonly [table: string, column: string])[]>> = {
  bodies: [
    ['body_names', 'body_id'],
    ['body_links', 'from_body_id'],
    ['body_links', 'to_body_id'],
    ['memberships', 'body_id'],
  ],
  organizations: [
    ['organization_names', 'organization_id'],
    ['organization_links', 'from_organization_id'],
    ['organization_links', 'to_organization_id'],
  ],
  posts: [
    ['post_names', 'post_id'],
    ['tenures', 'post_id'],
    ['memberships', 'post_id'],
  ],
  persons: [
    ['person_names', 'person_id'],
    ['tenures', 'person_id'],
  ],
}

/** None for a table that has none, whatever it is called. */
const partsOfTable = (table: string): (typeof partsOf)[string] => (Object.hasOwn(partsOf, table) ? (partsOf[table] ?? []) : [])

/**
 * Whether a command touched a row or is among the newest that touched a part of it, of each kind of part as many as are asked for. The names
 * of tables and columns are literals: the indexes are made for them (migration 240).
 */
function isAmong(
  { table, id }: { readonly table: string; readonly id: number },
  before: number | null,
  limit: number,
): RawBuilder<boolean> {
  const isOlder = before === null ? sql`` : sql`and change_set_id < ${before}`
  const ofParts = partsOfTable(table).map(
    ([part, column]) => sql`select * from (select distinct change_set_id from changes
      where table_name = ${sql.lit(part)} and json_extract(coalesce(after, before), ${sql.lit(`$.${column}`)}) = ${id} ${isOlder}
      order by change_set_id desc limit ${limit})`,
  )
  const own = sql`select change_set_id from changes where table_name = ${table} and row_id = ${id} ${isOlder}`
  return sql<boolean>`change_sets.id in (${sql.join([own, ...ofParts], sql` union all `)})`
}

/** Of a change set, the first of its stay in a field. */
const firstOf = sql<number>`iif(change_sets.kind = 'do', coalesce(change_sets.target_id, change_sets.id), change_sets.id)`

/** A change set and the next one belong to one stay: nothing ever comes between. */
const goesOn = sql<boolean>`exists (
  select 1 from change_sets as next
  where next.id = change_sets.id + 1 and next.kind = 'do' and next.target_id = ${firstOf} and change_sets.kind = 'do')`

/** What was given has been undone, and not done again since. */
const takenBack = sql<boolean>`change_sets.kind = 'do' and coalesce((
  select later.kind = 'undo' from change_sets as later
  where later.target_id = ${firstOf} and later.kind in ('undo', 'redo') order by later.id desc limit 1), 0)`

/**
 * Change sets, newest first; only those before `before`, only those that touched `row` or what is told with it, when given. One for each stay in a field,
 * or, where `isEach`, every one.
 */
export async function listChangeSets(
  db: Database,
  filter: {
    readonly before: number | null
    readonly row: { readonly table: string; readonly id: number } | null
    readonly limit: number
    readonly isEach?: boolean
  },
): Promise<readonly ChangeSetRecord[]> {
  const { before, row } = filter
  const rows = await db
    .selectFrom('change_sets')
    .selectAll('change_sets')
    .select((of) =>
      of
        .selectFrom((changes) =>
          changes
            .selectFrom('changes')
            .select('changes.id')
            .where('changes.change_set_id', '=', firstOf)
            .limit(mostChangesCounted + 1)
            .as('first_changes'),
        )
        .select((changes) => changes.fn.countAll<number>().as('count'))
        .as('change_count'),
    )
    .select((of) =>
      of
        .selectFrom('change_sets as target')
        .select('target.command')
        .whereRef('target.id', '=', 'change_sets.target_id')
        .as('target_command'),
    )
    .select(goesOn.as('goes_on'))
    .select(takenBack.as('taken_back'))
    .$if(filter.isEach !== true, (sets) => sets.where((of) => of.not(goesOn)))
    .$if(before !== null, (sets) => sets.where('change_sets.id', '<', before ?? 0))
    .$if(row !== null, (sets) => sets.where(isAmong(row ?? { table: '', id: 0 }, before, filter.limit)))
    .orderBy('change_sets.id', 'desc')
    .limit(filter.limit)
    .execute()
  return rows.map((set) => {
    const isLater = set.kind === 'do' && set.target_id !== null
    return {
      id: set.id,
      firstId: isLater ? (set.target_id ?? set.id) : set.id,
      goesOn: Boolean(set.goes_on),
      isTakenBack: Boolean(set.taken_back),
      command: isLater ? (set.target_command ?? set.command) : set.command,
      kind: set.kind,
      targetId: isLater ? null : set.target_id,
      targetCommand: isLater ? null : set.target_command,
      subject: set.subject,
      madeBy: set.made_by,
      madeAt: set.made_at,
      changeCount: set.change_count ?? 0,
    }
  })
}

/** The first and last change set of the stay that one belongs to; of one that stands for itself twice itself. Null: there is none of that id. */
export async function findStay(db: Database, id: number): Promise<ChangeSetSpan | null> {
  const set = await db.selectFrom('change_sets').select(['kind', 'target_id']).where('id', '=', id).executeTakeFirst()
  if (set === undefined) return null
  if (set.kind !== 'do') return { firstId: id, lastId: id }
  const firstId = set.target_id ?? id
  const last = await db
    .selectFrom('change_sets')
    .select((of) => of.fn.max('id').as('id'))
    .where('target_id', '=', firstId)
    .where('kind', '=', 'do')
    .executeTakeFirst()
  return { firstId, lastId: Math.max(last?.id ?? id, id) }
}

/** Change sets of one stay in a field. */
export interface ChangeSetSpan {
  readonly firstId: number
  readonly lastId: number
}

/** Some meetings: those that stand so, or these. */
export type SomeMeetings = { readonly stages: readonly MeetingStatus[] } | { readonly ids: readonly number[] }

/** When each of some meetings, or a line of its agenda, was changed last: instants (ISO 8601, UTC) by meeting id. */
export async function findAgendaChanges(db: Database, which: SomeMeetings): Promise<ReadonlyMap<number, string>> {
  const isMeant =
    'ids' in which
      ? sql<boolean>`meetings.id in ${inList(which.ids)}`
      : sql<boolean>`meetings.status in (${sql.join(which.stages)})`
  // A cross join keeps its order in SQLite: from the few meetings to their changes, never through all changes there were.
  const ofMeetings = await db
    .selectFrom('meetings')
    .crossJoin('changes')
    .innerJoin('change_sets', 'change_sets.id', 'changes.change_set_id')
    .select(['meetings.id as meeting_id', (of) => of.fn.max('change_sets.made_at').as('made_at')])
    .where('changes.table_name', '=', 'meetings')
    .whereRef('changes.row_id', '=', 'meetings.id')
    .where(isMeant)
    .groupBy('meetings.id')
    .execute()
  const ofLines = await db
    .selectFrom('meetings')
    .crossJoin('agenda_items')
    .crossJoin('changes')
    .innerJoin('change_sets', 'change_sets.id', 'changes.change_set_id')
    .select(['meetings.id as meeting_id', (of) => of.fn.max('change_sets.made_at').as('made_at')])
    .whereRef('agenda_items.meeting_id', '=', 'meetings.id')
    .where('changes.table_name', '=', 'agenda_items')
    .whereRef('changes.row_id', '=', 'agenda_items.id')
    .where(isMeant)
    .groupBy('meetings.id')
    .execute()
  const latest = new Map<number, string>()
  for (const { meeting_id, made_at } of [...ofMeetings, ...ofLines]) {
    if (made_at > (latest.get(meeting_id) ?? '')) latest.set(meeting_id, made_at)
  }
  return latest
}

/** Kind and target of the newest change sets, oldest first: all that the rules of undo look at. */
export async function listUndoSteps(
  db: Database,
  limit: number,
): Promise<readonly { readonly id: number; readonly kind: ChangeSetRecord['kind']; readonly targetId: number | null }[]> {
  const rows = await db.selectFrom('change_sets').select(['id', 'kind', 'target_id']).orderBy('id', 'desc').limit(limit).execute()
  return rows.toReversed().map((row) => ({ id: row.id, kind: row.kind, targetId: row.target_id }))
}

/** Changes looked through for the people they touched; after more of them everybody is read anew. */
const mostChangesOfPersons = 2000

/** Whose entry or names were touched after a command. */
export async function listChangedPersons(db: Database, after: number): Promise<readonly number[] | 'many'> {
  const rows = await db
    .selectFrom('changes')
    .select(['table_name', 'row_id', 'before', 'after'])
    .where('change_set_id', '>', after)
    .orderBy('change_set_id')
    .limit(mostChangesOfPersons + 1)
    .execute()
  if (rows.length > mostChangesOfPersons) return 'many'
  const ids = rows.flatMap(({ table_name: table, row_id: id, before, after: now }) => {
    if (table === 'persons') return [id]
    if (table !== 'person_names') return []
    return [before, now].flatMap((row) => (row === null ? [] : [(JSON.parse(row) as { readonly person_id: number }).person_id]))
  })
  return [...new Set(ids)]
}
