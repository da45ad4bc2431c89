import { QueryCache, QueryClient } from '@tanstack/react-query'
import { CallFailure } from './call-failure.ts'

/** Answers stay true until a command changes the register: nobody else writes to it while it is open here. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      // A failing disk shows first in some screen's answer; the frame must know at once that nothing is saved any more.
      onError: (error, { queryKey }) => {
        const isTrouble = error instanceof CallFailure && troubles.has(error.error.code)
        if (isTrouble && queryKey[0] !== 'register.status') void client.invalidateQueries({ queryKey: ['register.status'] })
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 10 * 60_000,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  return client
}

const troubles: ReadonlySet<string> = new Set(['damaged-register', 'disk-failed'])
