import type { ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { KeyCaps } from './key-caps.tsx'
import type { Shortcut } from './shortcut.ts'
import styles from './tooltip.module.css'

export interface TooltipProps {
  readonly text: ReactNode
  readonly shortcut?: Shortcut | undefined
  readonly placement?: 'top' | 'bottom' | 'left' | 'right'
  /** The one focusable thing the tooltip explains (a React Aria button, link or `Focusable`). */
  readonly children: ReactNode
}

/** Explains on hover (after a moment) and on keyboard focus (at once); never holds what is said nowhere else. */
export function Tooltip({ text, shortcut, placement = 'bottom', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={240}>
      {children}
      <AriaTooltip className={styles.tooltip} placement={placement} offset={6}>
        <span>{text}</span>
        {shortcut !== undefined && <KeyCaps of={shortcut} look="inherit" />}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
