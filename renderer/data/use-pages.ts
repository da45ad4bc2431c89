import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { ask } from './ask.ts'
import { useBridge } from './bridge-context.tsx'
import type { CallFailure } from './call-failure.ts'
import type { InputAt, OutputAt, QueryPath } from './contract-paths.ts'

/** Queries that answer a page at a time: `next` says where the page after it begins, null at the end. */
type PagedPath = {
  [Path in QueryPath]: OutputAt<Path> extends { readonly next: { readonly group: number; readonly row: number } | null }
    ? Path
    : never
}[QueryPath]

export interface Pages<Path extends PagedPath> {
  /** In order, as far as they have come; undefined before the first. */
  readonly pages: readonly OutputAt<Path>[] | undefined
  /** Whether all have come. */
  readonly isWhole: boolean
  readonly isError: boolean
  readonly error: CallFailure | null
  readonly refetch: () => Promise<unknown>
}

/** Milliseconds between two questions for what is still being counted. */
const countingPause = 400

/** Asks for a list page by page until all of it is there: the first page is shown at once, and no call is ever a long one. */
export function usePages<Path extends PagedPath>(
  path: Path,
  input: Omit<InputAt<Path>, 'after'>,
  /** Whether what was asked before stays until the first page of this is there. */
  { keeps = false }: { readonly keeps?: boolean } = {},
): Pages<Path> {
  const bridge = useBridge()
  const query = useInfiniteQuery({
    queryKey: ['pages', path, input],
    queryFn: ({ pageParam }) => ask<Path>(bridge, 'query', path, { ...input, after: pageParam } as InputAt<Path>),
    initialPageParam: null as { readonly group: number; readonly row: number } | null,
    getNextPageParam: (last) => (last as { readonly next: { readonly group: number; readonly row: number } | null }).next,
    // What a program says it is still counting is asked for again until it is whole.
    refetchInterval: ({ state }) => (state.data?.pages.some(isCounting) === true ? countingPause : false),
    ...(keeps ? { placeholderData: keepPreviousData } : {}),
  })
  const { hasNextPage, isFetching, isError, fetchNextPage } = query
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [hasNextPage, isFetching, isError, fetchNextPage])
  const pages = query.data?.pages
  return useMemo(
    () => ({
      pages,
      isWhole: pages !== undefined && !hasNextPage,
      isError,
      error: query.error as CallFailure | null,
      refetch: query.refetch,
    }),
    [pages, hasNextPage, isError, query.error, query.refetch],
  )
}

const isCounting = (page: object): boolean => 'isCounting' in page && page.isCounting === true
