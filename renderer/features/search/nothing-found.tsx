import type { SearchQuery } from '../../../shared/domain/search-query.ts'
import { searchText } from '../../../shared/text/search-text.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/states.tsx'
import { useText } from '../../data/language.ts'
import { fewerWords } from './fewer-words.ts'

export interface NothingFoundProps {
  readonly typed: string
  readonly reading: SearchQuery
  /** The words alone are to be searched. */
  readonly onWords: (words: string) => void
}

/** Nothing was found; where filters narrowed the search, they may be what is in the way, else one of several words. */
export function NothingFound({ typed, reading, onWords }: NothingFoundProps) {
  const words = useText(searchText)
  const alone = reading.words.trim()
  if (reading.filters.length === 0 || alone === '') {
    const fewer = fewerWords(alone)
    return (
      <EmptyState
        title={words.nothing(typed)}
        {...(fewer.length === 0
          ? {}
          : {
              actions: fewer.map((text) => (
                <Button key={text} onPress={() => onWords(text)}>
                  {words.searchOnly(text)}
                </Button>
              )),
            })}
      >
        {words.nothingHint}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={words.nothing(typed)}
      actions={<Button onPress={() => onWords(alone)}>{words.withoutFilters(alone)}</Button>}
    >
      {words.nothingFilteredHint}
    </EmptyState>
  )
}
