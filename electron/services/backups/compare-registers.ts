import { type Kysely, sql } from 'kysely'
import { unrecordedTables, type RecordedTable } from '../../../db/history/recorded-tables.ts'
import { rowNames } from '../../../db/repositories/row-names.ts'
import { listTables } from '../../../db/repositories/whole-register.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { TableDifference } from '../../../shared/contract/health.ts'

type Db = Kysely<RegisterSchema>
type Row = Readonly<Record<string, string | number | null>> & { readonly id: number }

const pageSize = 1000
const mostNames = 5

/** Which rows of two registers of one form differ, table by table, with the names of the first ones. */
export async function compareRegisters(now: Db, then: Db, pause: () => Promise<void>): Promise<readonly TableDifference[]> {
  const differences: TableDifference[] = []
  for (const table of await listTables(now)) {
    if (unrecordedTables.includes(table)) continue
    const found = await compareTable(now, then, table, pause)
    const { onlyNow, onlyThen, changed } = found
    if (onlyNow.length + onlyThen.length + changed.length === 0) continue
    const present = await namesOf(now, table, [...changed, ...onlyNow])
    const gone = await namesOf(then, table, onlyThen)
    differences.push({
      table,
      onlyNow: onlyNow.length,
      onlyThen: onlyThen.length,
      changed: changed.length,
      names: [...present, ...gone].slice(0, mostNames),
    })
  }
  return differences
}

const namesOf = async (db: Db, table: string, ids: readonly number[]) => [
  ...(await rowNames(db, table as RecordedTable, ids.slice(0, mostNames))).values(),
]

/** Walks both tables in the order of their ids. */
async function compareTable(now: Db, then: Db, table: string, pause: () => Promise<void>) {
  const onlyNow: number[] = []
  const onlyThen: number[] = []
  const changed: number[] = []
  for (let after = 0; ; ) {
    const pageNow = await page(now, table, after)
    const pageThen = await page(then, table, after)
    if (pageNow.length === 0 && pageThen.length === 0) return { onlyNow, onlyThen, changed }
    // Only up to where both pages reach; the rest comes with the next.
    const ends = [pageNow, pageThen].filter((rows) => rows.length === pageSize).map((rows) => rows.at(-1)?.id ?? 0)
    const upTo = ends.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...ends)
    const old = new Map(pageThen.filter(({ id }) => id <= upTo).map((row) => [row.id, row]))
    for (const row of pageNow) {
      if (row.id > upTo) break
      const before = old.get(row.id)
      if (before === undefined) onlyNow.push(row.id)
      else if (!isSame(row, before)) changed.push(row.id)
      old.delete(row.id)
    }
    onlyThen.push(...old.keys())
    if (ends.length === 0) return { onlyNow, onlyThen, changed }
    after = upTo
    await pause()
  }
}

async function page(db: Db, table: string, after: number): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`select * from ${sql.table(table)} where id > ${after} order by id limit ${pageSize}`.execute(db)
  return rows
}

/** The revision counts edits and says nothing of its own. */
const isSame = (one: Row, other: Row): boolean =>
  Object.keys(one).every((column) => column === 'revision' || one[column] === other[column])
