import Database from 'better-sqlite3'
import { closeSync, existsSync, fstatSync, ftruncateSync, openSync, readFileSync, readSync } from 'node:fs'
import { applyLog } from './apply-log.ts'
import { pageSizeOf, type RawRow, type RawValue, rowsOfPages } from './raw-pages.ts'

export type SavedRow = Readonly<Record<string, RawValue>>

/** All that can still be read of a damaged register. */
export interface Readable {
  /** Rows by table and id, as they stand in their tables. */
  readonly tables: ReadonlyMap<string, ReadonlyMap<number, SavedRow>>
  /** The history's rows by id: also those found on pages that no table leads to any more. */
  readonly sets: ReadonlyMap<number, SavedRow>
  readonly changes: ReadonlyMap<number, SavedRow>
  readonly settings: ReadonlyMap<string, SavedRow>
}

const setColumns = ['id', 'command', 'kind', 'target_id', 'subject', 'made_by', 'made_at', 'hash'] as const
const changeColumns = ['id', 'change_set_id', 'table_name', 'row_id', 'before', 'after'] as const
/** A file that says it is more than so many times as large was not cut: its head is wrong. */
const mostMissing = 100
const kinds = new Set<RawValue>(['baseline', 'do', 'undo', 'redo'])

/**
 * Reads what is left of a register, first as SQLite gives it, then page by page. Works on a copy of its own, which it may change: SQLite
 * takes the log in. `tableNames` are those a register can have.
 */
export function readDamaged(copy: string, tableNames: readonly string[]): Readable {
  const bytes = wholeBytes(copy)
  fillUp(copy)
  const tables = new Map<string, Map<number, SavedRow>>()
  const file = openedOrNull(copy)
  for (const table of tableNames) tables.set(table, file ? readTable(file, table) : new Map<number, SavedRow>())
  const settings = file ? readSettings(file) : new Map<string, SavedRow>()
  file?.close()

  const sets = tables.get('change_sets') ?? new Map<number, SavedRow>()
  const changes = tables.get('changes') ?? new Map<number, SavedRow>()
  const known = new Set<RawValue>(tableNames)
  for (const row of rowsOfPages(bytes, pageSizeOf(bytes))) {
    if (isChange(row, known) && !changes.has(row.rowid)) changes.set(row.rowid, named(changeColumns, row))
    else if (isSet(row) && !sets.has(row.rowid)) sets.set(row.rowid, named(setColumns, row))
    else if (isSetting(row) && !settings.has(String(row.values[0]))) {
      settings.set(String(row.values[0]), { key: row.values[0] ?? null, value: row.values[1] ?? null })
    }
  }
  tables.delete('change_sets')
  tables.delete('changes')
  tables.delete('settings')
  return { tables, sets, changes, settings }
}

function wholeBytes(path: string): Uint8Array {
  const bytes = readFileSync(path)
  return existsSync(`${path}-wal`) ? applyLog(bytes, readFileSync(`${path}-wal`), pageSizeOf(bytes)) : bytes
}

/** Of a file that was cut short SQLite gives nothing at all: the pages that are missing are put there empty. */
function fillUp(copy: string): void {
  const head = Buffer.alloc(100)
  const handle = openSync(copy, 'r+')
  try {
    readSync(handle, head, 0, head.length, 0)
    const { size } = fstatSync(handle)
    const whole = head.readUInt32BE(28) * pageSizeOf(head)
    if (size < whole && whole <= size * mostMissing) ftruncateSync(handle, whole)
  } finally {
    closeSync(handle)
  }
}

function openedOrNull(path: string): Database.Database | null {
  try {
    const file = new Database(path)
    file.pragma('schema_version')
    return file
  } catch {
    return null
  }
}

/** Rows are asked for in pages, then one by one past what cannot be read. */
function readTable(file: Database.Database, table: string): Map<number, SavedRow> {
  const rows = new Map<number, SavedRow>()
  let ask: Database.Statement<[number, number], SavedRow>
  try {
    // A view that somebody put in a table's place could go on for ever.
    if (!isTable(file, table)) return rows
    ask = file.prepare(`select * from "${table}" where id > ? order by id limit ?`)
  } catch {
    return rows
  }
  const end = highestId(file, table)
  for (let after = 0, most = 200; ; ) {
    try {
      const page = ask.all(after, most)
      for (const row of page) if (Number(row['id']) > 0) rows.set(Number(row['id']), row)
      if (page.length < most) return rows
      const last = Number(page.at(-1)?.['id'])
      // A page that is cut holds rows of the id 0: who followed them would begin again for ever.
      if (!(last > after)) throw new RangeError('The ids of the table do not rise')
      after = last
      most = Math.min(200, most * 2)
    } catch {
      if (most > 1) most = 1
      else if (++after >= end) return rows
    }
  }
}

const isTable = (file: Database.Database, name: string): boolean =>
  file.prepare("select 1 from sqlite_schema where type = 'table' and name = ? and sql not like 'create virtual %'").get(name) !==
  undefined

/** The highest id the table ever gave; where that cannot be read, so many that nothing is passed over. */
function highestId(file: Database.Database, table: string): number {
  try {
    const row = file.prepare<[string], { seq: number }>('select seq from sqlite_sequence where name = ?').get(table)
    return row?.seq ?? 0
  } catch {
    return 100_000
  }
}

function readSettings(file: Database.Database): Map<string, SavedRow> {
  try {
    return new Map(
      (isTable(file, 'settings') ? file.prepare<[], SavedRow>('select * from settings').all() : []).map((row) => [
        String(row['key']),
        row,
      ]),
    )
  } catch {
    return new Map()
  }
}

const isChange = ({ values }: RawRow, tables: ReadonlySet<RawValue>): boolean =>
  values.length === 6 &&
  values[0] === null &&
  typeof values[1] === 'number' &&
  tables.has(values[2] ?? null) &&
  typeof values[3] === 'number' &&
  [values[4], values[5]].every((side) => side === null || (typeof side === 'string' && side.startsWith('{'))) &&
  (values[4] !== null || values[5] !== null)

const isSet = ({ values }: RawRow): boolean =>
  (values.length === 7 || values.length === 8) &&
  values[0] === null &&
  typeof values[1] === 'string' &&
  kinds.has(values[2] ?? null) &&
  typeof values[6] === 'string'

const isSetting = ({ values }: RawRow): boolean =>
  values.length === 2 &&
  typeof values[0] === 'string' &&
  /^[a-z][a-z-]+$/.test(values[0]) &&
  typeof values[1] === 'string' &&
  isJson(values[1])

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A row with the names of its columns; its id stands outside the record. */
const named = (columns: readonly string[], { rowid, values }: RawRow): SavedRow =>
  Object.fromEntries(columns.map((column, at) => [column, column === 'id' ? rowid : (values[at] ?? null)]))
