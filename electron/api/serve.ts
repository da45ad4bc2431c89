import { initTRPC } from '@trpc/server'
import type { Area, OutputOf, ParsedInputOf } from '../../shared/contract/define.ts'
import type { HonbuContext } from './context.ts'

const trpc = initTRPC.context<HonbuContext>().create()

/** One function for each procedure of an area; a missing or an extra one does not compile. */
export type Handlers<A extends Area> = {
  readonly [Name in keyof A]: (context: HonbuContext, input: ParsedInputOf<A[Name]>) => Promise<OutputOf<A[Name]>>
}

/** The router of one area: parses the input by the contract's schema, calls the handler, answers. */
export function serve<A extends Area>(area: A, handlers: Handlers<A>) {
  const procedures = Object.entries(area).map(([name, { type, input }]) => {
    const handler = handlers[name as keyof A] as (context: HonbuContext, input: unknown) => Promise<unknown>
    const procedure = trpc.procedure.input(input)
    return [
      name,
      type === 'query'
        ? procedure.query(({ ctx, input: parsed }) => handler(ctx, parsed))
        : procedure.mutation(({ ctx, input: parsed }) => handler(ctx, parsed)),
    ] as const
  })
  return trpc.router(Object.fromEntries(procedures))
}

export const routerOf = trpc.router
