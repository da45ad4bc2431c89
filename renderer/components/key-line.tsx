import type { ReactNode } from 'react'
import { KeyCaps } from './key-caps.tsx'
import type { KeyHint } from './key-hints.tsx'
import styles from './key-line.module.css'

export interface KeyLineProps {
  readonly label: string
  readonly hints: readonly KeyHint[]
  /** At the right: saved, backed up. */
  readonly children?: ReactNode
}

/** The foot of the window: which keys work where the focus is, and whether the work is safe. */
export function KeyLine({ label, hints, children }: KeyLineProps) {
  return (
    <footer className={styles.line} aria-label={label}>
      <div className={styles.hints}>
        {hints.map((hint) => (
          <span key={hint.text} className={styles.hint}>
            <KeyCaps of={hint.keys} />
            {hint.text}
          </span>
        ))}
      </div>
      <div className={styles.state}>{children}</div>
    </footer>
  )
}
