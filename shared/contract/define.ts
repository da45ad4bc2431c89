import type { z } from 'zod'

/** A question the page may ask: changes nothing. */
export interface Query<Input extends z.ZodType = z.ZodType, Answer = unknown> {
  readonly type: 'query'
  readonly input: Input
  /** Only a type: answers are the program's own and are not parsed again. */
  readonly answer?: Answer
}

/** A command the page may give: one transaction with its history row, or nothing. */
export interface Command<Input extends z.ZodType = z.ZodType, Answer = unknown> {
  readonly type: 'mutation'
  readonly input: Input
  readonly answer?: Answer
}

export type Procedure = Query | Command
/** One area of the contract: its procedures by name. */
export type Area = Readonly<Record<string, Procedure>>

/** `query<Answer>()(inputSchema)`: the answer is named, the input inferred. */
export const query =
  <Answer>() =>
  <Input extends z.ZodType>(input: Input): Query<Input, Answer> => ({ type: 'query', input })

/** `command<Answer>()(inputSchema)`. */
export const command =
  <Answer>() =>
  <Input extends z.ZodType>(input: Input): Command<Input, Answer> => ({ type: 'mutation', input })

/** What a caller passes. */
export type InputOf<P extends Procedure> = z.input<P['input']>
/** What a handler receives: parsed. */
export type ParsedInputOf<P extends Procedure> = z.output<P['input']>
/** What comes back. JSON-safe data only: no Date, no undefined in arrays, no class. */
export type OutputOf<P extends Procedure> = P extends { readonly answer?: infer Answer } ? NonNullable<Answer> : never
