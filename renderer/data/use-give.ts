import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ask } from './ask.ts'
import { useBridge } from './bridge-context.tsx'
import type { CommandPath, InputAt, OutputAt, QueryPath } from './contract-paths.ts'

export interface Give {
  /** Gives a command and nothing else: no notice, nothing read anew. Throws CallFailure. */
  readonly give: <Path extends CommandPath>(path: Path, input: InputAt<Path>) => Promise<OutputAt<Path>>
  /** Asks the program itself, past what the page remembers. Throws CallFailure. */
  readonly read: <Path extends QueryPath>(path: Path, input: InputAt<Path>) => Promise<OutputAt<Path>>
  /** What the page has of this answer now; undefined when it was never asked for. */
  readonly peek: <Path extends QueryPath>(path: Path, input: InputAt<Path>) => OutputAt<Path> | undefined
  /** Reads all that is on the screen anew; resolves when it is there. */
  readonly readAnew: () => Promise<void>
}

/** Commands without the manners of `useCommand`, for an editor that keeps a queue of its own and tells failures in their place. */
export function useGive(): Give {
  const bridge = useBridge()
  const client = useQueryClient()
  return useMemo(
    () => ({
      give: (path, input) => ask(bridge, 'mutation', path, input),
      read: (path, input) => ask(bridge, 'query', path, input),
      peek: (path, input) => client.getQueryData([path, input]),
      readAnew: () => client.invalidateQueries(),
    }),
    [bridge, client],
  )
}
