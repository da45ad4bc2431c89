import { Search } from 'lucide-react'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { SearchHit } from '../../../shared/contract/search.ts'
import { keysText } from '../../../shared/text/keys-text.ts'
import { searchText } from '../../../shared/text/search-text.ts'
import { KeyArea } from '../../components/key-hints.tsx'
import { actOf, keyLines, type KeyTable } from '../../components/key-table.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useCommands } from '../../data/commands.ts'
import { marksOf } from '../../data/hits.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { routeOfSearch } from '../../data/saved-searches.ts'
import { sayError } from '../../data/say-error.ts'
import { useSearchReading } from '../../data/search-reading.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { useSearchAnswer } from '../../data/use-search.ts'
import { AlikeNote } from './alike-note.tsx'
import { FilterChips } from './filter-chips.tsx'
import { type HitFilter, passes } from './hit-filter.ts'
import { InsteadNote } from './instead-note.tsx'
import { NothingFound } from './nothing-found.tsx'
import { ProposalRow } from './proposal-row.tsx'
import { Results } from './results.tsx'
import { SaveSearch } from './save-search.tsx'
import { SavedSearches } from './saved-searches.tsx'
import { SearchFilters } from './search-filters.tsx'
import styles from './search-screen.module.css'

/** So many are asked for; what is beyond is told, and found by typing more. */
const most = 300

const fieldKeys: KeyTable<'results'> = [['ArrowDown', 'results']]

/** Everything that was found, by kind, narrowed by filters typed or chosen; the address holds what was typed. */
export function SearchScreen() {
  const words = useText(searchText)
  const keys = useText(keysText).searchField
  const fieldLines = keyLines(fieldKeys, keys)
  const language = useLanguage()
  const asked = new URLSearchParams(useSearch()).get('q')
  const [, navigate] = useLocation()
  const [last, remember] = useRemembered('search.text', '', isText)
  const [text, setText] = useState(asked ?? last)
  const [shownFor, setShownFor] = useState(asked)
  const [filter, setFilter] = useState<HitFilter>({ kind: null, body: null })
  const results = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLDivElement>(null)
  const typed = useDeferredValue(text.trim())
  const reading = useSearchReading(typed)
  const found = useSearchAnswer(typed, most)
  usePlace([{ text: words.title }])
  const toField = () => field.current?.querySelector('input')?.focus()
  useCommands([
    {
      id: 'search-field',
      text: { en: searchText.en.toField, ja: searchText.ja.toField },
      group: 'screen',
      shortcut: '/',
      isInKeyLine: true,
      run: toField,
    },
  ])
  // A saved search, or a link, names another one while this screen is open.
  if (asked !== shownFor) {
    setShownFor(asked)
    if (asked !== null && asked !== text.trim()) setText(asked)
  }

  const onType = (next: string) => {
    setText(next)
    remember(next.trim())
    setShownFor(next.trim() === '' ? null : next.trim())
    navigate(next.trim() === '' ? '/search' : routeOfSearch(next.trim()), { replace: true })
  }
  // Hundreds of lines take longer to draw than a key may wait: they follow when nothing is typed.
  const answer = useDeferredValue(typed === '' ? undefined : found.data)
  const isLooking = found.isLooking || answer !== found.data
  const hits = answer?.hits ?? none
  const shown = useMemo(() => hits.filter((hit) => passes(hit, filter)), [hits, filter])
  const marks = useMemo(() => marksOf(answer?.words ?? ''), [answer?.words])
  return (
    <Split
      scrollKey="search"
      side={hits.length === 0 ? undefined : <SearchFilters hits={hits} filter={filter} onFilter={setFilter} />}
    >
      <PageHeader
        title={words.title}
        note={
          <span role="status">
            {answer === undefined || isLooking
              ? ' '
              : `${words.found(shown.length, answer.more && shown.length === hits.length)}${answer.more ? ` · ${words.moreHint}` : ''}`}
          </span>
        }
        actions={typed === '' ? undefined : <SaveSearch text={typed} />}
      />
      <div ref={field} className={styles.field} data-arrival>
        <KeyArea hints={fieldLines} sections={[{ name: keys.name, lines: fieldLines }]}>
          <TextField
            label={words.field}
            hidesLabel
            type="search"
            icon={Search}
            placeholder={words.placeholder}
            value={text}
            onChange={onType}
            isClearable
            maxLength={200}
            onKeyDown={(event) => {
              if (actOf(fieldKeys, event) === null || event.nativeEvent.isComposing) return
              event.preventDefault()
              results.current?.querySelector<HTMLElement>('[role="row"][data-key]')?.focus()
            }}
          />
        </KeyArea>
        <FilterChips typed={text} onChange={onType} />
        <ProposalRow
          typed={text}
          onChoose={(next) => {
            onType(next)
            toField()
          }}
        />
        <InsteadNote typed={reading.words} found={answer?.instead ?? null} />
        <AlikeNote
          typed={typed}
          answer={answer}
          onText={(next) => {
            onType(next)
            toField()
          }}
        />
      </div>
      <div ref={results} className={styles.results}>
        {found.error !== null ? (
          <ErrorState {...sayError(found.error.error, language)} onRetry={found.retry} />
        ) : typed === '' ? (
          <>
            <EmptyState title={words.begin} icon={Search}>
              {words.beginHint}
            </EmptyState>
            <SavedSearches />
          </>
        ) : answer === undefined ? (
          <Skeleton rows={8} />
        ) : hits.length === 0 ? (
          <NothingFound
            typed={typed}
            reading={reading}
            onWords={(next) => {
              onType(next)
              toField()
            }}
          />
        ) : (
          <Results hits={shown} marks={marks} />
        )}
      </div>
    </Split>
  )
}

const none: readonly SearchHit[] = []
const isText = (value: unknown): value is string => typeof value === 'string'
