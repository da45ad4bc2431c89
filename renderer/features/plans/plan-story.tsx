import type { PlanScreen } from '../../../shared/contract/plans.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { planText } from '../../../shared/text/plan-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Glyph, type GlyphSign } from '../../components/glyph.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { followUpLooks } from '../../components/status.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './plan-story.module.css'

type Step = PlanScreen['story'][number]

/** What happened to the plan, from its birth to the day on which the register is read. */
export function PlanStory({ screen }: { readonly screen: PlanScreen }) {
  const words = useText(planText)
  const states = useText(vocabularyText).followUpState
  const language = useLanguage()
  const asOf = useAsOf()
  const { story, finding, body } = screen
  const isOver = finding.conclusion !== null
  const look = followUpLooks[finding.state]
  const style = language === 'ja' ? 'era-long' : 'long'
  return (
    <section data-body={body.colour}>
      <SectionHeading note={words.followUps(finding.followUps.length)}>{words.story}</SectionHeading>
      {story.length === 0 && <p className={styles.none}>{words.noStory}</p>}
      <ol className={styles.story} data-unseen={finding.state === 'never-followed-up' || undefined}>
        {story.map((step, at) => (
          <li key={at} className={styles.step}>
            <time dateTime={step.on}>{formatDay(step.on, language, style)}</time>
            <Glyph sign={signOf(step)} />
            <div>
              <b>{words.step[step.what]}</b>
              {step.plan !== null && (
                <Link look="plain" href={`/plans/${step.plan.key}`}>
                  <NameText name={step.plan.name} />
                </Link>
              )}
              {step.meeting !== null && (
                <span className={styles.where}>
                  <Link look="quiet" href={`/meetings/${step.meeting.id}`}>
                    {words.meetingShort(step.meeting.ordinal)}
                  </Link>
                  {step.item !== null && (
                    <Link look="quiet" href={`/meetings/${step.meeting.id}?line=${step.item.id}`}>
                      <NameText name={step.item.title} />
                    </Link>
                  )}
                </span>
              )}
            </div>
          </li>
        ))}
        {!isOver && story.length > 0 && (
          <li className={styles.step} data-now data-tone={look.tone}>
            <time dateTime={asOf}>{formatDay(asOf, language, style)}</time>
            <Glyph sign={look.sign} />
            <div>
              <b>{states[finding.state]}</b>
              <span className={styles.where}>{words.meetingsSince(finding.meetingsSince)}</span>
            </div>
          </li>
        )}
        {!isOver && finding.dueOn !== null && finding.dueOn > asOf && (
          <li className={styles.step} data-to-come>
            <time dateTime={finding.dueOn}>{formatDay(finding.dueOn, language, style)}</time>
            <Glyph sign="due" />
            <div>
              <b>{words.stepDue}</b>
            </div>
          </li>
        )}
      </ol>
    </section>
  )
}

function signOf({ what, item }: Step): GlyphSign {
  switch (what) {
    case 'adopted':
      return 'adopted'
    case 'adoption-reported':
      return 'adoption-reported'
    case 'to-be-confirmed':
    case 'raised':
      return 'adoption-unconfirmed'
    case 'followed-up':
      return item?.kind === 'follow-up' ? 'follow-up' : 'progress'
    case 'final-follow-up':
      return 'final'
    case 'superseded':
      return 'adopted'
  }
}
