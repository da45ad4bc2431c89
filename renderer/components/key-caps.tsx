import styles from './key-caps.module.css'
import { type Shortcut, shortcutCaps } from './shortcut.ts'

export interface KeyCapsProps {
  /** One shortcut, or several that do the same or a pair (↑ ↓). */
  readonly of: Shortcut | readonly Shortcut[]
  /** `inherit`: on a coloured button, in the colour of its text. `bare`: no edge. */
  readonly look?: 'cap' | 'inherit' | 'bare'
  /** Read out as well, where nothing else says the key. */
  readonly isSpoken?: boolean
}

/** Keys as they are printed on the keyboard; decoration, unless they are spoken. */
export function KeyCaps({ of, look = 'cap', isSpoken = false }: KeyCapsProps) {
  const shortcuts = typeof of === 'string' ? [of] : of
  return (
    <span className={styles.caps} data-look={look} aria-hidden={!isSpoken}>
      {shortcuts.map((shortcut) => (
        <kbd key={shortcut}>{shortcutCaps(shortcut).join(' ')}</kbd>
      ))}
    </span>
  )
}
