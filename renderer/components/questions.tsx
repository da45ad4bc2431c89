import { CircleHelp } from 'lucide-react'
import type { Bilingual } from '../../shared/domain/model.ts'
import { Icon } from './icon.tsx'
import { NameText } from './name-text.tsx'
import styles from './questions.module.css'
import { SourcePlace } from './source-place.tsx'
import { type Source, SourceMarks, type SourceNumbers } from './sources.tsx'

/** Something about a thing that nobody has settled yet. */
export interface Question {
  readonly id: number
  readonly text: Bilingual
  readonly sourceId?: number | null
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
      {questions.map((question) => (
        <li key={question.id}>
          <Icon of={CircleHelp} size={14} />
          <div>
            <p>
              <NameText name={question.text} />
            </p>
            {hasSource(question) &&
              (numbers !== undefined ? (
                <SourceMarks seen={[sourceOf(question)]} numbers={numbers} />
              ) : (
                <small>
                  <NameText name={question.source} />
                  {question.locator !== null && (
                    <>
                      {' · '}
                      <SourcePlace sourceId={question.sourceId} source={question.source} locator={question.locator} />
                    </>
                  )}
                </small>
              ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The sources of the questions, for the list of sources beside them. */
export const sourcesOfQuestions = (questions: readonly Question[]): readonly Source[] => questions.filter(hasSource).map(sourceOf)

const hasSource = ({ source }: Question): boolean => source.en !== null || source.ja !== null

const sourceOf = ({ sourceId = null, source, locator }: Question): Source => ({
  sourceId,
  source,
  locator,
  confidence: 'verified',
  note: null,
})
