import { type Kysely, sql } from 'kysely'
import type { CommitNote } from '../history/commit.ts'
import type { RecordedTable } from '../history/recorded-tables.ts'
import { hashOf } from '../history/seal-history.ts'
import type { NewRow } from '../history/writer.ts'
import type { RegisterSchema } from '../schema.ts'

/** Rows handed to SQLite at a time, as one JSON text. */
const batchSize = 1000

/**
 * Fills an empty register at the rate of the disk: rows are gathered and written whole tables at a time, and each command's
 * history is made of the stored rows. What comes out is what `commit` would have left, but for search, which is filed afterwards.
 */
export interface BulkRows {
  /** Gathers a row and says its id. All rows of a table within one command give the same columns. */
  add<Table extends RecordedTable>(table: Table, row: NewRow<Table>): number
  /** Writes all that was gathered as one change set; says how many rows. */
  commit(note: CommitNote, subject: string): Promise<number>
}

interface Gathered {
  readonly firstId: number
  readonly columns: readonly string[]
  readonly rows: unknown[][]
}

export function bulkRows(db: Kysely<RegisterSchema>): BulkRows {
  const lastIds = new Map<RecordedTable, number>()
  const gathered = new Map<RecordedTable, Gathered>()
  let changeSetId = 0
  let lastHash: string | null = null

  return {
    add(table, row) {
      const id = (lastIds.get(table) ?? 0) + 1
      lastIds.set(table, id)
      let own = gathered.get(table)
      if (!own) {
        own = { firstId: id, columns: Object.keys(row), rows: [] }
        gathered.set(table, own)
      }
      const values: Readonly<Record<string, unknown>> = row
      own.rows.push([id, ...own.columns.map((column) => values[column] ?? null)])
      return id
    },

    async commit(note, subject) {
      const id = ++changeSetId
      const { command, kind = 'do', madeBy: made_by, madeAt: made_at } = note
      const set = { command, kind, target_id: null, subject, made_by, made_at }
      const hash = await db.transaction().execute(async (tx) => {
        // Tables come in the order they were begun, and a command after its changes: its hash holds them.
        await sql`pragma defer_foreign_keys = on`.execute(tx)
        for (const [table, own] of gathered) {
          for (let start = 0; start < own.rows.length; start += batchSize) {
            await insertRows(tx, table, own.columns, own.rows.slice(start, start + batchSize))
          }
          await recordRows(tx, table, own.firstId, id)
        }
        const sealed = await hashOf(tx, lastHash, { id, ...set })
        await tx
          .insertInto('change_sets')
          .values({ id, ...set, hash: sealed })
          .execute()
        return sealed
      })
      lastHash = hash
      const count = [...gathered.values()].reduce((sum, { rows }) => sum + rows.length, 0)
      gathered.clear()
      return count
    },
  }
}

async function insertRows(
  tx: Kysely<RegisterSchema>,
  table: RecordedTable,
  columns: readonly string[],
  rows: readonly unknown[][],
): Promise<void> {
  const names = sql.join(['id', ...columns].map((column) => sql.ref(column)))
  const values = sql.join(['id', ...columns].map((_, index) => sql`value ->> ${sql.lit(index)}`))
  await sql`insert into ${sql.table(table)} (${names}) select ${values} from json_each(${JSON.stringify(rows)})`.execute(tx)
}

/** Writes the history of new rows from the rows themselves. */
async function recordRows(tx: Kysely<RegisterSchema>, table: RecordedTable, firstId: number, changeSetId: number): Promise<void> {
  const { rows: columns } = await sql<{ name: string }>`select name from pragma_table_info(${table}) order by cid`.execute(tx)
  const members = sql.join(columns.flatMap(({ name }) => [sql.lit(name), sql.ref(name)]))
  await sql`
    insert into changes (change_set_id, table_name, row_id, after)
    select ${changeSetId}, ${table}, id, json_object(${members}) from ${sql.table(table)} where id >= ${firstId} order by id`.execute(
    tx,
  )
}
