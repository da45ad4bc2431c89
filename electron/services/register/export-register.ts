import { listAttachedFiles } from '../../../db/repositories/attachments.ts'
import { listTables, listWholeRows, type WholeRow } from '../../../db/repositories/whole-register.ts'
import { latestSchemaVersion } from '../../../db/migrations/migrate.ts'
import type { Session } from './session.ts'

/** A whole register as JSON: every table with every row, history and settings included; derived search tables left out. */
export interface RegisterExport {
  readonly format: 'honbu-register'
  readonly schemaVersion: number
  readonly tables: Readonly<Record<string, readonly WholeRow[]>>
}

/** The same register gives the same export, byte for byte. */
export async function exportRegister(session: Session): Promise<RegisterExport> {
  const { db } = session.register()
  const tables: Record<string, readonly WholeRow[]> = {}
  for (const table of await listTables(db)) tables[table] = await listWholeRows(db, table)
  return { format: 'honbu-register', schemaVersion: latestSchemaVersion, tables }
}

/** How many files the register's papers have, which lie beside it and are no part of the JSON. */
export async function countAttachedFiles(session: Session): Promise<number> {
  return (await listAttachedFiles(session.register().db)).length
}
