import type { LucideIcon } from 'lucide-react'
import { Button as AriaButton, type PressEvent } from 'react-aria-components'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import type { Shortcut } from './shortcut.ts'
import { Tooltip } from './tooltip.tsx'

export interface IconButtonProps {
  readonly icon: LucideIcon
  /** What it does: spoken, and shown as the tooltip. */
  readonly label: string
  readonly onPress?: (event: PressEvent) => void
  readonly look?: 'plain' | 'bare'
  readonly size?: 'm' | 's'
  readonly shortcut?: Shortcut
  readonly isDisabled?: boolean
  /** What it does stands beside the icon where the container around it is wide. */
  readonly namesItself?: boolean
  /** For a button that opens and closes a part beside it. */
  readonly isExpanded?: boolean
  readonly slot?: string | null
}

/** A button with an icon alone; its name and shortcut stand in the tooltip, its name beside it too where that is asked for and finds room. */
export function IconButton({
  icon,
  label,
  look = 'bare',
  size = 'm',
  shortcut,
  isExpanded,
  namesItself = false,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <AriaButton
        {...rest}
        aria-label={label}
        {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
        className={classNames(styles.button, styles['icon-only'])}
        data-look={look}
        data-size={size}
        data-names-itself={namesItself || undefined}
      >
        <Icon of={icon} size={size === 's' ? 14 : 16} />
        {namesItself && <span className={styles.name}>{label}</span>}
      </AriaButton>
    </Tooltip>
  )
}
