import { memo } from 'react'
import type { SearchHit } from '../../../shared/contract/search.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { hitText } from '../../../shared/text/hit-text.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { type SearchText, searchText } from '../../../shared/text/search-text.ts'
import { Ledger } from '../../components/ledger.tsx'
import { MarkedText } from '../../components/name-text.tsx'
import { EmptyState } from '../../components/states.tsx'
import { marksOfHit, nameOfHit, routeOfHit } from '../../data/hits.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { HitLead } from './hit-lead.tsx'
import { HitNote, HitThrough, hasNote } from './hit-note.tsx'
import styles from './search-screen.module.css'

export interface ResultsProps {
  readonly hits: readonly SearchHit[]
  readonly marks: readonly string[]
}

/** What was found, by kind, in the order found; each line marks the words in whichever language and spelling they stand. */
export const Results = memo(function Results({ hits, marks }: ResultsProps) {
  const words = useText(searchText)
  const kinds = useText(hitText)
  const language = useLanguage()
  const other = language === 'ja' ? 'en' : 'ja'
  return (
    <Ledger
      label={words.results}
      groups={[...new Set(hits.map(({ kind }) => kind))].map((kind) => ({
        id: kind,
        title: kinds[kind],
        items: hits.filter((hit) => hit.kind === kind),
      }))}
      idOf={(hit) => `${hit.kind}-${hit.id}`}
      textOf={(hit) => nameOfHit(hit, language)}
      hrefOf={routeOfHit}
      empty={<EmptyState size="row" title={words.nothingHere} />}
    >
      {(hit) => {
        const title = hit.title[language] ?? hit.title[other]
        return (
          <div className={styles.hit}>
            <HitLead hit={hit} />
            <span className={styles.title}>
              <MarkedText text={title ?? ''} marks={marksOfHit(hit, marks)} /> <HitThrough hit={hit} language={language} />
              {hasNote(hit, language, marks) && (
                <small>
                  <HitNote hit={hit} language={language} marks={marks} />
                </small>
              )}
            </span>
            <span className={styles.body}>{besideTitle(hit, words, language)}</span>
            <time className={styles.day}>{hit.on !== null && formatDay(hit.on, language, 'short')}</time>
          </div>
        )
      }}
    </Ledger>
  )
})

/** Whose it is, unless what is told of it names the bodies. */
function besideTitle(hit: SearchHit, words: SearchText, language: Language): string | null {
  if (hit.olderRevision !== null) return words.older
  if (hit.about !== null && (hit.kind === 'post' || hit.kind === 'person')) return null
  return hit.body?.short[language] ?? null
}
