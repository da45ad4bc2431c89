import type { Bilingual } from '../../shared/domain/model.ts'
import { NameText } from './name-text.tsx'
import styles from './questions.module.css'

export interface Question {
  readonly id: number
  readonly text: Bilingual
  readonly source: Bilingual
  readonly locator: string | null
}

/** What nobody has settled yet, each with where it arose. */
export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  return (
    <ul className={styles.questions}>
      {questions.map((question) => (
        <li key={question.id}>
          <p>
            <NameText name={question.text} />
          </p>
          {(question.source.en !== null || question.source.ja !== null) && (
            <p className={styles.source}>
              {question.locator !== null && <span className={styles.locator}>{question.locator}</span>}
              <NameText name={question.source} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
