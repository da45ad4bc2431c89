import { z } from 'zod'
import {
  clearSettings,
  deferReferences,
  insertWholeRow,
  listTableColumns,
  listTables,
  type WholeRow,
} from '../../../db/repositories/whole-register.ts'
import { sealHistory } from '../../../db/history/seal-history.ts'
import { rebuildSearch } from '../../../db/search/rebuild-search.ts'
import { latestSchemaVersion } from '../../../db/migrations/migrate.ts'
import { Refusal } from '../register/refusal.ts'
import type { Session } from '../register/session.ts'

// JSON can escape half a character; SQLite would change it silently.
const text = z.string().refine((value) => value.isWellFormed() && !value.includes('\u0000'))
const row = z.record(z.string(), z.union([text, z.number(), z.null()]))
const registerFile = z.object({
  format: z.literal('honbu-register'),
  schemaVersion: z.int(),
  tables: z.record(z.string(), z.array(row)),
})

/** Whether a text is an export of a whole register, however broken. */
export const looksLikeRegister = (text: string): boolean => /^\s*\{/.test(text) && text.includes('"honbu-register"')

/**
 * Takes a whole exported register into an empty one: every row under its own id, history and settings included, so that exporting
 * again gives the same text. Throws Refusal, with nothing written: import-problems (the file is broken or of another
 * form), newer-register, not-allowed (the register already holds facts), read-only.
 */
export async function importRegister(session: Session, text: string, dryRun: boolean): Promise<readonly string[]> {
  const file = parseRegister(text)
  const { db, mode } = session.register()
  const tables = await listTables(db)
  for (const [table, rows] of Object.entries(file.tables)) {
    if (!tables.includes(table)) throw new Refusal('import-problems', { count: rows.length, what: table })
    const columns = new Set(await listTableColumns(db, table))
    const strange = rows.find((one) => Object.keys(one).some((column) => !columns.has(column)))
    if (strange) throw new Refusal('import-problems', { count: 1, what: table })
  }
  const { bodies } = await db
    .selectFrom('bodies')
    .select((of) => of.fn.countAll<number>().as('bodies'))
    .executeTakeFirstOrThrow()
  if (bodies > 0) throw new Refusal('not-allowed', { why: 'not-empty' })
  const counts = Object.entries(file.tables).map(([table, rows]) => `${rows.length} ${table.replaceAll('_', ' ')}`)
  const report = [`${dryRun ? 'Would take in' : 'Took in'}: ${counts.join(', ')}`]
  if (dryRun) return report
  if (mode === 'read') throw new Refusal('read-only')

  await db.transaction().execute(async (tx) => {
    await deferReferences(tx)
    await clearSettings(tx)
    for (const table of tables) for (const one of file.tables[table] ?? []) await insertWholeRow(tx, table, one as WholeRow)
    await sealHistory(tx)
  })
  await rebuildSearch(db)
  return report
}

/** The rows of an exported register. Throws Refusal: import-problems (it is broken), newer-register. */
export function parseRegister(text: string): z.infer<typeof registerFile> {
  const file = parse(text)
  if (file.schemaVersion > latestSchemaVersion) {
    throw new Refusal('newer-register', { version: file.schemaVersion, known: latestSchemaVersion })
  }
  return file
}

function parse(text: string): z.infer<typeof registerFile> {
  try {
    return registerFile.parse(JSON.parse(text))
  } catch {
    throw new Refusal('import-problems', { what: 'JSON' })
  }
}
