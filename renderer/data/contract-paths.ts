import type { Contract } from '../../shared/contract/contract.ts'
import type { InputOf, OutputOf, Procedure } from '../../shared/contract/define.ts'

type Named<Kind extends Procedure['type']> = {
  [A in keyof Contract]: {
    [P in keyof Contract[A] & string]: Contract[A][P] extends { readonly type: Kind } ? `${A}.${P}` : never
  }[keyof Contract[A] & string]
}[keyof Contract]

/** `area.procedure` of every question the page may ask. */
export type QueryPath = Named<'query'>
/** `area.procedure` of every command the page may give. */
export type CommandPath = Named<'mutation'>

type ProcedureAt<Path extends string> = Path extends `${infer A}.${infer P}`
  ? A extends keyof Contract
    ? P extends keyof Contract[A]
      ? Contract[A][P] extends Procedure
        ? Contract[A][P]
        : never
      : never
    : never
  : never

/** What is passed to the procedure at this path. */
export type InputAt<Path extends QueryPath | CommandPath> = InputOf<ProcedureAt<Path>>
/** What comes back from it. */
export type OutputAt<Path extends QueryPath | CommandPath> = OutputOf<ProcedureAt<Path>>
