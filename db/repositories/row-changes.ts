import type { Database } from './database.ts'
import type { ChangeSetSpan } from './history.ts'

/** The rows that a command or a stay touched, in order, as JSON before and after. */
export async function listRowChanges(
  db: Database,
  { firstId, lastId }: ChangeSetSpan,
  limit: number,
): Promise<
  readonly { readonly table: string; readonly rowId: number; readonly before: string | null; readonly after: string | null }[]
> {
  const rows = await db
    .selectFrom('changes')
    .select(['table_name', 'row_id', 'before', 'after'])
    .where('change_set_id', '>=', firstId)
    .where('change_set_id', '<=', lastId)
    .orderBy('change_set_id')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ table: row.table_name, rowId: row.row_id, before: row.before, after: row.after }))
}

/** What a command did to one row, as JSON before and after, from its first touch to its last; null when it did not touch it. */
export async function findRowChange(
  db: Database,
  { firstId, lastId }: ChangeSetSpan,
  table: string,
  rowId: number,
): Promise<{ readonly before: string | null; readonly after: string | null } | null> {
  const rows = await db
    .selectFrom('changes')
    .select(['before', 'after'])
    .where('change_set_id', '>=', firstId)
    .where('change_set_id', '<=', lastId)
    .where('table_name', '=', table)
    .where('row_id', '=', rowId)
    .orderBy('id')
    .execute()
  const [first] = rows
  return first ? { before: first.before, after: rows.at(-1)?.after ?? null } : null
}

/** How many rows of each table are among the first rows that a command or a stay touched, in the order in which the tables came. */
export async function countRowChanges(
  db: Database,
  { firstId, lastId }: ChangeSetSpan,
  most: number,
): Promise<readonly { readonly table: string; readonly count: number }[]> {
  const rows = await db
    .selectFrom((of) =>
      of
        .selectFrom('changes')
        .select(['id', 'table_name', 'row_id'])
        .where('change_set_id', '>=', firstId)
        .where('change_set_id', '<=', lastId)
        .orderBy('change_set_id')
        .orderBy('id')
        .limit(most)
        .as('touched'),
    )
    .select((of) => ['table_name', of.fn.count<number>('row_id').distinct().as('count'), of.fn.min('id').as('first')])
    .groupBy('table_name')
    .orderBy('first')
    .execute()
  return rows.map((row) => ({ table: row.table_name, count: row.count }))
}
