import { Search } from 'lucide-react'
import { useDeferredValue, useRef, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { hitKinds } from '../../../shared/contract/hit-kinds.ts'
import type { SearchHit } from '../../../shared/contract/search.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { hitText } from '../../../shared/text/hit-text.ts'
import { searchText } from '../../../shared/text/search-text.ts'
import { Ledger } from '../../components/ledger.tsx'
import { MarkedText } from '../../components/name-text.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useCommands } from '../../data/commands.ts'
import { routeOfHit, wordsTyped } from '../../data/hits.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { useScreen } from '../../data/use-screen.ts'
import { type HitFilter, passes } from './hit-filter.ts'
import { HitLead } from './hit-lead.tsx'
import { SearchFilters } from './search-filters.tsx'
import styles from './search-screen.module.css'

/** So many are asked for; what is beyond is told, and found by typing more. */
const most = 300

/** Everything that was found, by kind, narrowed by kind and body; the address holds what was typed. */
export function SearchScreen() {
  const words = useText(searchText)
  const language = useLanguage()
  const asked = new URLSearchParams(useSearch()).get('q')
  const [, navigate] = useLocation()
  const [last, remember] = useRemembered('search.text', '', isText)
  const [text, setText] = useState(asked ?? last)
  const [filter, setFilter] = useState<HitFilter>({ kind: null, body: null })
  const results = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLDivElement>(null)
  const typed = useDeferredValue(text.trim())
  const found = useScreen('search.find', { text: typed, most }, { isEnabled: typed !== '', keeps: 'always' })
  usePlace([{ text: words.title }])
  useCommands([
    {
      id: 'search-field',
      text: { en: searchText.en.toField, ja: searchText.ja.toField },
      group: 'screen',
      shortcut: '/',
      isInKeyLine: true,
      run: () => field.current?.querySelector('input')?.focus(),
    },
  ])

  const onType = (next: string) => {
    setText(next)
    remember(next.trim())
    navigate(next.trim() === '' ? '/search' : `/search?q=${encodeURIComponent(next.trim())}`, { replace: true })
  }
  const hits = typed === '' ? [] : (found.data?.hits ?? [])
  const shown = hits.filter((hit) => passes(hit, filter))
  const marks = wordsTyped(typed)
  return (
    <Split
      scrollKey="search"
      side={hits.length === 0 ? undefined : <SearchFilters hits={hits} filter={filter} onFilter={setFilter} />}
    >
      <PageHeader
        title={words.title}
        note={
          <span role="status">
            {typed === '' || found.isFetching || found.data === undefined
              ? ' '
              : `${words.found(shown.length, found.data.more && shown.length === hits.length)}${found.data.more ? ` · ${words.moreHint}` : ''}`}
          </span>
        }
      />
      <div ref={field} className={styles.field} data-arrival>
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
            if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return
            event.preventDefault()
            results.current?.querySelector<HTMLElement>('[role="row"][data-key]')?.focus()
          }}
        />
      </div>
      <div ref={results} className={styles.results}>
        {found.isError ? (
          <ErrorState {...sayError(found.error.error, language)} onRetry={() => void found.refetch()} />
        ) : typed === '' ? (
          <EmptyState title={words.begin} icon={Search}>
            {words.beginHint}
          </EmptyState>
        ) : found.data === undefined ? (
          <Skeleton rows={8} />
        ) : hits.length === 0 ? (
          <EmptyState title={words.nothing(typed)}>{words.nothingHint}</EmptyState>
        ) : (
          <Results hits={shown} marks={marks} />
        )}
      </div>
    </Split>
  )
}

function Results({ hits, marks }: { readonly hits: readonly SearchHit[]; readonly marks: readonly string[] }) {
  const words = useText(searchText)
  const kinds = useText(hitText)
  const language = useLanguage()
  const other = language === 'ja' ? 'en' : 'ja'
  return (
    <Ledger
      label={words.results}
      groups={hitKinds
        .map((kind) => ({ id: kind, title: kinds[kind], items: hits.filter((hit) => hit.kind === kind) }))
        .filter((group) => group.items.length > 0)}
      idOf={(hit) => `${hit.kind}-${hit.id}`}
      textOf={(hit) => hit.title[language] ?? hit.title[other] ?? ''}
      hrefOf={routeOfHit}
      empty={<EmptyState size="row" title={words.nothingHere} />}
    >
      {(hit) => {
        const [title, below] = hit.title[language] === null ? [hit.title[other], null] : [hit.title[language], hit.title[other]]
        return (
          <div className={styles.hit}>
            <HitLead hit={hit} />
            <span className={styles.title}>
              <MarkedText text={title ?? ''} marks={marks} />
              {below !== null && !holds(title ?? '', marks) && holds(below, marks) && (
                <small lang={other}>
                  <MarkedText text={below} marks={marks} />
                </small>
              )}
            </span>
            <span className={styles.body}>{hit.olderRevision === null ? hit.body?.short[language] : words.older}</span>
            <time className={styles.day}>{hit.on !== null && formatDay(hit.on, language, 'short')}</time>
          </div>
        )
      }}
    </Ledger>
  )
}

/** Whether one of the words typed stands in the text; else the other language's title shows where it was found. */
function holds(text: string, marks: readonly string[]): boolean {
  const folded = text.toLocaleLowerCase()
  return marks.some((mark) => folded.includes(mark.toLocaleLowerCase()))
}

const isText = (value: unknown): value is string => typeof value === 'string'
