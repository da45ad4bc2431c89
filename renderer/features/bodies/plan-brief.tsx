import type { TimelineBar } from '../../../shared/contract/bodies.ts'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { formatDay, formatDayBoth } from '../../../shared/domain/format-date.ts'
import { bodiesText } from '../../../shared/text/bodies-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Glyph } from '../../components/glyph.tsx'
import { Facts } from '../../components/inspector.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { FollowUpStatus, Status } from '../../components/status.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './plan-brief.module.css'
import type { WholeBody } from './use-whole-body.ts'

export interface PlanBriefProps {
  readonly screen: WholeBody
  readonly row: WholeBody['timeline']['rows'][number]
  readonly bar: TimelineBar
}

/** The chosen plan, or the chosen year of a series: where it stands and who looked at it. */
export function PlanBrief({ screen, row, bar }: PlanBriefProps) {
  const words = useText(bodiesText)
  const vocabulary = useText(vocabularyText)
  const language = useLanguage()
  const plan = screen.plans.find((one) => one.plan.id === bar.plan?.id)
  const on = (day: Parameters<typeof formatDay>[0]) => formatDayBoth(day, language)
  return (
    <>
      <SectionHeading
        note={
          bar.fiscalYear === null
            ? vocabulary.planKind[bar.plan?.kind ?? 'outline']
            : formatFiscalYear(bar.fiscalYear, language, 'label')
        }
        more={
          bar.plan === null ? (
            <Link href={`/follow-ups/${screen.body.key}`}>{words.openMatrix}</Link>
          ) : (
            <Link href={`/plans/${bar.plan.key}`}>{words.openPlan}</Link>
          )
        }
      >
        {words.plan}
      </SectionHeading>
      <p className={styles.name}>
        <NameText name={bar.plan?.name ?? row.label} />
      </p>
      <Facts
        size="s"
        facts={[
          { term: words.state, value: <StateOfBar bar={bar} /> },
          ...(plan === undefined
            ? []
            : [
                {
                  term: words.adopted,
                  value:
                    plan.adoptedOn !== null ? on(plan.adoptedOn) : plan.birth === null ? words.notRecorded : on(plan.birth.on),
                },
                { term: words.lastFollowUp, value: plan.lastOn === null ? words.nobodyLooked : on(plan.lastOn) },
                ...(plan.dueOn === null ? [] : [{ term: words.due, value: on(plan.dueOn) }]),
              ]),
        ]}
      />
      {bar.looks.length > 0 && (
        <ol className={styles.looks}>
          {bar.looks.toReversed().map((look) => {
            const meeting = screen.meetings.find((one) => one.meeting.id === look.meetingId)?.meeting
            return (
              <li key={look.meetingId}>
                <Glyph sign={look.isFinal && bar.year === null ? 'final' : 'follow-up'} size={14} />
                <Link look="plain" href={`/meetings/${look.meetingId}`}>
                  {words.meeting(meeting?.ordinal ?? null)}
                </Link>
                <time dateTime={look.on}>{formatDay(look.on, language, language === 'ja' ? 'era-long' : 'long')}</time>
              </li>
            )
          })}
        </ol>
      )}
    </>
  )
}

/** A year's break says more than the state of the plan that may not even be there. */
function StateOfBar({ bar }: { readonly bar: TimelineBar }) {
  const words = useText(bodiesText)
  if (bar.year !== null && bar.year.missing !== null) {
    return (
      <Status sign="broken" tone="alert">
        {words.missing[bar.year.missing]}
      </Status>
    )
  }
  if (bar.year?.state === 'plan-not-recorded') {
    return (
      <Status sign="mentioned" tone="none">
        {words.planNotRecorded}
      </Status>
    )
  }
  return <FollowUpStatus state={bar.state} />
}
