import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { SearchAnswer } from '../../shared/contract/search.ts'
import { useAsOf } from './as-of.tsx'
import { ask } from './ask.ts'
import { useBridge } from './bridge-context.tsx'
import type { CallFailure } from './call-failure.ts'

/** The search that was asked last: the next one waits for it, and those typed over meanwhile are never asked. */
let last: Promise<unknown> = Promise.resolve()

/** Milliseconds between two questions for what is still looked through. */
const soon = 20

/** Searches as one types, on the day the screens read. One question at a time; what was found stays until the answer to the newest is there. */
export function useSearchAnswer(text: string, most: number): UseQueryResult<SearchAnswer, CallFailure> {
  const bridge = useBridge()
  const asOf = useAsOf()
  const input = { text, most, asOf }
  return useQuery<SearchAnswer, CallFailure>({
    queryKey: ['search.find', input],
    queryFn: ({ signal }) => {
      const mine = last.then(() => {
        signal.throwIfAborted()
        return ask(bridge, 'query', 'search.find', input)
      })
      last = mine.catch(() => {})
      return mine
    },
    enabled: text !== '',
    // What is found so far is shown while older things are still looked through.
    refetchInterval: ({ state }) => (state.data?.isCounting === true ? soon : false),
    placeholderData: keepPreviousData,
  })
}
