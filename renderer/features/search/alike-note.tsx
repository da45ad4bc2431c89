import type { SearchAnswer } from '../../../shared/contract/search.ts'
import { searchPieces } from '../../../shared/domain/search-terms.ts'
import { foundText } from '../../../shared/text/found-text.ts'
import { Button } from '../../components/button.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useSearchReading } from '../../data/search-reading.ts'
import styles from './alike-note.module.css'

export interface AlikeNoteProps {
  readonly typed: string
  readonly answer: SearchAnswer | undefined
  /** The words alone, in quotes, are to be searched. */
  readonly onText: (text: string) => void
}

/** That what is found by words that mean the same follows, and the way to find the typed ones alone. Nothing where no other word found anything. */
export function AlikeNote({ typed, answer, onText }: AlikeNoteProps) {
  const words = useText(foundText)
  const language = useLanguage()
  const { filters } = useSearchReading(typed)
  const through = [...new Set(answer?.hits.flatMap((hit) => hit.through) ?? [])]
  if (answer === undefined || through.length === 0) return null
  const others = through.map(words.quoted).join(words.between)
  if (answer.hits.every((hit) => hit.through.length > 0)) {
    return (
      <p className={styles.note} role="status">
        {words.onlyOthers(answer.words, others)}
      </p>
    )
  }
  const exactly = [
    ...searchPieces(answer.words).map(({ term }) => (language === 'ja' ? `「${term}」` : `"${term}"`)),
    ...filters.map(({ raw }) => raw),
  ].join(' ')
  return (
    <div className={styles.note}>
      <span role="status">{words.alsoLookedFor(answer.words, others)}</span>
      <Button size="s" onPress={() => onText(exactly)}>
        {words.only(answer.words)}
      </Button>
    </div>
  )
}
