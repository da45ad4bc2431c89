import type { ImportVerdict, ListKey, RowProblem } from '../../../shared/domain/list-keys.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { Values, Value } from './list.ts'
import type { LearnedWord, Target } from './resolver.ts'

/** Rows of a list as they came in, blank cells left out. */
export interface SourceTable {
  readonly list: ListKey
  readonly rows: readonly SourceRow[]
}

export interface SourceRow {
  /** Where it stands in what was read, from 1. */
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
  /** Columns whose cells hold a formula that nobody calculated. */
  readonly unsolved?: readonly string[]
  /** Words by which later rows speak of it, besides its own names. */
  readonly alsoNamed?: string
}

/** What a row would do to the register. Nothing of it has been done. */
export interface ListEntry {
  /** `organizations:12`: the list and the line. */
  readonly ref: string
  readonly list: ListKey
  readonly line: number
  readonly verdict: Exclude<ImportVerdict, 'left'>
  /** The register's row, where it is known. */
  readonly id: number | null
  readonly mark: string
  /** What the row says, in the register's own form; for a new row with what it gets where cells are blank. */
  readonly values: Values
  readonly changes: readonly FieldChange[]
  /** What differs and is left as it is, because an import does not change it. */
  readonly kept: readonly string[]
  readonly problems: readonly CellProblem[]
  /** Rows of the register it may be. */
  readonly candidates: readonly number[]
  /** The rows that its references mean, by column. */
  readonly targets: Readonly<Record<string, readonly Target[]>>
}

export interface FieldChange {
  readonly column: string
  readonly from: Value
  readonly to: Value
}

export interface CellProblem {
  readonly code: RowProblem
  /** Null: the row as a whole. */
  readonly column: string | null
  /** As it stands in the cell. */
  readonly typed: string
  /** Rows the word may mean. */
  readonly candidates: readonly Target[]
  /** The line that said it first. */
  readonly line: number | null
}

/** What a person decided. What is not named here is done as proposed: new rows are made, changes are taken. */
export interface Answers {
  readonly rows: ReadonlyMap<string, RowAnswer>
  readonly words: readonly LearnedWord[]
}

export interface RowAnswer {
  /** It is this row of the register, or none of them. */
  readonly is?: number | 'new'
}

export interface ProposeOptions {
  readonly today: IsoDate
  /** Called now and then in long work; throws to stop it. */
  readonly breathe: (share: number) => Promise<void>
}
