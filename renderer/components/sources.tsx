import type { Bilingual } from '../../shared/domain/model.ts'
import type { Confidence } from '../../shared/domain/vocabulary.ts'
import { vocabularyText } from '../../shared/text/vocabulary-text.ts'
import { NameText } from './name-text.tsx'
import styles from './sources.module.css'
import { useWords } from './words.ts'

/** A place where a fact was seen. */
export interface Source {
  readonly source: Bilingual
  /** Lines, page or section, as the source counts. */
  readonly locator: string | null
  readonly confidence: Confidence
  readonly note: string | null
}

/** Sources with the places in them, each source named once. What is not verified says so. */
export function Sources({ seen }: { readonly seen: readonly Source[] }) {
  const words = useWords(vocabularyText)
  return (
    <ul className={styles.sources}>
      {bySource(seen).map(({ source, places }) => (
        <li key={`${source.en} ${source.ja}`}>
          <span className={styles.name}>
            <NameText name={source} />
          </span>
          {places.map((place, at) => (
            <span key={at} className={styles.place}>
              {place.locator !== null && <code>{place.locator}</code>}
              {place.confidence !== 'verified' && (
                <em data-confidence={place.confidence}>{words.confidence[place.confidence]}</em>
              )}
              {place.note !== null && <span className={styles.note}>{place.note}</span>}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

interface SourceGroup {
  readonly source: Bilingual
  readonly places: readonly Source[]
}

/** In the order met; a place told twice (for two fields) stands once. */
function bySource(seen: readonly Source[]): readonly SourceGroup[] {
  const groups = new Map<string, SourceGroup>()
  for (const one of seen) {
    const key = `${one.source.en} ${one.source.ja}`
    const places = groups.get(key)?.places ?? []
    const isThere = places.some(
      (place) => place.locator === one.locator && place.note === one.note && place.confidence === one.confidence,
    )
    groups.set(key, { source: one.source, places: isThere ? places : [...places, one] })
  }
  return [...groups.values()]
}
