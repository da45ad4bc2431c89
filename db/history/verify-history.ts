import { type Kysely, sql } from 'kysely'
import { listTables } from '../repositories/whole-register.ts'
import type { RegisterSchema } from '../schema.ts'
import { type ChainHash, chainHash } from './chain-hash.ts'
import { unrecordedTables } from './recorded-tables.ts'
import { columnDefaults, isSameRow, type RowValues } from './same-row.ts'

/** Something in the file that no command of the program put there. */
export type HistoryFinding =
  /** The hash of a command is not that of what it and the commands before it say: the history was changed from here on. */
  | { readonly kind: 'broken-chain'; readonly changeSetId: number }
  /** A row is not what the last command that touched it left. */
  | { readonly kind: 'changed-row' | 'missing-row' | 'unknown-row'; readonly table: string; readonly rowId: number }

export interface HistoryVerdict {
  /** The first ones; empty: every fact is what its history says. */
  readonly findings: readonly HistoryFinding[]
  /** All of them, counted. */
  readonly count: number
  /** The last command: with its hash it stands for all that went before. Null: nothing was ever changed. */
  readonly last: { readonly id: number; readonly hash: string | null } | null
}

const pageSize = 500
const mostFindings = 50

/**
 * Holds every row of the register against its history, and the history against its chain of hashes: finds what SQLite's own check cannot, such as a
 * flipped bit inside a text. `pause` is awaited between pages, to let other work in.
 */
export async function verifyHistory(
  db: Kysely<RegisterSchema>,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<HistoryVerdict> {
  const findings: HistoryFinding[] = []
  let count = 0
  const found = (finding: HistoryFinding) => {
    count++
    if (findings.length < mostFindings) findings.push(finding)
  }
  const last = await walkChain(db, found, pause)
  for (const table of await listTables(db)) {
    if (!unrecordedTables.includes(table)) await compareTable(db, table, found, pause)
  }
  return { findings, count, last }
}

type Found = (finding: HistoryFinding) => void

/** Walks the commands and their changes side by side, both in the order of their ids. */
async function walkChain(db: Kysely<RegisterSchema>, found: Found, pause: () => Promise<void>): Promise<HistoryVerdict['last']> {
  const changes = changesInOrder(db, pause)
  let next = await changes.next()
  let before: string | null = null
  let last: HistoryVerdict['last'] = null
  let isWhole = true
  for (let after = 0; ; ) {
    const sets = await db.selectFrom('change_sets').selectAll().where('id', '>', after).orderBy('id').limit(pageSize).execute()
    for (const set of sets) {
      const hash: ChainHash = chainHash(before, set)
      while (!next.done && next.value.change_set_id === set.id) {
        hash.add([next.value])
        next = await changes.next()
      }
      // A change of a command that is not there, or out of its order, holds the walk up here and breaks every later link.
      if (hash.end() !== set.hash && isWhole) {
        found({ kind: 'broken-chain', changeSetId: set.id })
        isWhole = false
      }
      before = set.hash
      last = { id: set.id, hash: set.hash }
    }
    after = sets.at(-1)?.id ?? after
    if (sets.length < pageSize) break
  }
  if (!next.done && isWhole) found({ kind: 'broken-chain', changeSetId: next.value.change_set_id })
  return last
}

async function* changesInOrder(db: Kysely<RegisterSchema>, pause: () => Promise<void>) {
  for (let after = 0; ; ) {
    const page = await db.selectFrom('changes').selectAll().where('id', '>', after).orderBy('id').limit(pageSize).execute()
    yield* page
    after = page.at(-1)?.id ?? after
    if (page.length < pageSize) return
    await pause()
  }
}

/** Holds the rows of a table against the last change of each. */
async function compareTable(db: Kysely<RegisterSchema>, table: string, found: Found, pause: () => Promise<void>): Promise<void> {
  const defaults = await columnDefaults(db, table)
  for (let after = 0; ; ) {
    const known = await lastChanges(db, table, after)
    const upTo = known.length < pageSize ? Number.MAX_SAFE_INTEGER : (known.at(-1)?.row_id ?? after)
    const { rows } = await sql<RowValues & { readonly id: number }>`
      select * from ${sql.table(table)} where id > ${after} and id <= ${upTo} order by id`.execute(db)
    const present = new Map(rows.map((row) => [row.id, row]))
    for (const { row_id: rowId, after: stored } of known) {
      const row = present.get(rowId)
      present.delete(rowId)
      if (stored === null) {
        if (row !== undefined) found({ kind: 'unknown-row', table, rowId })
      } else if (row === undefined) found({ kind: 'missing-row', table, rowId })
      else if (!isSameRow(row, readStored(stored), defaults)) found({ kind: 'changed-row', table, rowId })
    }
    for (const rowId of present.keys()) found({ kind: 'unknown-row', table, rowId })
    if (known.length < pageSize) return
    after = upTo
    await pause()
  }
}

/** The last change of each row, in the order of the rows. */
async function lastChanges(
  db: Kysely<RegisterSchema>,
  table: string,
  after: number,
): Promise<readonly { readonly row_id: number; readonly after: string | null }[]> {
  // With max() SQLite takes the other columns from the very row that holds it.
  const { rows } = await sql<{ row_id: number; after: string | null }>`
    select row_id, after, max(id) from changes
    where table_name = ${table} and row_id > ${after}
    group by row_id order by row_id limit ${pageSize}`.execute(db)
  return rows
}

function readStored(json: string): RowValues {
  try {
    return JSON.parse(json) as RowValues
  } catch {
    return {}
  }
}
