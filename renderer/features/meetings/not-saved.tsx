import type { CallError } from '../../../shared/contract/transport.ts'
import { agendaLinesText } from '../../../shared/text/agenda-lines-text.ts'
import { Button } from '../../components/button.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import styles from './open-meeting.module.css'

/** What could not be saved of the agenda, why, and another try. */
export function NotSaved({ failure, onRetry }: { readonly failure: CallError; readonly onRetry: () => void }) {
  const words = useText(agendaLinesText)
  const { title, advice } = sayError(failure, useLanguage())
  return (
    <div className={styles.failure} role="alert">
      <p>
        <b>{words.notSavedTitle}</b> {title} {advice}
      </p>
      <Button size="s" onPress={onRetry}>
        {words.retrySaving}
      </Button>
    </div>
  )
}
