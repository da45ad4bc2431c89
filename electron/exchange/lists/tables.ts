import type { ListKey } from '../../../shared/domain/list-keys.ts'
import type { List } from './list.ts'

/** A row of a table as it stands in a register file. */
export type TableRow = Readonly<Record<string, string | number | null>>
/** A register's tables as they stand in its file, or in an export of it. */
export type Tables = Readonly<Record<string, readonly TableRow[]>>

/** The table of a list's names and the column that points back to the row; null for lists whose rows have none. */
export function nameTable(list: List): { readonly table: string; readonly owner: string } | null {
  return list.columns.some(({ stands }) => stands.in === 'name') ? (nameTables[list.key] ?? null) : null
}

const nameTables: Readonly<Partial<Record<ListKey, { readonly table: string; readonly owner: string }>>> = {
  bodies: { table: 'body_names', owner: 'body_id' },
  organizations: { table: 'organization_names', owner: 'organization_id' },
  posts: { table: 'post_names', owner: 'post_id' },
  persons: { table: 'person_names', owner: 'person_id' },
  plans: { table: 'plan_names', owner: 'plan_id' },
}

/** Whether a row of the bodies of meetings is the one that leads. */
export const isLead = (row: TableRow): boolean => row['position'] === 1

/** Of several names of one kind and language, the row of the one that came last. */
export function latestNames(list: List, tables: Tables, language: string, kind: string): ReadonlyMap<number, TableRow> {
  const at = nameTable(list) ?? { table: '', owner: '' }
  const latest = new Map<number, TableRow>()
  for (const row of tables[at.table] ?? []) {
    if (row['language'] !== language || row['kind'] !== kind) continue
    const owner = Number(row[at.owner])
    const before = latest.get(owner)
    if (before === undefined || String(row['valid_from'] ?? '') >= String(before['valid_from'] ?? '')) latest.set(owner, row)
  }
  return latest
}
