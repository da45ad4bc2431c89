import styles from './key-caps.module.css'
import { type Shortcut, shortcutCaps } from './shortcut.ts'

export interface KeyCapsProps {
  /** One shortcut, or several that do the same or a pair (↑ ↓). */
  readonly of: Shortcut | readonly Shortcut[]
  /** `inherit`: on a coloured button, in the colour of its text. `bare`: no edge. */
  readonly look?: 'cap' | 'inherit' | 'bare'
}

/** Keys as they are printed on the keyboard; decoration: the words and `aria-keyshortcuts` say it to a screen reader. */
export function KeyCaps({ of, look = 'cap' }: KeyCapsProps) {
  const shortcuts = typeof of === 'string' ? [of] : of
  return (
    <span className={styles.caps} data-look={look} aria-hidden="true">
      {shortcuts.map((shortcut) => (
        <kbd key={shortcut}>{shortcutCaps(shortcut).join(' ')}</kbd>
      ))}
    </span>
  )
}
