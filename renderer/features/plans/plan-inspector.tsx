import type { PlanNameView, PlanScreen } from '../../../shared/contract/plans.ts'
import { planText } from '../../../shared/text/plan-text.ts'
import { Inspector } from '../../components/inspector.tsx'
import { Link } from '../../components/link.tsx'
import { NameText, ToBeConfirmed } from '../../components/name-text.tsx'
import { Questions, sourcesOfQuestions } from '../../components/questions.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { numberSources, type SourceNumbers, SourceMarks, Sources } from '../../components/sources.tsx'
import { useText } from '../../data/language.ts'
import styles from './plan-inspector.module.css'

/** What is still open about the plan, every name it was met under and where, what it stands under, and its sources. */
export function PlanInspector({ screen }: { readonly screen: PlanScreen }) {
  const words = useText(planText)
  const { questions, names, under, seen, adoptedBy } = screen
  // Every source that speaks of the plan or of one of its names, named once at the foot.
  const cited = [...seen, ...names.flatMap((name) => name.seen), ...sourcesOfQuestions(questions)]
  const numbers = numberSources(cited)
  return (
    <Inspector label={words.details}>
      {questions.length > 0 && (
        <>
          <SectionHeading note={questions.length}>{words.openQuestions}</SectionHeading>
          <Questions questions={questions} numbers={numbers} />
        </>
      )}
      <SectionHeading note={names.length}>{words.names}</SectionHeading>
      <ul className={styles.names}>
        {names.map((name) => (
          <NameEntry key={`${name.language} ${name.name}`} name={name} numbers={numbers} />
        ))}
      </ul>
      {adoptedBy !== null && (
        <>
          <SectionHeading>{words.adoptedBy}</SectionHeading>
          <p className={styles.text}>
            <NameText name={adoptedBy} />
          </p>
        </>
      )}
      {under !== null && (
        <>
          <SectionHeading>{words.under}</SectionHeading>
          <p className={styles.text}>
            <Link look="plain" href={`/plans/${under.key}`}>
              <NameText name={under.name} />
            </Link>
          </p>
        </>
      )}
      <SectionHeading note={numbers.size}>{words.sources}</SectionHeading>
      <Sources seen={cited} numbers={numbers} />
    </Inspector>
  )
}

function NameEntry({ name, numbers }: { readonly name: PlanNameView; readonly numbers: SourceNumbers }) {
  const words = useText(planText)
  return (
    <li>
      <p className={styles.name} lang={name.language}>
        {name.name} {!name.confirmed && <ToBeConfirmed />}
      </p>
      <div className={styles.met}>
        <small className={styles.kind}>{words[name.kind]}</small>
        {name.seen.length === 0 ? (
          <small className={styles.kind}>{words.notMet}</small>
        ) : (
          <SourceMarks seen={name.seen} numbers={numbers} />
        )}
      </div>
    </li>
  )
}
