import type { MeasureView } from '../../../shared/contract/measures.ts'
import { formatDay, formatDayBoth } from '../../../shared/domain/format-date.ts'
import { measuresText } from '../../../shared/text/measures-text.ts'
import { Facts, Inspector } from '../../components/inspector.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { Questions } from '../../components/questions.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Sources } from '../../components/sources.tsx'
import { EmptyState } from '../../components/states.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './measure-inspector.module.css'

/** What is known of a measure: description in our own words, facts, partners, the plans it carries out, where it was seen. */
export function MeasureInspector({ measure }: { readonly measure: MeasureView | null }) {
  const words = useText(measuresText)
  if (measure === null) {
    return (
      <Inspector label={words.inspector}>
        <EmptyState title={words.chooseOne}>{words.chooseOneHint}</EmptyState>
      </Inspector>
    )
  }
  return (
    <Inspector label={words.inspector}>
      <Head measure={measure} />
      <Deeds measure={measure} />
      <Open measure={measure} />
    </Inspector>
  )
}

function Head({ measure }: { readonly measure: MeasureView }) {
  const words = useText(measuresText)
  const language = useLanguage()
  const other = language === 'ja' ? 'en' : 'ja'
  const hasText = measure.body.en !== null || measure.body.ja !== null
  return (
    <>
      <h2 className={styles.title}>
        <NameText name={measure.title} />
      </h2>
      {measure.title[other] !== null && measure.title[language] !== null && (
        <p className={styles.other} lang={other}>
          <NameText name={measure.title} language={other} />
        </p>
      )}
      <p className={hasText ? styles.text : styles.quiet}>{hasText ? <NameText name={measure.body} /> : words.noDescription}</p>
      <Facts
        facts={[
          {
            term: words.agency,
            value: measure.organization === null ? words.notRecorded : <NameText name={measure.organization.name} />,
          },
          {
            term: words.start,
            value: measure.startedOn === null ? words.notRecorded : formatDayBoth(measure.startedOn, language),
          },
          ...(measure.endedOn === null ? [] : [{ term: words.end, value: formatDayBoth(measure.endedOn, language) }]),
        ]}
      />
    </>
  )
}

function Deeds({ measure }: { readonly measure: MeasureView }) {
  const words = useText(measuresText)
  const language = useLanguage()
  const number = new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB')
  return (
    <>
      <SectionHeading note={measure.plans.length || undefined}>{words.plans}</SectionHeading>
      {measure.plans.length === 0 ? (
        <p className={styles.quiet}>{words.noPlans}</p>
      ) : (
        <ul className={styles.lines}>
          {measure.plans.map((plan) => (
            <li key={plan.id}>
              <Link href={`/plans/${plan.key}`}>
                <NameText name={plan.name} />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {measure.facts.length > 0 && (
        <>
          <SectionHeading note={measure.facts.length}>{words.facts}</SectionHeading>
          <ul className={styles.lines}>
            {measure.facts.map((fact, at) => (
              <li key={at}>
                {fact.figure !== null && (
                  <b className={styles.figure}>{words.figure(number.format(fact.figure), fact.unit[language])}</b>
                )}
                <NameText name={fact.text} />
                {fact.on !== null && <small>{formatDay(fact.on, language, 'short')}</small>}
              </li>
            ))}
          </ul>
        </>
      )}
      {measure.partners.length > 0 && (
        <>
          <SectionHeading note={measure.partners.length}>{words.partners}</SectionHeading>
          <ul className={styles.lines}>
            {measure.partners.map((partner) => (
              <li key={partner.id}>
                <NameText name={partner.name} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Open({ measure }: { readonly measure: MeasureView }) {
  const words = useText(measuresText)
  return (
    <>
      {measure.questions.length > 0 && (
        <>
          <SectionHeading note={measure.questions.length}>{words.toConfirm}</SectionHeading>
          <Questions questions={measure.questions} />
        </>
      )}
      {measure.seen.length > 0 && (
        <>
          <SectionHeading>{words.sources}</SectionHeading>
          <Sources seen={measure.seen} />
        </>
      )}
    </>
  )
}
