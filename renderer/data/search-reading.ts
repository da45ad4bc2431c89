import { useMemo } from 'react'
import { readSearch, type SearchLexicon, type SearchQuery } from '../../shared/domain/search-query.ts'
import { searchLexicon } from '../../shared/text/search-filter-text.ts'
import { useAsOf } from './as-of.tsx'
import { useScreen } from './use-screen.ts'

/** What the words of a search may be, with the register's own bodies. */
export function useSearchLexicon(): SearchLexicon {
  const asOf = useAsOf()
  const bodies = useScreen('register.frame', { asOf }).data?.bodies
  return useMemo(
    () =>
      searchLexicon(
        (bodies ?? []).map(({ body }) => ({
          key: body.key,
          names: [body.short.en, body.short.ja, body.name.en, body.name.ja].flatMap((name) => name ?? []),
        })),
      ),
    [bodies],
  )
}

/** The typed text as words and filters. */
export function useSearchReading(typed: string): SearchQuery {
  const lexicon = useSearchLexicon()
  return useMemo(() => readSearch(typed, lexicon), [typed, lexicon])
}
