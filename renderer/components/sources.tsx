import type { Bilingual } from '../../shared/domain/model.ts'
import type { Confidence } from '../../shared/domain/vocabulary.ts'
import { vocabularyText } from '../../shared/text/vocabulary-text.ts'
import { NameText } from './name-text.tsx'
import styles from './sources.module.css'
import { useWords } from './words.ts'

export interface Source {
  readonly source: Bilingual
  readonly locator: string | null
  readonly confidence: Confidence
  readonly note: string | null
}

/** Where a thing was seen; what is not plainly verified says so. Places in one source stand together. */
export function Sources({ seen }: { readonly seen: readonly Source[] }) {
  const words = useWords(vocabularyText)
  const titles = [...new Set(seen.map((one) => JSON.stringify(one.source)))]
  return (
    <ul className={styles.sources}>
      {titles.map((title) => {
        const places = seen.filter((one) => JSON.stringify(one.source) === title)
        const unsure = [...new Set(places.map((one) => one.confidence))].filter((confidence) => confidence !== 'verified')
        const locators = places.flatMap((one) => one.locator ?? [])
        return (
          <li key={title}>
            <NameText name={places[0]?.source ?? { en: null, ja: null }} />
            {(locators.length > 0 || unsure.length > 0) && (
              <small>
                {[...new Set(locators)].join(', ')}
                {unsure.map((confidence) => (
                  <b key={confidence}>{words.confidence[confidence]}</b>
                ))}
              </small>
            )}
            {places.map((one, at) => (one.note === null ? null : <small key={at}>{one.note}</small>))}
          </li>
        )
      })}
    </ul>
  )
}
