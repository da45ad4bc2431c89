import { CompiledQuery, type Kysely } from 'kysely'
import type { RegisterSchema } from './schema.ts'

/** Rows in one statement: as fast as thousands, and few enough that the statements for every smaller number can be kept too. */
const rowsAtOnce = 50

/**
 * Inserts rows with every value bound. `statement` is what stands before `values` (`insert into places (name, size)`), `onConflict` what follows. Written
 * out: the query builder makes an object of each value, and SQLite reads rows given as JSON anew for each column. Returns the last row's id.
 */
export async function insertMany(
  db: Kysely<RegisterSchema>,
  statement: string,
  rows: readonly (readonly unknown[])[],
  onConflict = '',
): Promise<number> {
  let last = 0
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const some = rows.slice(start, start + rowsAtOnce)
    const places = some.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ')
    const { insertId } = await db.executeQuery(CompiledQuery.raw(`${statement} values ${places} ${onConflict}`, some.flat()))
    last = Number(insertId)
  }
  return last
}
