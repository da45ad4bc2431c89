import { sql } from 'kysely'
import type { Database } from './database.ts'
import { listTables } from './whole-register.ts'

/** A source or question that speaks of a row which is gone. */
export interface LostSubject {
  readonly table: 'provenances' | 'open_questions'
  readonly id: number
  /** The table that the row would stand in. */
  readonly of: string
}

/** Sources and questions that speak of rows which are gone: no foreign key can guard them. At most `most` for each two tables; null: all. */
export async function listLostSubjects(db: Database, most: number | null): Promise<readonly LostSubject[]> {
  const known = new Set(await listTables(db))
  const lost: LostSubject[] = []
  for (const table of ['provenances', 'open_questions'] as const) {
    const subjects = await db.selectFrom(table).select('subject_table').distinct().execute()
    for (const { subject_table: of } of subjects) {
      const isThere = known.has(of) ? sql`subject_id in (select id from ${sql.table(of)})` : sql`false`
      const { rows } = await sql<{ id: number }>`
        select id from ${sql.table(table)} where subject_table = ${of} and not (${isThere}) limit ${most ?? -1}`.execute(db)
      for (const { id } of rows) lost.push({ table, id, of })
    }
  }
  return lost
}
