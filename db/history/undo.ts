import type { Kysely } from 'kysely'
import { inList } from '../in-list.ts'
import type { RegisterSchema } from '../schema.ts'
import { type Committed, type CommitNote, commit } from './commit.ts'
import type { RecordedTable } from './recorded-tables.ts'
import { columnDefaults, isSameRow, type StoredDefaults } from './same-row.ts'
import { findStoredRow, type StoredRow } from './writer.ts'

/** The row was changed since in what is to be taken back, so that undoing would lose somebody's later work. */
export class UndoConflict extends Error {
  readonly table: string
  readonly rowId: number

  constructor(table: string, rowId: number) {
    super(`Row ${rowId} of ${table} was changed afterwards`)
    this.name = 'UndoConflict'
    this.table = table
    this.rowId = rowId
  }
}

/**
 * Reverses a change set, with those that go on with it, as a new one (`kind` undo, or redo when it reverses an undo): rows made are removed, rows removed come
 * back under their ids, changed rows get their old values, and what was changed of them since elsewhere stays. Throws `UndoConflict`, with
 * nothing changed, when what the change set left no longer is so: a row made or removed, a value changed.
 */
export async function reverse(
  db: Kysely<RegisterSchema>,
  changeSetId: number,
  note: Omit<CommitNote, 'targetId'> & { readonly kind: 'undo' | 'redo'; readonly targetId: number },
): Promise<Committed<void>> {
  return commit(db, note, async (writer, tx) => {
    const sets = await tx
      .selectFrom('change_sets')
      .select(['id', 'subject'])
      .where((set) =>
        set.or([set('id', '=', changeSetId), set.and([set('target_id', '=', changeSetId), set('kind', '=', 'do')])]),
      )
      .orderBy('id')
      .execute()
    const subject = sets.at(-1)?.subject
    if (subject) writer.about(subject)
    const changes = await tx
      .selectFrom('changes')
      .select(['table_name', 'row_id', 'before', 'after'])
      .where('change_set_id', 'in', inList(sets.map(({ id }) => id)))
      .orderBy('id', 'desc')
      .execute()
    for (const change of changes) {
      const table = change.table_name as RecordedTable
      const before = change.before === null ? null : (JSON.parse(change.before) as StoredRow)
      const after = change.after === null ? null : (JSON.parse(change.after) as StoredRow)
      const present = await findStoredRow(tx, table, change.row_id)
      const defaults = await columnDefaults(tx, table)
      if (before !== null && after !== null) {
        const values = present === null ? null : takenBack(present, before, after, defaults)
        if (values === null) throw new UndoConflict(table, change.row_id)
        await writer.restore(table, values)
      } else {
        if (!isSame(present, after, defaults)) throw new UndoConflict(table, change.row_id)
        if (before) await writer.restore(table, before)
        else await writer.remove(table, change.row_id)
      }
    }
  })
}

/** The row with the old values of what a change set changed in it; null when one of them is no longer what the set left. */
function takenBack(present: StoredRow, before: StoredRow, after: StoredRow, defaults: StoredDefaults): StoredRow | null {
  const valueIn = (row: StoredRow, column: string) => (column in row ? (row[column] ?? null) : (defaults.get(column) ?? null))
  const changed = Object.keys(present).filter(
    (column) => column !== 'revision' && valueIn(before, column) !== valueIn(after, column),
  )
  if (changed.some((column) => valueIn(present, column) !== valueIn(after, column))) return null
  return { ...present, ...Object.fromEntries(changed.map((column) => [column, valueIn(before, column)])) }
}

/** Equal in every column but the revision, which only ever grows. */
const isSame = (present: StoredRow | null, after: StoredRow | null, defaults: StoredDefaults): boolean =>
  present === null || after === null
    ? present === after
    : isSameRow({ ...present, revision: 1 }, { ...after, revision: 1 }, defaults)
