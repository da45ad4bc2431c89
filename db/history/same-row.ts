import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'

type Value = string | number | null
export type RowValues = Readonly<Record<string, Value>>
/** What a column holds in a row made before the column was there. */
export type StoredDefaults = ReadonlyMap<string, Value>

/**
 * Whether a row is what history says it is. What was written down before a column was added says nothing of it, so the column holds what new
 * columns begin with; a column that is gone is not missed.
 */
export function isSameRow(row: RowValues, stored: RowValues, defaults: StoredDefaults): boolean {
  return Object.entries(row).every(
    ([column, value]) => value === (column in stored ? stored[column] : (defaults.get(column) ?? null)),
  )
}

/** The columns of a table with what each begins with. */
export async function columnDefaults(db: Kysely<RegisterSchema>, table: string): Promise<StoredDefaults> {
  const { rows } = await sql<{ name: string; dflt_value: string | null }>`
    select name, dflt_value from pragma_table_info(${table})`.execute(db)
  return new Map(rows.map(({ name, dflt_value }) => [name, literal(dflt_value)]))
}

/** A default as the schema writes it: a number, a quoted text or nothing. */
function literal(text: string | null): Value {
  if (text === null || text.toLowerCase() === 'null') return null
  if (/^'.*'$/s.test(text)) return text.slice(1, -1).replaceAll("''", "'")
  return Number(text)
}
