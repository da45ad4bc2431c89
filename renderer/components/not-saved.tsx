import type { Saying } from '../../shared/text/saying.ts'
import { unsavedText } from '../../shared/text/unsaved-text.ts'
import { Button } from './button.tsx'
import styles from './not-saved.module.css'
import { useWords } from './words.ts'

/** What was written here could not be saved: why, and another try. `failure`: as it is said to people. */
export function NotSaved({ failure, onRetry }: { readonly failure: Saying; readonly onRetry: () => void }) {
  const words = useWords(unsavedText)
  return (
    <div className={styles.strip} role="alert">
      <p>
        <b>{words.notSaved}</b> {failure.title} {failure.advice}
      </p>
      <Button size="s" onPress={onRetry}>
        {words.saveAgain}
      </Button>
    </div>
  )
}
