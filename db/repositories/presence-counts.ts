import type { Database } from './database.ts'

/** How many seats are recorded as present, sent somebody, or were away at a meeting; guests and observers are not counted. */
export interface PresenceCounts {
  readonly present: number
  readonly proxies: number
  readonly absent: number
}

/** Null while nothing is recorded of any seat. */
export async function countPresences(db: Database, meetingId: number): Promise<PresenceCounts | null> {
  const rows = await db
    .selectFrom('attendances')
    .select((of) => ['presence', of.fn.countAll<number>().as('count')])
    .where('meeting_id', '=', meetingId)
    .where('membership_id', 'is not', null)
    .groupBy('presence')
    .execute()
  if (rows.length === 0) return null
  const count = (...which: readonly (typeof rows)[number]['presence'][]) =>
    rows.filter(({ presence }) => which.includes(presence)).reduce((sum, row) => sum + row.count, 0)
  return { present: count('present'), proxies: count('proxy'), absent: count('absent', 'excused') }
}
