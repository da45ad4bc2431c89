import { CircleHelp } from 'lucide-react'
import type { Bilingual } from '../../shared/domain/model.ts'
import { Icon } from './icon.tsx'
import { NameText } from './name-text.tsx'
import styles from './questions.module.css'

/** Something about a thing that nobody has settled yet. */
export interface Question {
  readonly id: number
  readonly text: Bilingual
  readonly source: Bilingual
  readonly locator: string | null
}

/** What is still open, with where the question arose. */
export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  return (
    <ul className={styles.questions}>
      {questions.map(({ id, text, source, locator }) => (
        <li key={id}>
          <Icon of={CircleHelp} size={14} />
          <div>
            <p>
              <NameText name={text} />
            </p>
            {(source.en !== null || source.ja !== null) && (
              <small>
                <NameText name={source} />
                {locator !== null && <> · {locator}</>}
              </small>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
