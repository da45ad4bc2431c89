import { CircleAlert } from 'lucide-react'
import type { BodyScreen } from '../../../shared/contract/bodies.ts'
import type { OrdinalFinding } from '../../../shared/domain/check-ordinals.ts'
import { formatDayBoth } from '../../../shared/domain/format-date.ts'
import { bodiesText } from '../../../shared/text/bodies-text.ts'
import { type AboutBodyText, aboutBodyText } from '../../../shared/text/about-body-text.ts'
import { beginningText } from '../../../shared/text/beginning-text.ts'
import { Icon } from '../../components/icon.tsx'
import { Facts } from '../../components/inspector.tsx'
import { Link } from '../../components/link.tsx'
import { NameText, ToBeConfirmed } from '../../components/name-text.tsx'
import { Questions, sourcesOfQuestions } from '../../components/questions.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { numberSources, Sources } from '../../components/sources.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useBeginning } from '../../data/use-beginning.ts'
import { InItsLanguage } from '../../components/in-its-language.tsx'
import styles from './about-tab.module.css'

/** Where the body comes from, what it was called, what is still open about it, and where all that was seen. */
export function AboutTab({ screen }: { readonly screen: BodyScreen }) {
  const words = useText(bodiesText)
  const aboutWords = useText(aboutBodyText)
  const beginning = useText(beginningText)
  const settle = useBeginning()
  const language = useLanguage()
  const { mandate, names, predecessors, questions, ordinalProblems, seen } = screen
  const cited = [...seen, ...sourcesOfQuestions(questions)]
  const numbers = numberSources(cited)
  return (
    <div className={styles.about}>
      <div>
        <SectionHeading note={questions.length === 0 ? undefined : questions.length}>{aboutWords.openQuestions}</SectionHeading>
        {questions.length === 0 ? <p className={styles.none}>—</p> : <Questions questions={questions} numbers={numbers} />}

        <SectionHeading>{aboutWords.ordinalProblems}</SectionHeading>
        {ordinalProblems.length === 0 ? (
          screen.beginsWith === null && <p className={styles.none}>{aboutWords.noOrdinalProblems}</p>
        ) : (
          <ul>
            {ordinalProblems.map((finding) => (
              <li key={JSON.stringify(finding)} className={styles.problem}>
                <Icon of={CircleAlert} size={14} />
                <Link look="plain" href={`/meetings/${meetingOf(finding)}`}>
                  {sayFinding(finding, aboutWords)}
                </Link>
                {finding.kind === 'gap' && finding.isBeginning && settle !== null && (
                  <Link onPress={() => settle(screen.body.key, finding.to + 1)}>{beginning.notKnown}</Link>
                )}
              </li>
            ))}
          </ul>
        )}
        {screen.beginsWith !== null && (
          <p className={styles.none}>
            {beginning.beginsWith(screen.beginsWith)}{' '}
            {settle !== null && (
              <Link look="quiet" onPress={() => settle(screen.body.key, null)}>
                {beginning.askAgain}
              </Link>
            )}
          </p>
        )}

        <SectionHeading note={numbers.size}>{aboutWords.sources}</SectionHeading>
        <Sources seen={cited} numbers={numbers} />
      </div>
      <div>
        <SectionHeading>{aboutWords.mandate}</SectionHeading>
        <p className={styles.text}>
          {mandate.en === null && mandate.ja === null ? words.notRecorded : <NameText name={mandate} />}
        </p>

        <SectionHeading>{aboutWords.namesOverTime}</SectionHeading>
        <Facts
          facts={names.map((name) => ({
            term: aboutWords.nameKind(name.kind),
            value: (
              <>
                <span lang={name.language}>{name.name}</span> {!name.confirmed && <ToBeConfirmed />}
                {(name.from !== null || name.to !== null) && (
                  <small className={styles.when}>
                    <InItsLanguage>
                      {[name.from, name.to].map((day) => (day === null ? '' : formatDayBoth(day, language))).join(' – ')}
                    </InItsLanguage>
                  </small>
                )}
              </>
            ),
          }))}
        />

        {predecessors.length > 0 && (
          <>
            <SectionHeading>{aboutWords.predecessors}</SectionHeading>
            {predecessors.map((before, at) => (
              <p key={at} className={styles.text}>
                <NameText name={before.name} />
                <small className={styles.when}>
                  <InItsLanguage>
                    {aboutWords.existed(
                      before.establishedOn === null ? null : formatDayBoth(before.establishedOn, language),
                      before.abolishedOn === null ? null : formatDayBoth(before.abolishedOn, language),
                    )}
                  </InItsLanguage>
                </small>
              </p>
            ))}
          </>
        )}
      </div>
    </div>
  )
}

function meetingOf(finding: OrdinalFinding): number {
  switch (finding.kind) {
    case 'gap':
      return finding.before
    case 'clash':
      return finding.meetingIds[0] ?? 0
    case 'disorder':
    case 'unnumbered':
      return finding.meetingId
  }
}

function sayFinding(finding: OrdinalFinding, words: AboutBodyText): string {
  switch (finding.kind) {
    case 'gap':
      return words.gap(finding.from, finding.to)
    case 'clash':
      return words.clash(finding.ordinal, finding.meetingIds.length)
    case 'disorder':
      return words.disorder(finding.ordinal, finding.afterOrdinal)
    case 'unnumbered':
      return words.unnumbered
  }
}
