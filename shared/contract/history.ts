import { z } from 'zod'
import { command, query } from './define.ts'
import type { Bilingual } from '../domain/model.ts'
import { idInput } from './common.ts'

/** One command in the history, for lists and for "Undo …". */
export interface ChangeSummary {
  readonly id: number
  /** The contract's name of the command; its words are in shared/text by this name. */
  readonly command: string
  readonly kind: 'baseline' | 'do' | 'undo' | 'redo'
  /** What it touched, as written then. */
  readonly subject: string | null
  readonly madeBy: string | null
  /** ISO 8601, UTC. */
  readonly madeAt: string
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
  /** Pass as `before` to see older ones; null at the beginning. */
  readonly olderBefore: number | null
  readonly undoable: ChangeSummary | null
  readonly redoable: ChangeSummary | null
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
  /** What one command changed, row by row; at most 200 rows. Errors: not-found. */
  get: query<{ readonly change: ChangeSummary; readonly rows: readonly RowChangeView[]; readonly more: number }>()(
    z.strictObject({ id: idInput }),
  ),
  /** Takes back the newest command that can be. Errors: nothing-to-undo, conflict. */
  undo: command<{ readonly undone: ChangeSummary }>()(z.strictObject({})),
  /** Does again what was last undone. Errors: nothing-to-redo, conflict. */
  redo: command<{ readonly redone: ChangeSummary }>()(z.strictObject({})),
}
