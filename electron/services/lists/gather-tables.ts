import type { Database } from '../../../db/repositories/database.ts'
import { listWholeRows } from '../../../db/repositories/whole-register.ts'
import type { Tables } from '../../exchange/lists/tables.ts'
import { listTables, nameTables } from './list-tables.ts'

/** The tables that lists are made of, beside those of the lists themselves. */
const besides = [
  ...Object.values(nameTables).map(({ table }) => table),
  'meeting_bodies',
  'plan_item_organizations',
  'agenda_item_plans',
  'measure_organizations',
] as const

/** Reads every table that a list shows. */
export async function gatherTables(db: Database): Promise<Tables> {
  const tables: Record<string, Tables[string]> = {}
  for (const table of new Set([...Object.values(listTables), ...besides])) tables[table] = await listWholeRows(db, table)
  return tables
}
