import { useContext } from 'react'
import { Button } from 'react-aria-components'
import type { Bilingual } from '../../shared/domain/model.ts'
import { readPlaceInSource } from '../../shared/domain/place-in-source.ts'
import { sourceText } from '../../shared/text/source-text.ts'
import { NameText } from './name-text.tsx'
import { SourceOpener } from './source-opener.ts'
import styles from './source-place.module.css'
import { useWords, useWordsLanguage } from './words.ts'

export interface SourcePlaceProps {
  /** Null or not given: it cannot be opened. */
  readonly sourceId?: number | null | undefined
  readonly source: Bilingual
  readonly locator: string
}

/** A source's name, which tells about the source. */
export function SourceName({ sourceId, source }: Omit<SourcePlaceProps, 'locator'>) {
  const words = useWords(sourceText)
  const language = useWordsLanguage()
  const open = useContext(SourceOpener)
  if (open === null || sourceId === undefined || sourceId === null) return <NameText name={source} />
  return (
    <Button
      className={styles.name ?? ''}
      aria-label={words.open(source[language] ?? source.ja ?? source.en ?? '')}
      onPress={() => open({ id: sourceId, title: source, locator: null })}
    >
      <NameText name={source} />
    </Button>
  )
}

/** "lines 54–55": a place in a source, which opens it there. */
export function SourcePlace({ sourceId, source, locator }: SourcePlaceProps) {
  const words = useWords(sourceText)
  const language = useWordsLanguage()
  const open = useContext(SourceOpener)
  const said = words.place(readPlaceInSource(locator))
  if (open === null || sourceId === undefined || sourceId === null) return <span>{said}</span>
  const title = source[language] ?? source.ja ?? source.en ?? ''
  return (
    <Button
      className={styles.place ?? ''}
      aria-label={words.openAt(title, said)}
      onPress={() => open({ id: sourceId, title: source, locator })}
    >
      {said}
    </Button>
  )
}
