import { listAttachedFiles } from '../../../db/repositories/attachments.ts'
import { listTables, listWholeRows, type WholeRow } from '../../../db/repositories/whole-register.ts'
import { findLastChange } from '../../../db/repositories/history-state.ts'
import { latestSchemaVersion } from '../../../db/migrations/migrate.ts'
import { Refusal } from './refusal.ts'
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

/**
 * The same as its text, piece by piece, so that no register is too long to be written. Throws Refusal: conflict, where somebody changed the register
 * meanwhile.
 */
export async function* registerJson(session: Session): AsyncGenerator<string> {
  const { db } = session.register()
  const begun = await findLastChange(db)
  yield `{\n  "format": "honbu-register",\n  "schemaVersion": ${latestSchemaVersion},\n  "tables": {`
  for (const [at, table] of (await listTables(db)).entries()) {
    yield `${at === 0 ? '' : ','}\n    ${JSON.stringify(table)}: [`
    const rows = await listWholeRows(db, table)
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const texts = rows.slice(from, from + rowsAtOnce).map((row) => JSON.stringify(row, null, 2).replaceAll('\n', '\n      '))
      yield `${from === 0 ? '' : ','}\n      ${texts.join(',\n      ')}`
    }
    yield rows.length === 0 ? ']' : '\n    ]'
  }
  if ((await findLastChange(db)) !== begun) throw new Refusal('conflict', { why: 'changed-meanwhile' })
  yield '\n  }\n}\n'
}

const rowsAtOnce = 1000

/** How many files the register's papers have, which lie beside it and are no part of the JSON. */
export async function countAttachedFiles(session: Session): Promise<number> {
  return (await listAttachedFiles(session.register().db)).length
}
