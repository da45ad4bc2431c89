import type { Database } from './database.ts'

/** The newest meeting that was planned in this register: one that is still ahead or whose agenda went out. Null: none. */
export async function findPlannedHere(
  db: Database,
): Promise<{ readonly id: number; readonly lines: number; readonly issues: number } | null> {
  const row = await db
    .selectFrom('meetings')
    .select((of) => [
      'meetings.id',
      of
        .selectFrom('agenda_items')
        .select((items) => items.fn.countAll<number>().as('count'))
        .whereRef('agenda_items.meeting_id', '=', 'meetings.id')
        .as('lines'),
      of
        .selectFrom('agenda_snapshots')
        .select((snapshots) => snapshots.fn.countAll<number>().as('count'))
        .whereRef('agenda_snapshots.meeting_id', '=', 'meetings.id')
        .where('agenda_snapshots.stage', '=', 'issued')
        .as('issues'),
    ])
    .where('meetings.kind', '=', 'meeting')
    .where((of) =>
      of.or([
        of('meetings.status', 'in', ['planned', 'drafted', 'issued']),
        of.exists(of.selectFrom('agenda_snapshots').select('id').whereRef('agenda_snapshots.meeting_id', '=', 'meetings.id')),
      ]),
    )
    .orderBy('meetings.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : { id: row.id, lines: row.lines ?? 0, issues: row.issues ?? 0 }
}
