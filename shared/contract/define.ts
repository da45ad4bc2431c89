import type { z } from 'zod'

/** A question the page may ask: changes nothing. */
export interface Query<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly type: 'query'
  readonly input: Input
  readonly output: Output
}

/** A command the page may give: one transaction with its history row, or nothing. */
export interface Command<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly type: 'mutation'
  readonly input: Input
  readonly output: Output
}

export type Procedure = Query | Command
/** One area of the contract: its procedures by name. */
export type Area = Readonly<Record<string, Procedure>>

export const query = <Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output): Query<Input, Output> => ({
  type: 'query',
  input,
  output,
})

export const command = <Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Command<Input, Output> => ({
  type: 'mutation',
  input,
  output,
})

/** What a caller passes. */
export type InputOf<P extends Procedure> = z.input<P['input']>
/** What a handler receives: parsed. */
export type ParsedInputOf<P extends Procedure> = z.output<P['input']>
/** What comes back. */
export type OutputOf<P extends Procedure> = z.output<P['output']>
