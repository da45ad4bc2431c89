import { CircleHelp } from 'lucide-react'
import type { Bilingual } from '../../shared/domain/model.ts'
import { Icon } from './icon.tsx'
import { NameText } from './name-text.tsx'
import styles from './questions.module.css'
import { SourceMarks, type SourceNumbers } from './sources.tsx'

/** Something about a thing that nobody has settled yet. */
export interface Question {
  readonly id: number
  readonly text: Bilingual
  readonly source: Bilingual
  readonly locator: string | null
}

export interface QuestionsProps {
  readonly questions: readonly Question[]
  /** Where a list of sources stands beside them: points to it instead of naming each source again. */
  readonly numbers?: SourceNumbers
}

/** What is still open, with where the question arose. */
export function Questions({ questions, numbers }: QuestionsProps) {
  return (
    <ul className={styles.questions}>
      {questions.map(({ id, text, source, locator }) => (
        <li key={id}>
          <Icon of={CircleHelp} size={14} />
          <div>
            <p>
              <NameText name={text} />
            </p>
            {numbers !== undefined ? (
              <SourceMarks seen={[{ source, locator, confidence: 'verified', note: null }]} numbers={numbers} />
            ) : (
              (source.en !== null || source.ja !== null) && (
                <small>
                  <NameText name={source} />
                  {locator !== null && <> · {locator}</>}
                </small>
              )
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
