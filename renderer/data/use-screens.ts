import { useQueries } from '@tanstack/react-query'
import { ask } from './ask.ts'
import { useBridge } from './bridge-context.tsx'
import type { InputAt, OutputAt, QueryPath } from './contract-paths.ts'

/** Several answers of one kind at once, each kept like a screen's; what they are `joined` to stays the same until one of them comes or changes. */
export function useScreens<Path extends QueryPath, Joined>(
  path: Path,
  inputs: readonly InputAt<Path>[],
  joined: (answers: readonly OutputAt<Path>[]) => Joined,
): Joined {
  const bridge = useBridge()
  return useQueries({
    queries: inputs.map((input) => ({ queryKey: [path, input], queryFn: () => ask<Path>(bridge, 'query', path, input) })),
    combine: (answers) => joined(answers.flatMap(({ data }) => (data === undefined ? [] : [data]))),
  })
}
