import type { InputAt, QueryPath } from './contract-paths.ts'

/** A paper of the contract, by its name in the address. */
export type PaperPath = Extract<QueryPath, `documents.${string}`>

/** A question for one paper; path and input belong together. */
export interface PaperAsked {
  readonly path: PaperPath
  readonly input: InputAt<PaperPath>
}
