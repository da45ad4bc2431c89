import { z } from 'zod'
import { command, query } from './define.ts'
import type { Bilingual } from '../domain/model.ts'
import { idInput } from './common.ts'

/** One command in the history, for lists and for "Undo …"; or all that one stay in a field saved, which is one step. */
export interface ChangeSummary {
  /** Of a stay: the number of its last save. */
  readonly id: number
  /** Of a stay: the number of its first save; else the same. */
  readonly firstId: number
  /** The contract's name of the command; its words are in shared/text by this name. */
  readonly command: string
  readonly kind: 'baseline' | 'do' | 'undo' | 'redo'
  /** Of an undo or redo: the command taken back or done again. */
  readonly reverses: string | null
  /** It has been undone, and not done again since. */
  readonly isTakenBack: boolean
  /** What it touched, as written then. */
  readonly subject: string | null
  readonly madeBy: string | null
  /** ISO 8601, UTC. */
  readonly madeAt: string
  /** Rows, counted up to `mostChangesCounted`; one more means more. */
  readonly changeCount: number
}

/** One row that a command touched: field by field, before and after. */
export interface RowChangeView {
  readonly table: string
  readonly rowId: number
  /** What the row is called: its own title or name as it was written then, else that of the thing it belongs to; null when nothing tells. */
  readonly name: Bilingual | null
  readonly act: 'made' | 'changed' | 'removed'
  readonly fields: readonly FieldChange[]
}

export interface FieldChange {
  readonly field: string
  readonly before: string | number | null
  readonly after: string | number | null
  /** For a field that points to another row: what that row is called today; null where it is gone or has no name. */
  readonly beforeName: Bilingual | null
  readonly afterName: Bilingual | null
}

export interface HistoryScreen {
  /** Newest first. */
  readonly changes: readonly ChangeSummary[]
  /** The number of the newest change of all; they are numbered from 1 without a gap, but in a register that was repaired. 0: there is none. */
  readonly newest: number
  /** Of the fifty numbers that come first here, those that no change has any more: a register that was repaired may have lost some. Empty for one row. */
  readonly lost: readonly number[]
  /** Of these numbers, those told with a later one: saves of one stay in a field before its last. Empty for one row. */
  readonly earlier: readonly number[]
  /** Pass as `before` to see older ones; null at the beginning. */
  readonly olderBefore: number | null
  /** Of the newest page; null with older ones. */
  readonly undoable: ChangeSummary | null
  readonly redoable: ChangeSummary | null
}

export interface HistoryEntry {
  readonly change: ChangeSummary
  /** In the order in which the tables were first touched. Of a command that touched very many rows, those among the first 10,000. */
  readonly tables: readonly { readonly table: string; readonly count: number }[]
  readonly rows: readonly RowChangeView[]
  /** Rows beyond those that the tables count, which are not counted. */
  readonly isMore: boolean
}

export const historyContract = {
  list: query<HistoryScreen>()(
    z.strictObject({
      /** Only changes with a smaller id. */
      before: idInput.nullable().default(null),
      /** Only changes of one row. */
      row: z
        .strictObject({ table: z.string().max(60), id: idInput })
        .nullable()
        .default(null),
    }),
  ),
  /** The newest change made by the end of a day on this machine (its instant, ISO 8601, UTC); null: all came later. */
  upTo: query<{ readonly id: number | null }>()(z.strictObject({ instant: z.iso.datetime() })),
  /** What one command changed: how many rows of each table, and the rows themselves, at most 200. Errors: not-found. */
  get: query<HistoryEntry>()(z.strictObject({ id: idInput })),
  /** Takes back the newest command that can be. Errors: nothing-to-undo, conflict. */
  undo: command<{ readonly undone: ChangeSummary }>()(z.strictObject({})),
  /** Takes one command back, however long ago it was given. Errors: not-found, conflict (something it touched was changed since; `what`, `id`). */
  takeBack: command<{ readonly takenBack: ChangeSummary }>()(z.strictObject({ id: idInput })),
  /** Brings one row back as it stood before or after a command; a row that is gone comes back under its number. Errors: not-found, not-allowed (`why`: not-last-state). */
  restoreRow: command<{ readonly restored: boolean }>()(
    z.strictObject({ changeId: idInput, table: z.string().max(60), rowId: idInput, side: z.enum(['before', 'after']) }),
  ),
  /** Does again what was last undone. Errors: nothing-to-redo, conflict. */
  redo: command<{ readonly redone: ChangeSummary }>()(z.strictObject({})),
}
