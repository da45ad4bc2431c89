import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Kysely, sql, type Transaction } from 'kysely'
import { sealHistory } from '../history/seal-history.ts'
import { type HistoryFinding, verifyHistory } from '../history/verify-history.ts'
import { listLostSubjects } from '../repositories/lost-subjects.ts'
import { sealSettings } from '../repositories/settings.ts'
import { deferReferences, insertWholeRow, listTableColumns, listTables } from '../repositories/whole-register.ts'
import { rebuildSearch } from '../search/rebuild-search.ts'
import type { RegisterSchema } from '../schema.ts'
import type { LeaseOwner } from '../sqlite/lease.ts'
import { createRegister } from '../sqlite/open-register.ts'
import { RegisterProblem } from '../sqlite/register-problem.ts'
import { chooseRows, inOrder } from './choose-rows.ts'
import { readDamaged, type Readable, type SavedRow } from './read-damaged.ts'

type Db = Kysely<RegisterSchema>
type Tx = Transaction<RegisterSchema>

export interface SalvageReport {
  readonly tables: readonly {
    readonly table: string
    readonly read: number
    readonly fromHistory: number
    /** Rows that the new register cannot hold: what they point to is lost, or they break its rules. */
    readonly lostIds: readonly number[]
  }[]
  readonly commands: number
  /** Commands and changes of the history that could not be read. */
  readonly lostCommands: number
  readonly lostChanges: number
}

/**
 * Saves every readable row of a damaged register into a new one. The damaged file is not touched. What SQLite cannot give of a table comes from the
 * history, and the history's rows are looked for on every page. Throws `RegisterProblem`: file-exists, not-a-register (nothing of a register could be
 * read), disk-full, folder-not-writable.
 */
export async function salvageRegister(path: string, target: string, owner: LeaseOwner, madeAt: string): Promise<SalvageReport> {
  if (!existsSync(path)) throw new RegisterProblem('file-not-found', path)
  if (!statSync(path).isFile()) throw new RegisterProblem('not-a-register', path)
  let report: SalvageReport | null = null
  const register = await createRegister(target, owner, async (db) => {
    const readable = await readCopy(path, db)
    if (readable.changes.size === 0 && [...readable.tables.values()].every((rows) => rows.size === 0)) {
      throw new RegisterProblem('not-a-register', path)
    }
    report = await fill(db, readable, madeAt)
  })
  await register.close()
  if (report === null) throw new Error('Nothing was reported')
  return report
}

async function readCopy(path: string, db: Db): Promise<Readable> {
  const folder = mkdtempSync(join(tmpdir(), 'honbu-salvage-'))
  try {
    const copy = join(folder, basename(path))
    for (const ending of ['', '-wal']) if (existsSync(path + ending)) copyFileSync(path + ending, copy + ending)
    return readDamaged(copy, await listTables(db))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(db: Db, readable: Readable, madeAt: string): Promise<SalvageReport> {
  const chosen = chooseRows(readable)
  const lost = new Map<string, number[]>()
  const lose = (table: string, id: number) => lost.set(table, [...(lost.get(table) ?? []), id])
  await db.transaction().execute(async (tx) => {
    await deferReferences(tx)
    await insertHistory(tx, readable)
    for (const [key, row] of readable.settings) await insertOrLose(tx, 'settings', { ...row, key }, () => {})
    await sealSettings(tx)
    for (const { table, rows } of chosen) {
      const columns = new Set(await listTableColumns(tx, table))
      for (const row of rows) {
        const known = Object.fromEntries(Object.entries(row).filter(([column]) => columns.has(column)))
        await insertOrLose(tx, table, known, () => lose(table, Number(row['id'])))
      }
    }
    await dropWhatPointsNowhere(tx, lose)
    await writeDownWhatWasLost(tx, madeAt)
    await sealHistory(tx, { isAnew: true })
  })
  await rebuildSearch(db)
  const numbers = (rows: ReadonlyMap<number, SavedRow>) => Math.max(0, ...rows.keys()) - rows.size
  return {
    tables: chosen.map(({ table, read, fromHistory }) => ({ table, read, fromHistory, lostIds: lost.get(table) ?? [] })),
    commands: readable.sets.size,
    lostCommands: numbers(readable.sets),
    lostChanges: numbers(readable.changes),
  }
}

/** A command that cannot be read stands there nameless, so that its changes have their place. */
async function insertHistory(tx: Tx, { sets, changes }: Readable): Promise<void> {
  const wanted = new Map(sets)
  for (const change of changes.values()) {
    const id = Number(change['change_set_id'])
    if (!wanted.has(id)) wanted.set(id, { id, command: 'register.lost', kind: 'do', made_at: lastBefore(sets, id) })
  }
  for (const [id, set] of inOrder(wanted)) {
    const target = set['target_id']
    const row = { ...set, target_id: typeof target === 'number' && wanted.has(target) ? target : null }
    await insertOrLose(tx, 'change_sets', row, () => {
      throw new Error(`The command ${id} cannot be written`)
    })
  }
  for (const [, change] of inOrder(changes)) await insertOrLose(tx, 'changes', change, () => {})
}

const lastBefore = (sets: Readable['sets'], id: number): string =>
  String(inOrder(sets).findLast(([one]) => one < id)?.[1]['made_at'] ?? '')

async function insertOrLose(tx: Tx, table: string, row: SavedRow, lose: () => void): Promise<void> {
  await sql`savepoint one_row`.execute(tx)
  try {
    await insertWholeRow(tx, table, row)
  } catch {
    await sql`rollback to one_row`.execute(tx)
    lose()
  }
  await sql`release one_row`.execute(tx)
}

/** Again and again, because what points to a dropped row points nowhere too. */
async function dropWhatPointsNowhere(tx: Tx, lose: (table: string, id: number) => void): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ table: string; rowid: number }>`
      select distinct "table", rowid from pragma_foreign_key_check`.execute(tx)
    const subjects = await listLostSubjects(tx, null)
    const lost = [...rows, ...subjects.map(({ table, id }) => ({ table, rowid: id }))]
    if (lost.length === 0) return
    for (const { table, rowid } of lost) {
      await sql`delete from ${sql.table(table)} where id = ${rowid}`.execute(tx)
      lose(table, rowid)
    }
  }
}

/** What differs between rows and history now was lost; one command says so, and from it on they agree again. */
async function writeDownWhatWasLost(tx: Tx, madeAt: string): Promise<void> {
  const { id } = await tx
    .insertInto('change_sets')
    .values({ command: 'health.repair', kind: 'baseline', target_id: null, subject: null, made_by: null, made_at: madeAt })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (;;) {
    const findings = (await verifyHistory(tx)).findings.filter((one): one is RowFinding => one.kind !== 'broken-chain')
    if (findings.length === 0) return
    for (const finding of findings) await recordAsItIs(tx, id, finding)
  }
}

type RowFinding = Exclude<HistoryFinding, { readonly kind: 'broken-chain' }>

async function recordAsItIs(tx: Tx, changeSetId: number, { table, rowId }: RowFinding): Promise<void> {
  const { rows } = await sql<SavedRow>`select * from ${sql.table(table)} where id = ${rowId}`.execute(tx)
  const before = await tx
    .selectFrom('changes')
    .select('after')
    .where('table_name', '=', table)
    .where('row_id', '=', rowId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const after = rows[0] === undefined ? null : JSON.stringify(rows[0])
  await tx
    .insertInto('changes')
    .values({ change_set_id: changeSetId, table_name: table, row_id: rowId, before: before?.after ?? null, after })
    .execute()
}
