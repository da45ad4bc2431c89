import { type Kysely, sql } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { flag } from './ddl.ts'

/** The tables whose from and to are dates as precise as the source; `attendances` follows, since it points to seats. */
const datedTables = [
  ['body_names', 'valid_from', 'valid_to'],
  ['organization_names', 'valid_from', 'valid_to'],
  ['post_names', 'valid_from', 'valid_to'],
  ['person_names', 'valid_from', 'valid_to'],
  ['plan_names', 'valid_from', 'valid_to'],
  ['tenures', 'from_on', 'to_on'],
  ['memberships', 'from_on', 'to_on'],
] as const

/** Which posts make up the Cabinet, and ends that are known less precisely than their starts. */
export const members = {
  async up(db: Kysely<RegisterSchema>): Promise<void> {
    // "All the Cabinet ministers" are the posts so marked that somebody holds on the day.
    await sql.raw(`alter table posts add column ${flag('is_cabinet_post')}`).execute(db)

    // From 10 April 2004 until 2004: an end known by month or year is met at its own precision.
    const attendances = await storedText(db, 'attendances')
    for (const [table, from, to] of datedTables) {
      await makeAnew(db, table, (text) => text.replace(`${from} <= ${to})`, `substr(${from}, 1, length(${to})) <= ${to})`))
    }
    await makeAnew(db, 'attendances', () => attendances)
    // Nothing points to them any more.
    for (const table of ['attendances', ...datedTables.map(([name]) => name)]) {
      await sql.raw(`drop table ${table}_before`).execute(db)
    }
  },
}

/**
 * SQLite takes no constraint back, so the table is made anew with its rows, ids and indexes. The old one stays as
 * `…_before` for those that still point to it.
 */
async function makeAnew(db: Kysely<RegisterSchema>, table: string, textOf: (text: string) => string): Promise<void> {
  const text = await storedText(db, table)
  const { rows: indexes } = await sql<{ name: string; text: string }>`
    select name, sql as text from sqlite_schema where type = 'index' and tbl_name = ${table} and sql is not null`.execute(db)
  const before = `${table}_before`
  await sql.raw(`alter table ${table} rename to ${before}`).execute(db)
  for (const { name } of indexes) await sql.raw(`drop index ${name}`).execute(db)
  await sql.raw(textOf(text)).execute(db)
  await sql.raw(`insert into ${table} select * from ${before}`).execute(db)
  // Ids that were used once stay used.
  await sql`delete from sqlite_sequence where name = ${table}`.execute(db)
  await sql`insert into sqlite_sequence (name, seq) select ${table}, seq from sqlite_sequence where name = ${before}`.execute(db)
  for (const { text: index } of indexes) await sql.raw(index).execute(db)
}

async function storedText(db: Kysely<RegisterSchema>, table: string): Promise<string> {
  const { rows } = await sql<{ text: string }>`
    select sql as text from sqlite_schema where type = 'table' and name = ${table}`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error(`No table ${table}`)
  return row.text
}
