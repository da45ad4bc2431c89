import { RegisterProblem, type RegisterProblemCode } from '../../../db/sqlite/register-problem.ts'
import type { ErrorCode } from '../../../shared/contract/transport.ts'
import type { TableLimit } from '../../../shared/domain/table-problem.ts'
import { TableProblem } from '../../exchange/tables/table-problem.ts'
import { Refusal } from '../register/refusal.ts'

type Details = Readonly<Record<string, string | number | null>>

/** What work beside the program says of itself: any number of times how far it is, then once how it ended. */
export type BesideWord =
  | { readonly said: 'progress'; readonly data: unknown }
  | { readonly said: 'done'; readonly data: unknown }
  | { readonly said: 'failed'; readonly failure: Failure }

/** An error in a form that crosses between processes. */
type Failure =
  | {
      readonly by: 'register'
      readonly code: RegisterProblemCode
      readonly path: string
      readonly details: RegisterProblem['details']
    }
  | { readonly by: 'refusal'; readonly code: ErrorCode; readonly details: Details }
  | { readonly by: 'table'; readonly code: TableLimit; readonly details: Details }
  | { readonly by: 'bug'; readonly stack: string }

export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof RegisterProblem) return { by: 'register', code: thrown.code, path: thrown.path, details: thrown.details }
  if (thrown instanceof Refusal) return { by: 'refusal', code: thrown.code, details: thrown.details }
  if (thrown instanceof TableProblem) return { by: 'table', code: thrown.code, details: thrown.details }
  return { by: 'bug', stack: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) }
}

/** The same error on this side. */
export function errorOf(failure: Failure): Error {
  switch (failure.by) {
    case 'register':
      return new RegisterProblem(failure.code, failure.path, failure.details)
    case 'refusal':
      return new Refusal(failure.code, failure.details)
    case 'table':
      return new TableProblem(failure.code, failure.details)
    case 'bug':
      return new Error(failure.stack)
  }
}
