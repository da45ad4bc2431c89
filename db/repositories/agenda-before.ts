import { sql } from 'kysely'
import { inList } from '../in-list.ts'
import { type AgendaItemRecord, itemRecord } from './agenda.ts'
import type { Database } from './database.ts'
import { findStay } from './history.ts'

/** A meeting's lines as they stood before the last command that changed them, and when it was given (ISO 8601, UTC). */
export interface AgendaBefore {
  readonly changedAt: string
  /** By position on each level; parents and children are not yet threaded. */
  readonly items: readonly AgendaItemRecord[]
}

/** Commands looked through for lines that are gone and for links: of lines that are there the last change is found however long ago. */
const newestCommands = 500

/**
 * The lines before the last command that changed what they say; all that one stay in a field saved counts as one. Steps of the meeting's
 * life, which only number lines, do not count. Null: nothing changed them here, or nothing stood there before.
 */
export async function findAgendaBefore(db: Database, meetingId: number): Promise<AgendaBefore | null> {
  const items = await db.selectFrom('agenda_items').selectAll().where('meeting_id', '=', meetingId).execute()
  const links = await db
    .selectFrom('agenda_item_plans')
    .selectAll()
    .where('agenda_item_id', 'in', inList(items.map(({ id }) => id)))
    .execute()
  const last = await findLastEdit(
    db,
    meetingId,
    items.map(({ id }) => id),
  )
  const span = last === null ? null : await findStay(db, last.id)
  if (last === null || span === null) return null
  const changes = await db
    .selectFrom('changes')
    .select(['table_name', 'row_id', 'before'])
    .where('change_set_id', '>=', span.firstId)
    .where('change_set_id', '<=', span.lastId)
    .where('table_name', 'in', ['agenda_items', 'agenda_item_plans'])
    .orderBy('id')
    .execute()
  const itemsThen = then(items, changes, 'agenda_items').filter((row) => row.meeting_id === meetingId)
  if (itemsThen.length === 0) return null
  const linksThen = then(links, changes, 'agenda_item_plans').toSorted((a, b) => a.position - b.position || a.id - b.id)
  return {
    changedAt: last.madeAt,
    items: itemsThen
      .toSorted((a, b) => a.position - b.position || a.id - b.id)
      .map((row) =>
        itemRecord(
          row,
          linksThen.filter((link) => link.agenda_item_id === row.id).map((link) => link.plan_id),
        ),
      ),
  }
}

async function findLastEdit(
  db: Database,
  meetingId: number,
  itemIds: readonly number[],
): Promise<{ readonly id: number; readonly madeAt: string } | null> {
  const { rows } = await sql<{ id: number; made_at: string }>`
    select s.id, s.made_at from change_sets s
    where s.kind <> 'baseline'
      and (s.command like 'agenda.%'
        or s.kind <> 'do' and exists (select 1 from change_sets t where t.id = s.target_id and t.command like 'agenda.%'))
      and s.id in (
      select c.change_set_id from changes c where c.table_name = 'agenda_items' and c.row_id in ${inList(itemIds)}
      union all
      select c.change_set_id from changes c
      where c.change_set_id > (select coalesce(max(id), 0) - ${newestCommands} from change_sets)
        and (c.table_name = 'agenda_items' and json_extract(c.before, '$.meeting_id') = ${meetingId}
          or c.table_name = 'agenda_item_plans' and json_extract(coalesce(c.after, c.before), '$.agenda_item_id') in ${inList(itemIds)}))
    order by s.id desc limit 1`.execute(db)
  const last = rows[0]
  return last === undefined ? null : { id: last.id, madeAt: last.made_at }
}

interface Change {
  readonly table_name: string
  readonly row_id: number
  readonly before: string | null
}

/** The rows with what changed put back: those that were made are gone, those that were removed are there again. */
function then<Row extends { readonly id: number }>(
  rows: readonly Row[],
  changes: readonly Change[],
  table: string,
): readonly Row[] {
  const before = new Map<number, Row | null>()
  for (const { table_name, row_id, before: json } of changes) {
    // Of several changes of a row the first knows how it stood.
    if (table_name === table && !before.has(row_id)) before.set(row_id, json === null ? null : (JSON.parse(json) as Row))
  }
  const untouched = rows.filter(({ id }) => !before.has(id))
  return [...untouched, ...[...before.values()].flatMap((row) => row ?? [])]
}
