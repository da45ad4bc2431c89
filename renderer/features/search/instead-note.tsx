import { searchText } from '../../../shared/text/search-text.ts'
import { useText } from '../../data/language.ts'
import styles from './instead-note.module.css'

export interface InsteadNoteProps {
  readonly typed: string
  /** Null: what was typed was looked for. */
  readonly found: string | null
}

/** That the words typed are found nowhere, and which were taken in their place. */
export function InsteadNote({ typed, found }: InsteadNoteProps) {
  const words = useText(searchText)
  if (found === null) return null
  return (
    <p className={styles.note} role="status">
      {words.instead(typed, found)}
    </p>
  )
}
