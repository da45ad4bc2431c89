import { sql } from 'kysely'
import type { RecordedTable } from '../history/recorded-tables.ts'
import type { Database } from './database.ts'

/**
 * How many rows of which tables point to this one and would be left without it; rows that belong to it (its names, its links) go with
 * it and do not count. What points where is read from the schema itself.
 */
export async function whatHangsOn(
  db: Database,
  table: RecordedTable,
  id: number,
): Promise<readonly { readonly table: string; readonly count: number }[]> {
  const { rows: pointers } = await sql<{ table: string; column: string }>`
    select s.name as "table", f."from" as "column"
    from sqlite_schema s join pragma_foreign_key_list(s.name) f
    where s.type = 'table' and f."table" = ${table} and f.on_delete <> 'CASCADE'`.execute(db)
  const found = new Map<string, number>()
  for (const { table: from, column } of pointers) {
    const { rows } = await sql<{ id: number }>`select id from ${sql.table(from)} where ${sql.ref(column)} = ${id}`.execute(db)
    if (rows.length > 0) found.set(from, (found.get(from) ?? 0) + rows.length)
  }
  return [...found].map(([from, count]) => ({ table: from, count }))
}

/**
 * The rows that point to this one and do not belong to it, with the column by which they do, and those that speak of it (sources, open
 * questions): so that they can be turned to another.
 */
export async function movableRows(
  db: Database,
  table: RecordedTable,
  id: number,
): Promise<readonly { readonly table: RecordedTable; readonly column: string; readonly id: number }[]> {
  const { rows: pointers } = await sql<{ table: RecordedTable; column: string }>`
    select s.name as "table", f."from" as "column"
    from sqlite_schema s join pragma_foreign_key_list(s.name) f
    where s.type = 'table' and f."table" = ${table} and f.on_delete <> 'CASCADE' order by s.rowid`.execute(db)
  const found: { table: RecordedTable; column: string; id: number }[] = []
  for (const { table: from, column } of pointers) {
    const { rows } = await sql<{ id: number }>`
      select id from ${sql.table(from)} where ${sql.ref(column)} = ${id} order by id`.execute(db)
    found.push(...rows.map((row) => ({ table: from, column, id: row.id })))
  }
  for (const about of ['provenances', 'open_questions'] as const) {
    const rows = await db.selectFrom(about).select('id').where('subject_table', '=', table).where('subject_id', '=', id).execute()
    found.push(...rows.map((row) => ({ table: about, column: 'subject_id', id: row.id })))
  }
  return found
}
