import {
  clearSettings,
  deferReferences,
  insertWholeRows,
  listTableColumns,
  listTables,
  type WholeRow,
} from '../../../db/repositories/whole-register.ts'
import { sealHistory } from '../../../db/history/seal-history.ts'
import { rebuildSearch } from '../../../db/search/rebuild-search.ts'
import { Refusal } from '../register/refusal.ts'
import type { Session } from '../register/session.ts'
import { parseRegister } from './parse-register.ts'

/**
 * Takes a whole exported register into an empty one: every row under its own id, history and settings included, so that exporting
 * again gives the same text. Throws Refusal, with nothing written: import-problems (the file is broken or of another
 * form), newer-register, not-allowed (the register already holds facts), read-only; and what `breathe` throws, which is asked between rows.
 */
export async function importRegister(
  session: Session,
  text: string,
  dryRun: boolean,
  breathe: (share: number) => Promise<void> = () => Promise.resolve(),
): Promise<readonly string[]> {
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
    const total = Object.values(file.tables).reduce((sum, rows) => sum + rows.length, 0)
    let done = 0
    for (const table of tables) {
      for (const rows of runsOf(file.tables[table] ?? [])) {
        await insertWholeRows(tx, table, rows)
        done += rows.length
        await breathe(done / total)
      }
    }
    await sealHistory(tx)
  })
  await rebuildSearch(db)
  return report
}

/** As many rows as one statement takes; its values are far fewer than SQLite lets it have. */
const rowsAtOnce = 100

/** Rows that follow each other with the same columns. */
function* runsOf(rows: readonly WholeRow[]): Generator<readonly WholeRow[]> {
  let run: WholeRow[] = []
  let columns = ''
  for (const row of rows) {
    const own = Object.keys(row).join(',')
    if (run.length > 0 && (own !== columns || run.length === rowsAtOnce)) {
      yield run
      run = []
    }
    columns = own
    run.push(row)
  }
  if (run.length > 0) yield run
}
