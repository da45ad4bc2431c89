import type { Selectable } from 'kysely'
import type { Name } from '../../shared/domain/model.ts'
import type { CarriedHow, ItemKind, Outcome } from '../../shared/domain/vocabulary.ts'
import { inList } from '../in-list.ts'
import type { AgendaItemTable } from '../schema.ts'
import type { Database } from './database.ts'
import { groupBy, isSet, titleOf } from './rows.ts'

/** One agenda line as it is stored. */
export interface AgendaItemRecord {
  readonly id: number
  readonly revision: number
  readonly meetingId: number | null
  readonly parentId: number | null
  readonly position: number
  readonly kind: ItemKind
  readonly isHeading: boolean
  readonly title: Name
  readonly planIds: readonly number[]
  readonly seriesId: number | null
  readonly fiscalYear: number | null
  readonly coversMore: boolean
  readonly presenterOrganizationId: number | null
  readonly minutes: number | null
  readonly internalNote: string | null
  /** JSON of the reasons for which it was drafted. */
  readonly draftReasons: string | null
  readonly issuedNumber: string | null
  readonly outcome: Outcome | null
  readonly outcomeNote: string | null
  /** Where the line came from: the line that stayed there, if one did, its meeting, and how it came. */
  readonly carriedFromItemId: number | null
  readonly carriedFromMeetingId: number | null
  readonly carriedHow: CarriedHow | null
}

/** A meeting's lines by position on each level; parents and children are not yet threaded. */
export const listAgendaItems = (db: Database, meetingId: number): Promise<readonly AgendaItemRecord[]> =>
  listItemsIn(db, 'meeting_id', [meetingId])

/** The same of several meetings at once. */
export const listAgendas = (db: Database, meetingIds: readonly number[]): Promise<readonly AgendaItemRecord[]> =>
  listItemsIn(db, 'meeting_id', meetingIds)

/** The lines on a body's shelf, which wait for a meeting to come; in the same order. */
export const listShelfItems = (db: Database, bodyId: number): Promise<readonly AgendaItemRecord[]> =>
  listItemsIn(db, 'shelf_body_id', [bodyId])

/** Lines that came from a meeting's agenda by being deferred, wherever they stand now. */
export async function listDeferredFrom(
  db: Database,
  meetingId: number,
): Promise<
  readonly {
    readonly id: number
    readonly fromItemId: number
    readonly meetingId: number | null
    readonly shelfBodyId: number | null
  }[]
> {
  const rows = await db
    .selectFrom('agenda_items')
    .select(['id', 'carried_from_item_id', 'meeting_id', 'shelf_body_id'])
    .where('carried_from_meeting_id', '=', meetingId)
    .where('carried_how', '=', 'deferred')
    .orderBy('id')
    .execute()
  return rows.flatMap((row) =>
    row.carried_from_item_id === null
      ? []
      : [{ id: row.id, fromItemId: row.carried_from_item_id, meetingId: row.meeting_id, shelfBodyId: row.shelf_body_id }],
  )
}

/** Where these lines stand: on the agenda of a meeting or on the shelf of a body. Unknown lines are left out. */
export async function listItemPlaces(
  db: Database,
  ids: readonly number[],
): Promise<readonly { readonly id: number; readonly meetingId: number | null; readonly shelfBodyId: number | null }[]> {
  return db
    .selectFrom('agenda_items')
    .select(['id', 'meeting_id as meetingId', 'shelf_body_id as shelfBodyId'])
    .where('id', 'in', inList(ids))
    .execute()
}

/** The items of a body's meetings that were carried to its shelf or to an agenda that was not cancelled, and wait there. */
export async function listCarriedItemIds(db: Database, bodyId: number): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('agenda_items as copy')
    .innerJoin('agenda_items as source', 'source.id', 'copy.carried_from_item_id')
    .innerJoin('meeting_bodies', 'meeting_bodies.meeting_id', 'source.meeting_id')
    .leftJoin('meetings as there', 'there.id', 'copy.meeting_id')
    .select('source.id')
    .distinct()
    .where('meeting_bodies.body_id', '=', bodyId)
    .where((has) => has.or([has('copy.shelf_body_id', 'is not', null), has('there.status', '!=', 'cancelled')]))
    .execute()
  return new Set(rows.map((row) => row.id))
}

async function listItemsIn(
  db: Database,
  place: 'meeting_id' | 'shelf_body_id',
  ids: readonly number[],
): Promise<readonly AgendaItemRecord[]> {
  const places = inList(ids)
  const rows = await db
    .selectFrom('agenda_items')
    .selectAll()
    .where(place, 'in', places)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const links = await db
    .selectFrom('agenda_item_plans')
    .innerJoin('agenda_items', 'agenda_items.id', 'agenda_item_plans.agenda_item_id')
    .select(['agenda_item_id', 'plan_id'])
    .where(`agenda_items.${place}`, 'in', places)
    .orderBy('agenda_item_id')
    .orderBy('agenda_item_plans.position')
    .execute()
  const plans = groupBy(links, (link) => link.agenda_item_id)
  return rows.map((row) =>
    itemRecord(
      row,
      (plans.get(row.id) ?? []).map((link) => link.plan_id),
    ),
  )
}

/** A line's row, as it stands or as the history kept it. */
export type StoredItem = Selectable<AgendaItemTable>

export function itemRecord(row: StoredItem, planIds: readonly number[]): AgendaItemRecord {
  return {
    id: row.id,
    revision: row.revision,
    meetingId: row.meeting_id,
    parentId: row.parent_id,
    position: row.position,
    kind: row.kind,
    isHeading: isSet(row.is_heading),
    title: titleOf(row),
    planIds,
    seriesId: row.series_id,
    fiscalYear: row.fiscal_year,
    coversMore: isSet(row.covers_more),
    presenterOrganizationId: row.presenter_organization_id,
    minutes: row.minutes,
    internalNote: row.internal_note,
    draftReasons: row.draft_reasons,
    issuedNumber: row.issued_number,
    outcome: row.outcome,
    outcomeNote: row.outcome_note,
    carriedFromItemId: row.carried_from_item_id,
    carriedFromMeetingId: row.carried_from_meeting_id,
    carriedHow: row.carried_how,
  }
}

/** The plans a line points to, in its order. */
export async function listPlanIdsOfLine(db: Database, itemId: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('agenda_item_plans')
    .select('plan_id')
    .where('agenda_item_id', '=', itemId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => row.plan_id)
}
