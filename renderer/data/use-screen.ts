import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { ask } from './ask.ts'
import { useBridge } from './bridge-context.tsx'
import type { CallFailure } from './call-failure.ts'
import type { InputAt, OutputAt, QueryPath } from './contract-paths.ts'

export interface ScreenOptions {
  /** False: do not ask yet. */
  readonly isEnabled?: boolean
  /** What stays on the screen while the answer to another input is awaited: always (as-you-type), or only for another day. */
  readonly keeps?: 'as-of' | 'always'
}

/**
 * Asks for what a screen shows. While another as-of date is read the former answer stays, so nothing jumps; `isPlaceholderData`
 * says so. Errors are CallFailure. Answers are kept until a command changes the register.
 */
export function useScreen<Path extends QueryPath>(
  path: Path,
  input: InputAt<Path>,
  { isEnabled = true, keeps = 'as-of' }: ScreenOptions = {},
): UseQueryResult<OutputAt<Path>, CallFailure> {
  const bridge = useBridge()
  return useQuery<OutputAt<Path>, CallFailure>({
    queryKey: [path, input],
    queryFn: () => ask(bridge, 'query', path, input),
    enabled: isEnabled,
    // What a program says it is still counting is asked for again until it is whole.
    refetchInterval: ({ state }) => (isCounting(state.data) ? countingPause : false),
    placeholderData:
      keeps === 'always'
        ? keepPreviousData
        : (previous, query) => (query !== undefined && isSameButDay(query.queryKey[1], input) ? previous : undefined),
  })
}

/** Milliseconds between two questions for what is still being counted. */
const countingPause = 400

const isCounting = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'isCounting' in answer && answer.isCounting === true

function isSameButDay(before: unknown, now: unknown): boolean {
  return JSON.stringify(before, dayless) === JSON.stringify(now, dayless)
}

const dayless = (key: string, value: unknown) => (key === 'asOf' || key === 'compareTo' ? null : value)
