import type { OpenQuestion, SeenAt } from '../../../shared/contract/common.ts'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { lineDetailsText } from '../../../shared/text/line-details-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Note } from '../../components/inspector.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SourcePlace } from '../../components/source-place.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useText } from '../../data/language.ts'
import styles from './meeting-details.module.css'

/** What is known about the meeting itself: what is still open, and where its facts were seen. */
export function MeetingDetails({ screen }: { readonly screen: MeetingScreen }) {
  const words = useText(lineDetailsText)
  return (
    <>
      {screen.questions.length > 0 && <SectionHeading>{words.openQuestions}</SectionHeading>}
      <Questions questions={screen.questions} />
      {screen.seen.length > 0 || !screen.isEditable ? (
        <Sources seen={screen.seen} level={2} />
      ) : (
        <p className={styles.quiet}>{words.chooseLine}</p>
      )}
    </>
  )
}

/** What is still open, until somebody settles it. */
export function Questions({ questions }: { readonly questions: readonly OpenQuestion[] }) {
  return (
    <>
      {questions.map((question) => (
        <Note key={question.id} tone="due" title={<NameText name={question.text} />}>
          <span className={styles.source}>
            <NameText name={question.source} />{' '}
            {question.locator !== null && (
              <SourcePlace sourceId={question.sourceId} source={question.source} locator={question.locator} />
            )}
          </span>
        </Note>
      ))}
    </>
  )
}

/** Where a thing's facts were seen, and how sure they are. */
export function Sources({ seen, level = 3 }: { readonly seen: readonly SeenAt[]; readonly level?: 2 | 3 }) {
  const words = useText(lineDetailsText)
  const vocabulary = useText(vocabularyText)
  return (
    <>
      <SectionHeading level={level}>{words.sources}</SectionHeading>
      {seen.length === 0 && <p className={styles.quiet}>{words.nothingOpen}</p>}
      <ul className={styles.sources}>
        {seen.map((at) => (
          <li key={`${at.source.en ?? at.source.ja ?? ''} ${at.locator ?? ''} ${at.field ?? ''}`}>
            <NameText name={at.source} />
            <span className={styles.source}>
              {at.locator !== null && (
                <>
                  <SourcePlace sourceId={at.sourceId} source={at.source} locator={at.locator} />
                  {' · '}
                </>
              )}
              {[
                at.field === null ? null : words.ofField(words.fields[at.field] ?? at.field),
                vocabulary.confidence[at.confidence],
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
