import { Fragment } from 'react'
import { remarkIn } from '../../shared/domain/both-words.ts'
import type { Bilingual } from '../../shared/domain/model.ts'
import type { Confidence } from '../../shared/domain/vocabulary.ts'
import { vocabularyText } from '../../shared/text/vocabulary-text.ts'
import { SourceName, SourcePlace } from './source-place.tsx'
import styles from './sources.module.css'
import { useWords, useWordsLanguage } from './words.ts'

/** A place where a fact was seen. */
export interface Source {
  /** Where it can be opened. */
  readonly sourceId?: number | null
  readonly source: Bilingual
  /** Lines, page or section, as the source counts. */
  readonly locator: string | null
  readonly confidence: Confidence
  readonly note: string | null
}

/** A source's number in a list of sources, by which notes elsewhere point to it. */
export type SourceNumbers = ReadonlyMap<string, number>

const keyOf = ({ en, ja }: Bilingual): string => `${en} ${ja}`

/** Numbers the sources in the order met, from 1. */
export function numberSources(seen: readonly Pick<Source, 'source'>[]): SourceNumbers {
  return new Map([...new Set(seen.map(({ source }) => keyOf(source)))].map((key, at) => [key, at + 1]))
}

/** Where something was seen, by the numbers of a list of sources: "[1] line 28 [2] page E1401041". */
export function SourceMarks({ seen, numbers }: { readonly seen: readonly Source[]; readonly numbers: SourceNumbers }) {
  const words = useWords(vocabularyText)
  return (
    <span className={styles.marks}>
      {bySource(seen).map(({ source, places }) => {
        const doubtful = places.find((place) => place.confidence !== 'verified')
        return (
          <span key={keyOf(source)} title={source.en ?? source.ja ?? undefined}>
            <sup>[{numbers.get(keyOf(source))}]</sup>
            {places
              .filter(({ locator }) => locator !== null)
              .map((place, at, all) => (
                <Fragment key={at}>
                  <span className={styles.cited}>
                    <SourcePlace sourceId={place.sourceId} source={source} locator={place.locator ?? ''} />
                    {at < all.length - 1 && ','}
                  </span>{' '}
                </Fragment>
              ))}
            {doubtful !== undefined && <em data-confidence={doubtful.confidence}>{words.confidence[doubtful.confidence]}</em>}
          </span>
        )
      })}
    </span>
  )
}

export interface SourcesProps {
  readonly seen: readonly Source[]
  /** Puts each source's number before it. */
  readonly numbers?: SourceNumbers
}

/** Sources with the places in them, each source named once. What is not verified says so. */
export function Sources({ seen, numbers }: SourcesProps) {
  const words = useWords(vocabularyText)
  const language = useWordsLanguage()
  return (
    <ul className={styles.sources}>
      {bySource(seen).map(({ source, places }) => (
        <li key={keyOf(source)}>
          <span className={styles.name}>
            {numbers !== undefined && <sup>[{numbers.get(keyOf(source))}]</sup>}
            <SourceName sourceId={places[0]?.sourceId} source={source} />
          </span>
          {places.filter(saysSomething).map((place, at) => (
            <span key={at} className={styles.place}>
              {place.locator !== null && <SourcePlace sourceId={place.sourceId} source={source} locator={place.locator} />}
              {place.confidence !== 'verified' && (
                <em data-confidence={place.confidence}>{words.confidence[place.confidence]}</em>
              )}
              {place.note !== null && <span className={styles.note}>{remarkIn(place.note, language)}</span>}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

const saysSomething = ({ locator, confidence, note }: Source): boolean =>
  locator !== null || note !== null || confidence !== 'verified'

interface SourceGroup {
  readonly source: Bilingual
  readonly places: readonly Source[]
}

/** In the order met; a place told twice (for two fields) stands once. */
function bySource(seen: readonly Source[]): readonly SourceGroup[] {
  const groups = new Map<string, SourceGroup>()
  for (const one of seen) {
    const key = keyOf(one.source)
    const places = groups.get(key)?.places ?? []
    const isThere = places.some(
      (place) => place.locator === one.locator && place.note === one.note && place.confidence === one.confidence,
    )
    groups.set(key, { source: one.source, places: isThere ? places : [...places, one] })
  }
  return [...groups.values()]
}
