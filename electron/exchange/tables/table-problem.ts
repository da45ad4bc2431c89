import type { TableLimit } from '../../../shared/domain/table-problem.ts'

/** A file that gives no table, and why: told by code, with what it speaks of. */
export class TableProblem extends Error {
  readonly code: TableLimit
  readonly details: Readonly<Record<string, string | number | null>>

  constructor(code: TableLimit, details: Readonly<Record<string, string | number | null>> = {}) {
    super(code)
    this.name = 'TableProblem'
    this.code = code
    this.details = details
  }
}
