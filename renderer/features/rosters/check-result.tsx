import { useLocation } from 'wouter'
import type { RosterCheck } from '../../../shared/contract/rosters.ts'
import { firstDay, type IsoDate, lastDay } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { rosterCheckText } from '../../../shared/text/roster-check-text.ts'
import { sayConsistency, sayFinding, sayTimes } from '../../../shared/text/roster-check-words.ts'
import { Link } from '../../components/link.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useRegister } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { setAsOf } from '../../data/ui-store.ts'
import styles from './check-screen.module.css'

/** When the labels hold together, what looks wrong and where, and how long each label held. */
export function CheckResult({ check }: { readonly check: RosterCheck }) {
  const words = useText(rosterCheckText)
  const language = useLanguage()
  const [, navigate] = useLocation()
  const { defaultAsOf } = useRegister()
  const { consistency, labels, lines, statedOn } = check
  const [when, ...deciders] = sayConsistency(consistency, language)
  const day = (on: IsoDate) => formatDay(on, language, language === 'ja' ? 'era-long' : 'long')
  const shown = dayIn(check)
  const wrong = wrongOf(check, language)
  const decides = new Set([...consistency.decidedBy.from, ...consistency.decidedBy.to])
  return (
    <>
      <p className={styles.when} role="status">
        {when}
      </p>
      {deciders.map((text) => (
        <p key={text} className={styles.quiet}>
          {text}
        </p>
      ))}
      {statedOn !== null && <p className={styles.quiet}>{words.stated(day(statedOn))}</p>}
      <p className={styles.quiet}>
        {words.linesRead(lines.length, labels.length)}
        {shown !== null && (
          <>
            {' · '}
            <Link
              onPress={() => {
                setAsOf(shown === defaultAsOf ? null : shown)
                navigate(`/members/${check.body.key}`)
              }}
            >
              {words.goThere(day(shown))}
            </Link>
          </>
        )}
      </p>
      <SectionHeading note={wrong.length || undefined}>{words.findings}</SectionHeading>
      {wrong.length === 0 ? (
        <p className={styles.quiet}>{words.noFindings}</p>
      ) : (
        <ul className={styles.findings}>
          {wrong.map(({ line, text }) => (
            <li key={`${line} ${text}`}>
              <span>{line === null ? '' : words.line(line)}</span>
              <div>{text}</div>
            </li>
          ))}
        </ul>
      )}
      {check.questions.length > 0 && (
        <>
          <SectionHeading note={check.questions.length}>{words.questions}</SectionHeading>
          <ul className={styles.findings}>
            {check.questions.map(({ line, text }) => (
              <li key={`${line} ${text.en}`}>
                <span>{words.line(line)}</span>
                <div>{text[language] ?? text.en ?? text.ja}</div>
              </li>
            ))}
          </ul>
        </>
      )}
      {check.furtherQuestions > 0 && <p className={styles.quiet}>{words.furtherQuestions(check.furtherQuestions)}</p>}
      <SectionHeading note={labels.length}>{words.labels}</SectionHeading>
      <table className={styles.labels}>
        <thead>
          <tr>
            <th scope="col">{words.lineHead}</th>
            <th scope="col">{words.label}</th>
            <th scope="col">{words.held}</th>
          </tr>
        </thead>
        <tbody>
          {labels.map(({ label, kind, line, times }) => (
            <tr
              key={`${line} ${label}`}
              data-kind={kind}
              data-decides={decides.has(label) || undefined}
              data-wrong={times.length === 0 || undefined}
            >
              <td>{line}</td>
              <th scope="row">{label}</th>
              <td>{sayTimes(times, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** A day on which the roster was true; null where none is known by name. */
function dayIn({ consistency: { together } }: RosterCheck): IsoDate | null {
  const [first] = together
  if (first === undefined) return null
  if (first.from !== null) return firstDay(first.from)
  return first.to === null ? null : lastDay(first.to)
}

function wrongOf(check: RosterCheck, language: 'en' | 'ja'): readonly { readonly line: number | null; readonly text: string }[] {
  const seats = new Map(check.names.seats.map(({ id, name }) => [id, name]))
  const organizations = new Map(check.names.organizations.map(({ id, name }) => [id, name]))
  const names = {
    kind: check.kind,
    seat: (id: number) => seats.get(id) ?? null,
    organization: (id: number) => organizations.get(id) ?? null,
    alike: (label: string) => check.alike.find((one) => one.label === label)?.name ?? null,
  }
  return [
    ...check.misspelt.map(({ line, printed, readAs }) => ({ line, text: rosterCheckText[language].misspelt(printed, readAs) })),
    ...check.findings.map((finding) => ({
      line: 'line' in finding ? finding.line : null,
      text: sayFinding(finding, names, language),
    })),
  ]
}
