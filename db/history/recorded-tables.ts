import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'

/** Tables whose every change is kept in history: all but history itself, the settings and what is derived. */
export type RecordedTable = Exclude<
  keyof RegisterSchema,
  'change_sets' | 'changes' | 'settings' | 'search_state' | 'search_documents' | 'search_words' | 'search_files'
>

/** Tables of the register whose rows history does not keep. */
export const unrecordedTables: readonly string[] = ['change_sets', 'changes', 'settings']

export interface OwnedTable {
  readonly table: RecordedTable
  readonly column: string
}

const ownedBy = new Map<RecordedTable, readonly OwnedTable[]>()

/** The tables whose rows belong to a row of this table (on delete cascade), read once from the schema itself. */
export async function ownedTables(db: Kysely<RegisterSchema>, table: RecordedTable): Promise<readonly OwnedTable[]> {
  const known = ownedBy.get(table)
  if (known) return known
  const { rows } = await sql<OwnedTable>`
    select s.name as "table", f."from" as "column"
    from sqlite_schema s join pragma_foreign_key_list(s.name) f
    where s.type = 'table' and f."table" = ${table} and f.on_delete = 'CASCADE'
    order by s.rowid desc`.execute(db)
  ownedBy.set(table, rows)
  return rows
}
