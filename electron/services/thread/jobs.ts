import type { Examined } from '../../../db/sqlite/examine-copy.ts'
import type { RegisterProblemCode } from '../../../db/sqlite/register-problem.ts'
import type { CheckFindings } from '../../../shared/domain/check-findings.ts'

/** Long readings that are done on a thread of their own, on a connection of their own. */
export type Job =
  | { readonly kind: 'check'; readonly path: string }
  | { readonly kind: 'examine'; readonly path: string; readonly isThorough: boolean }

export interface JobAnswers {
  readonly check: CheckFindings
  readonly examine: Examined
}

/** What the thread says: first that it is there, then how it went. */
export type ThreadWord =
  | { readonly said: 'ready' }
  | { readonly said: 'done'; readonly data: unknown }
  | {
      readonly said: 'problem'
      readonly code: RegisterProblemCode
      readonly path: string
      readonly details: Readonly<Record<string, string | number>>
    }
  | { readonly said: 'bug'; readonly stack: string }
