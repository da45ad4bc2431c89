import { useEffect, useRef } from 'react'
import { linesOfText, type PlaceInSource } from '../../../shared/domain/place-in-source.ts'
import { sourceText } from '../../../shared/text/source-text.ts'
import { useText } from '../../data/language.ts'
import styles from './source-reader.module.css'

export interface SourceLinesProps {
  readonly text: string
  readonly place: PlaceInSource | null
}

/** The lines of a text with their numbers; those cited are marked, and in view. */
export function SourceLines({ text, place }: SourceLinesProps) {
  const words = useText(sourceText)
  const first = useRef<HTMLLIElement>(null)
  const lines = linesOfText(text)
  const cited = place?.kind === 'lines' ? place : null
  useEffect(() => {
    first.current?.scrollIntoView({ block: 'center' })
  }, [text, cited?.from])
  if (cited !== null && cited.from > lines.length) return <p className={styles.note}>{words.beyond(lines.length)}</p>
  return (
    // The text is read by scrolling: the keys of scrolling need the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by keyboard
    <ol className={styles.lines} tabIndex={0} aria-label={words.text}>
      {lines.map((line, at) => {
        const isCited = cited !== null && at + 1 >= cited.from && at + 1 <= cited.to
        return (
          <li key={at} ref={at + 1 === cited?.from ? first : null} value={at + 1} data-cited={isCited || undefined}>
            <span className={styles.number}>{at + 1}</span>
            {isCited ? <mark>{line}</mark> : <span>{line}</span>}
          </li>
        )
      })}
    </ol>
  )
}
