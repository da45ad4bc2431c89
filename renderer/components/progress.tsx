import { ProgressBar } from 'react-aria-components'
import { commonText } from '../../shared/text/common-text.ts'
import { Button } from './button.tsx'
import styles from './progress.module.css'
import { useWords } from './words.ts'

export interface ProgressProps {
  readonly label: string
  /** Null total: how long it takes is not known. */
  readonly done: number
  readonly total: number | null
  readonly onStop?: () => void
}

/** Long work: how far it is, and a way to stop it. */
export function Progress({ label, done, total, onStop }: ProgressProps) {
  const words = useWords(commonText)
  return (
    <div className={styles.progress}>
      <ProgressBar
        className={styles.bar ?? ''}
        aria-label={label}
        value={done}
        maxValue={total ?? 1}
        isIndeterminate={total === null}
        valueLabel={total === null ? words.working : words.progress(done, total)}
      >
        {({ percentage, valueText }) => (
          <>
            <div className={styles.words}>
              <span>{label}</span>
              <span className={styles.value}>{valueText}</span>
            </div>
            <div className={styles.track}>
              <div
                className={styles.fill}
                data-indeterminate={total === null || undefined}
                style={{ width: `${percentage ?? 30}%` }}
              />
            </div>
          </>
        )}
      </ProgressBar>
      {onStop !== undefined && (
        <Button size="s" onPress={onStop}>
          {words.stop}
        </Button>
      )}
    </div>
  )
}

export interface MeterPart {
  readonly text: string
  readonly count: number
  readonly tone: 'done' | 'run' | 'alert' | 'due' | 'none'
}

/** How a whole is made up, as a bar with its counts said beside it or to a screen reader. */
export function Meter({ label, parts }: { readonly label: string; readonly parts: readonly MeterPart[] }) {
  return (
    <div
      className={styles.meter}
      role="img"
      aria-label={`${label}: ${parts.map((part) => `${part.text} ${part.count}`).join(', ')}`}
    >
      {parts
        .filter((part) => part.count > 0)
        .map((part) => (
          <span key={part.text} data-tone={part.tone} style={{ flexGrow: part.count }} />
        ))}
    </div>
  )
}

/** Stages of a meeting: those reached are filled in the body's colour. */
export function Stages({ label, reached, total }: { readonly label: string; readonly reached: number; readonly total: number }) {
  return (
    <div className={styles.stages} role="img" aria-label={label}>
      {Array.from({ length: total }, (_, at) => (
        <span key={at} data-reached={at < reached || undefined} />
      ))}
    </div>
  )
}
