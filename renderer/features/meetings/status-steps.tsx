import { Check } from 'lucide-react'
import type { MeetingStatus } from '../../../shared/domain/vocabulary.ts'
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
  readonly onStep: (status: MeetingStatus) => void
}

/** How far a meeting has come; a step takes it there, forward or back. Cancelled and postponed ones have left the way. */
export function StatusSteps({ status, onStep }: StatusStepsProps) {
  const words = useText(meetingsText)
  const vocabulary = useText(vocabularyText)
  const at = way.findIndex((step) => step === status)
  if (at < 0) return <MeetingStatusMark status={status} />
  return (
    <ol className={styles.steps} aria-label={words.steps}>
      {way.map((step, index) => (
        <li key={step} data-state={index < at ? 'past' : index === at ? 'here' : 'ahead'}>
          <button
            type="button"
            aria-current={index === at ? 'step' : undefined}
            title={index === at ? undefined : words.toStatus[step]}
            onClick={() => {
              if (step !== status) onStep(step)
            }}
          >
            <span className={styles.dot} aria-hidden="true">
              {index < at && <Icon of={Check} size={12} />}
            </span>
            {vocabulary.meetingStatus[step]}
          </button>
        </li>
      ))}
    </ol>
  )
}
