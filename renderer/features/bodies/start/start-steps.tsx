import { Check } from 'lucide-react'
import { startText } from '../../../../shared/text/start-text.ts'
import { Icon } from '../../../components/icon.tsx'
import { useText } from '../../../data/language.ts'
import { type StartStage, startStages } from './start-stages.ts'
import styles from './start-screen.module.css'

/** The three steps, and which one is at hand. */
export function StartSteps({ stage }: { readonly stage: StartStage }) {
  const words = useText(startText)
  const at = startStages.indexOf(stage)
  return (
    <ol className={styles.steps} aria-label={words.title}>
      {startStages.map((one, index) => (
        <li key={one} aria-current={one === stage ? 'step' : undefined} data-past={index < at || undefined}>
          <i aria-hidden="true">{index < at ? <Icon of={Check} size={12} /> : index + 1}</i>
          {words.steps[one]}
        </li>
      ))}
    </ol>
  )
}
