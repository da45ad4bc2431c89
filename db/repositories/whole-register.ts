import { sql } from 'kysely'
import type { Database } from './database.ts'

type Value = string | number | null
export type WholeRow = Readonly<Record<string, Value>>

/** The tables that hold facts and history, in an order in which each points only to earlier ones or to itself. */
export async function listTables(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from pragma_table_list
    where schema = 'main' and type = 'table' and name not like 'sqlite\_%' escape '\\' and name not like 'search\_%' escape '\\'
    order by name`.execute(db)
  return rows.map((row) => row.name)
}

/** Every row of a table in the order of its key. */
export async function listWholeRows(db: Database, table: string): Promise<readonly WholeRow[]> {
  const key = table === 'settings' ? 'key' : 'id'
  const { rows } = await sql<WholeRow>`select * from ${sql.table(table)} order by ${sql.ref(key)}`.execute(db)
  return rows
}

/** Puts a row back exactly as it was exported. */
export const insertWholeRow = (db: Database, table: string, row: WholeRow): Promise<void> => insertWholeRows(db, table, [row])

/** The same for several rows, which have the same columns, in one statement. */
export async function insertWholeRows(db: Database, table: string, rows: readonly WholeRow[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`)
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(values)}`.execute(db)
}

/** The columns of a table, in their order. */
export async function listTableColumns(db: Database, table: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(db)
  return rows.map((row) => row.name)
}

/** Forgets the settings of a register that is about to be filled from an export. */
export async function clearSettings(db: Database): Promise<void> {
  await db.deleteFrom('settings').execute()
}

/** References are checked when the transaction ends, so that rows may come in any order. */
export async function deferReferences(db: Database): Promise<void> {
  await sql`pragma defer_foreign_keys = on`.execute(db)
}
