import { sql } from 'kysely'
import { type AfterMatter, afterMatters, type HeldHere } from '../../shared/domain/after-meeting.ts'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import type { ItemKind, Outcome } from '../../shared/domain/vocabulary.ts'
import type { Database } from './database.ts'

export interface HeldHereRecord extends HeldHere {
  readonly meetingId: number
}

/**
 * The meetings that a body led between two days and that were recorded as held in this register, in date order, with what they left. Those
 * that came with a source are none of them.
 */
export async function listHeldHere(db: Database, bodyId: number, from: IsoDate, to: IsoDate): Promise<readonly HeldHereRecord[]> {
  const { rows } = await sql<Row>`
    select m.id, m.lacks_results, m.lacks_plans, m.lacks_minutes, m.lacks_attendance,
      exists (select 1 from attendances a where a.meeting_id = m.id) as has_attendance,
      exists (select 1 from memberships s where s.body_id = b.body_id) as has_seats,
      (select json_group_array(concat_ws(' ', p.title_ja, p.title_en, p.file_name))
        from attachments p where p.meeting_id = m.id and p.byte_count > 0) as papers,
      (select json_group_array(json_array(i.id, i.kind, i.is_heading, i.outcome, coalesce(i.outcome_note, '') <> '',
          i.series_id is not null and i.fiscal_year is not null,
          exists (select 1 from agenda_item_plans l where l.agenda_item_id = i.id)
          or exists (select 1 from plans y where y.series_id = i.series_id and y.fiscal_year = i.fiscal_year)) order by i.position, i.id)
        from agenda_items i where i.meeting_id = m.id) as lines
    from meeting_bodies b join meetings m on m.id = b.meeting_id
    where b.body_id = ${bodyId} and m.kind = 'meeting' and m.status = 'held' and m.held_on between ${from} and ${to}
      and not exists (select 1 from meeting_bodies o where o.meeting_id = m.id and o.position < b.position)
      and exists (select 1 from agenda_snapshots v where v.meeting_id = m.id and v.stage = 'held')
    order by m.held_on, m.id`.execute(db)
  return rows.map((row) => ({
    meetingId: row.id,
    lines: (JSON.parse(row.lines) as readonly Line[]).map(([id, kind, isHeading, outcome, hasRemark, isOfYear, hasPlan]) => ({
      id,
      kind,
      isHeading: isHeading === 1,
      outcome,
      hasRemark: hasRemark === 1,
      isOfYear: isOfYear === 1,
      hasPlan: hasPlan === 1,
    })),
    papers: JSON.parse(row.papers) as readonly string[],
    hasAttendance: row.has_attendance === 1,
    hasSeats: row.has_seats === 1,
    setAside: afterMatters.filter((matter) => row[lacks[matter]] === 1),
  }))
}

type Line = readonly [
  id: number,
  kind: ItemKind,
  isHeading: 0 | 1,
  outcome: Outcome | null,
  hasRemark: 0 | 1,
  isOfYear: 0 | 1,
  hasPlan: 0 | 1,
]

/** The column that says of a meeting that a matter is not to be had. */
export const lacks = {
  results: 'lacks_results',
  plans: 'lacks_plans',
  minutes: 'lacks_minutes',
  attendance: 'lacks_attendance',
} as const satisfies Readonly<Record<AfterMatter, string>>

type Row = Readonly<Record<(typeof lacks)[AfterMatter], 0 | 1>> & {
  readonly id: number
  readonly has_attendance: 0 | 1
  readonly has_seats: 0 | 1
  readonly papers: string
  readonly lines: string
}
