import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, type PressEvent } from 'react-aria-components'
import styles from './button.module.css'
import { Icon } from './icon.tsx'
import { KeyCaps } from './key-caps.tsx'
import type { Shortcut } from './shortcut.ts'

export interface ButtonProps {
  readonly children: ReactNode
  readonly onPress?: (event: PressEvent) => void
  /** primary: the one thing to do here. bare: in bars. danger: what cannot be taken back. */
  readonly look?: 'plain' | 'primary' | 'bare' | 'danger'
  readonly size?: 'm' | 's'
  readonly icon?: LucideIcon
  /** Shown on the button; the key itself works through the commands. */
  readonly shortcut?: Shortcut
  readonly isDisabled?: boolean
  /** At work: keeps its width, answers no press, says so to a screen reader. */
  readonly isPending?: boolean
  readonly type?: 'button' | 'submit'
  readonly autoFocus?: boolean
  /** Name for a part slot of React Aria (`close`, …). */
  readonly slot?: string | null
}

/** A button with a word; for a bare icon see IconButton. */
export function Button({ children, look = 'plain', size = 'm', icon, shortcut, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={styles.button} data-look={look} data-size={size} data-shortcut={shortcut}>
      {icon !== undefined && <Icon of={icon} size={14} />}
      <span className={styles.word}>{children}</span>
      {shortcut !== undefined && <KeyCaps of={shortcut} look={look === 'primary' || look === 'danger' ? 'inherit' : 'cap'} />}
    </AriaButton>
  )
}
