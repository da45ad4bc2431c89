import { Check } from 'lucide-react'
import { actTowards, type LifeAct } from '../../../shared/domain/meeting-life.ts'
import type { MeetingStatus } from '../../../shared/domain/vocabulary.ts'
import { lifeText } from '../../../shared/text/life-text.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Icon } from '../../components/icon.tsx'
import { MeetingStatusMark } from '../../components/status.tsx'
import { useText } from '../../data/language.ts'
import styles from './status-steps.module.css'

/** The way of a meeting that takes place. */
const way = ['planned', 'drafted', 'issued', 'held'] as const satisfies readonly MeetingStatus[]

export interface StatusStepsProps {
  readonly status: MeetingStatus
  /** An agenda went out: a meeting recorded without one has left that stage out. */
  readonly wasIssued: boolean
  /** Its day has come. */
  readonly isDue: boolean
  readonly onAct: (act: LifeAct) => void
}

/** How far a meeting has come; the stages that one act leads to can be pressed. Cancelled and postponed ones have left the way. */
export function StatusSteps({ status, wasIssued, isDue, onAct }: StatusStepsProps) {
  const words = useText(meetingsText)
  const life = useText(lifeText)
  const vocabulary = useText(vocabularyText)
  const at = way.findIndex((step) => step === status)
  if (at < 0) return <MeetingStatusMark status={status} />
  return (
    <ol className={styles.steps} aria-label={words.steps}>
      {way.map((step, index) => {
        const leads = index === at ? null : actTowards(status, step)
        // What is to come was not held, and what was issued once is issued again first.
        const act = leads === 'record' && (!isDue || wasIssued) ? null : leads
        const isLeftOut = step === 'issued' && index < at && !wasIssued
        const matter = (
          <>
            <span className={styles.dot} aria-hidden="true">
              {index < at && !isLeftOut && <Icon of={Check} size={12} />}
            </span>
            {vocabulary.meetingStatus[step]}
          </>
        )
        return (
          <li key={step} data-state={isLeftOut ? 'left-out' : index < at ? 'past' : index === at ? 'here' : 'ahead'}>
            {act === null ? (
              <span
                className={styles.step}
                aria-current={index === at ? 'step' : undefined}
                title={
                  isLeftOut
                    ? life.leftOut
                    : index > at
                      ? step === 'held' && !isDue
                        ? life.notDue
                        : life.notFromHere(vocabulary.meetingStatus[status])
                      : undefined
                }
              >
                {matter}
              </span>
            ) : (
              <button type="button" className={styles.step} title={life.acts[act]} onClick={() => onAct(act)}>
                {matter}
              </button>
            )}
          </li>
        )
      })}
    </ol>
  )
}
