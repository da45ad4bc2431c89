import { CompiledQuery, type Insertable, sql, type Transaction, type Updateable } from 'kysely'
import { breathe } from '../breathe.ts'
import { inPieces } from '../in-pieces.ts'
import { insertMany } from '../insert-many.ts'
import type { RegisterSchema } from '../schema.ts'
import type { Bilingual } from '../../shared/domain/model.ts'
import { bothWords } from '../../shared/domain/both-words.ts'
import { ownedTables, type RecordedTable } from './recorded-tables.ts'

/** What a command gives to make a row: the register gives id and revision. */
export type NewRow<Table extends RecordedTable> = Omit<Insertable<RegisterSchema[Table]>, 'id' | 'revision'>
export type RowPatch<Table extends RecordedTable> = Omit<Updateable<RegisterSchema[Table]>, 'id' | 'revision'>

type Value = string | number | null
/** A row as history keeps it. */
export interface StoredRow {
  readonly id: number
  readonly revision: number
  readonly [column: string]: Value
}

/** Writes rows and remembers before and after of each: the only way a command changes the register. */
export interface Writer {
  /** Returns the new row's id. */
  insert<Table extends RecordedTable>(table: Table, row: NewRow<Table>): Promise<number>
  /** Makes many rows of the same columns, at a third of what it costs one by one. */
  insertAll<Table extends RecordedTable>(table: Table, rows: readonly NewRow<Table>[]): Promise<void>
  /** Changes a row; does nothing when nothing differs. Throws `RowNotFound`. */
  update<Table extends RecordedTable>(table: Table, id: number, patch: RowPatch<Table>): Promise<void>
  /** Makes edits begun before stale: something that belongs to the row changed, in a table of its own. Throws `RowNotFound`. */
  touch(table: RecordedTable, id: number): Promise<void>
  /** Removes a row and, first, the rows that belong to it. Throws `RowNotFound`. */
  remove(table: RecordedTable, id: number): Promise<void>
  /** Puts a row back as it was, under its own id; for undo alone. */
  restore(table: RecordedTable, row: StoredRow): Promise<void>
  /** What the command touched, for people (`firearms 12`, a plan's title in both languages: `bothWords`); the first one given is kept. */
  about(subject: string | Bilingual): void
}

export interface RowChange {
  readonly table_name: RecordedTable
  readonly row_id: number
  readonly before: string | null
  readonly after: string | null
}

export class RowNotFound extends Error {
  readonly table: RecordedTable
  readonly id: number

  constructor(table: RecordedTable, id: number) {
    super(`No row ${id} in ${table}`)
    this.name = 'RowNotFound'
    this.table = table
    this.id = id
  }
}

/** A name in a statement; whatever it holds, it stays a name. */
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Reads one row of a table whose name is known only at run time; null when there is none. */
export async function findStoredRow(
  tx: Transaction<RegisterSchema>,
  table: RecordedTable,
  id: number,
): Promise<StoredRow | null> {
  const { rows } = await tx.executeQuery<StoredRow>(CompiledQuery.raw(`select * from ${quoted(table)} where id = ?`, [id]))
  return rows[0] ?? null
}

/** Rows written between two moments in which others are heard: some ten milliseconds. */
const rowsAtOnce = 100

/** A writer inside one transaction, and what it has recorded so far. */
export function createWriter(tx: Transaction<RegisterSchema>): {
  readonly writer: Writer
  readonly recorded: () => { readonly changes: readonly RowChange[]; readonly subject: string | null }
} {
  const changes: RowChange[] = []
  let subject: string | null = null

  /** A command that writes many rows lets others be heard between them. */
  async function record(table: RecordedTable, id: number, before: StoredRow | null, after: StoredRow | null): Promise<void> {
    changes.push({
      table_name: table,
      row_id: id,
      before: before && JSON.stringify(before),
      after: after && JSON.stringify(after),
    })
    if (changes.length % rowsAtOnce === 0) await breathe()
  }

  async function getRow(table: RecordedTable, id: number): Promise<StoredRow> {
    const row = await findStoredRow(tx, table, id)
    if (!row) throw new RowNotFound(table, id)
    return row
  }

  /**
   * Written out here: an import makes the same statements thousands of times, and composing them costs more than running them. Read back by
   * a statement of its own: `returning` costs SQLite a table of its own at every call, three times what writing the row takes.
   */
  const run = (text: string, values: readonly unknown[]) => tx.executeQuery(CompiledQuery.raw(text, [...values]))

  async function insertRow(table: RecordedTable, row: object): Promise<StoredRow> {
    const columns = Object.entries(row).filter(([, value]) => value !== undefined)
    const names = columns.map(([column]) => quoted(column)).join(', ')
    const places = columns.map(() => '?').join(', ')
    // A person may be no more than a row to which names belong.
    const matter = columns.length === 0 ? 'default values' : `(${names}) values (${places})`
    const { insertId } = await run(
      `insert into ${quoted(table)} ${matter}`,
      columns.map(([, value]) => value),
    )
    return getRow(table, Number(insertId))
  }

  /** Ids follow one another, as the register gives none twice. */
  async function insertRows(table: RecordedTable, rows: readonly object[]): Promise<readonly StoredRow[]> {
    const columns = Object.keys(rows[0] ?? {})
    const values = rows.map((row) => columns.map((column) => (row as Readonly<Record<string, unknown>>)[column] ?? null))
    const last = await insertMany(tx, `insert into ${quoted(table)} (${columns.map(quoted).join(', ')})`, values)
    const { rows: stored } = await tx.executeQuery<StoredRow>(
      CompiledQuery.raw(`select * from ${quoted(table)} where id > ? order by id`, [last - rows.length]),
    )
    if (stored.length !== rows.length) throw new Error(`${stored.length} rows of ${rows.length} were inserted into ${table}`)
    return stored
  }

  async function updateRow(table: RecordedTable, before: StoredRow, patch: object): Promise<StoredRow> {
    const columns = Object.entries({ ...patch, revision: before.revision + 1 }).filter(([, value]) => value !== undefined)
    const assignments = columns.map(([column]) => `${quoted(column)} = ?`).join(', ')
    await run(`update ${quoted(table)} set ${assignments} where id = ?`, [...columns.map(([, value]) => value), before.id])
    return getRow(table, before.id)
  }

  /** The highest revision the row ever had, by its history. */
  async function lastRevision(table: RecordedTable, id: number): Promise<number> {
    const { rows } = await sql<{ last: number | null }>`
      select max(json_extract(coalesce(after, before), '$.revision')) as last
      from changes where table_name = ${table} and row_id = ${id}`.execute(tx)
    return rows[0]?.last ?? 0
  }

  const writer: Writer = {
    async insert(table, row) {
      const stored = await insertRow(table, row)
      await record(table, stored.id, null, stored)
      return stored.id
    },

    async insertAll(table, rows) {
      for await (const piece of inPieces(rows, rowsAtOnce)) {
        for (const stored of await insertRows(table, piece)) await record(table, stored.id, null, stored)
      }
    },

    async update(table, id, patch) {
      const before = await getRow(table, id)
      const differs = Object.entries(patch).some(([column, value]) => value !== undefined && before[column] !== value)
      if (!differs) return
      await record(table, id, before, await updateRow(table, before, patch))
    },

    async touch(table, id) {
      const before = await getRow(table, id)
      await record(table, id, before, await updateRow(table, before, {}))
    },

    async remove(table, id) {
      for (const owned of await ownedTables(tx, table)) {
        const { rows } = await sql<{ id: number }>`
          select id from ${sql.table(owned.table)} where ${sql.ref(owned.column)} = ${id} order by id desc`.execute(tx)
        for (const row of rows) await writer.remove(owned.table, row.id)
      }
      const before = await getRow(table, id)
      await sql`delete from ${sql.table(table)} where id = ${id}`.execute(tx)
      await record(table, id, before, null)
    },

    async restore(table, row) {
      const before = await findStoredRow(tx, table, row.id)
      // A revision never goes back: an edit begun before the undo is stale after it.
      const after = before
        ? await updateRow(table, before, row)
        : await insertRow(table, { ...row, revision: (await lastRevision(table, row.id)) + 1 })
      await record(table, row.id, before, after)
    },

    about(words) {
      subject ??= typeof words === 'string' ? words : bothWords(words)
    },
  }

  return { writer, recorded: () => ({ changes, subject }) }
}
