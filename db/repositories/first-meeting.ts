import type { Database } from './database.ts'

/** The newest meeting that was planned in this register: one that is still ahead, or of whose agenda a version was kept. Null: none. */
export async function findPlannedHere(
  db: Database,
): Promise<{ readonly id: number; readonly lines: number; readonly versions: number } | null> {
  const ahead = await db
    .selectFrom('meetings')
    .select((of) => of.fn.max('id').as('id'))
    .where('status', 'in', ['planned', 'drafted', 'issued'])
    .where('kind', '=', 'meeting')
    .executeTakeFirst()
  // Only what was planned here has versions of its agenda.
  const issued = await db
    .selectFrom('agenda_snapshots')
    .select((of) => of.fn.max('meeting_id').as('id'))
    .executeTakeFirst()
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
        .as('versions'),
    ])
    .where('meetings.id', '=', Math.max(ahead?.id ?? 0, issued?.id ?? 0))
    .executeTakeFirst()
  return row === undefined ? null : { id: row.id, lines: row.lines ?? 0, versions: row.versions ?? 0 }
}
