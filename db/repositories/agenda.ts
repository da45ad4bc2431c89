import type { Name } from '../../shared/domain/model.ts'
import type { ItemKind, Outcome } from '../../shared/domain/vocabulary.ts'
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
}

/** A meeting's lines by position on each level; parents and children are not yet threaded. */
export async function listAgendaItems(db: Database, meetingId: number): Promise<readonly AgendaItemRecord[]> {
  const rows = await db
    .selectFrom('agenda_items')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const links = await db
    .selectFrom('agenda_item_plans')
    .innerJoin('agenda_items', 'agenda_items.id', 'agenda_item_plans.agenda_item_id')
    .select(['agenda_item_id', 'plan_id'])
    .where('agenda_items.meeting_id', '=', meetingId)
    .orderBy('agenda_item_id')
    .orderBy('agenda_item_plans.position')
    .execute()
  const plans = groupBy(links, (link) => link.agenda_item_id)
  return rows.map((row) => ({
    id: row.id,
    revision: row.revision,
    meetingId: row.meeting_id,
    parentId: row.parent_id,
    position: row.position,
    kind: row.kind,
    isHeading: isSet(row.is_heading),
    title: titleOf(row),
    planIds: (plans.get(row.id) ?? []).map((link) => link.plan_id),
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
  }))
}
