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
  readonly onAct: (act: LifeAct) => void
}

/** How far a meeting has come; the stages one step away can be pressed. Cancelled and postponed ones have left the way. */
export function StatusSteps({ status, onAct }: StatusStepsProps) {
  const words = useText(meetingsText)
  const life = useText(lifeText)
  const vocabulary = useText(vocabularyText)
  const at = way.findIndex((step) => step === status)
  if (at < 0) return <MeetingStatusMark status={status} />
  return (
    <ol className={styles.steps} aria-label={words.steps}>
      {way.map((step, index) => {
        const act = index === at ? null : actTowards(status, step)
        const matter = (
          <>
            <span className={styles.dot} aria-hidden="true">
              {index < at && <Icon of={Check} size={12} />}
            </span>
            {vocabulary.meetingStatus[step]}
          </>
        )
        return (
          <li key={step} data-state={index < at ? 'past' : index === at ? 'here' : 'ahead'}>
            {act === null ? (
              <span
                className={styles.step}
                aria-current={index === at ? 'step' : undefined}
                title={index > at ? life.notFromHere(vocabulary.meetingStatus[status]) : undefined}
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
