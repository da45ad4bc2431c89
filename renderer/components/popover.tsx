import type { ReactNode, RefObject } from 'react'
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components'
import styles from './popover.module.css'

export interface PopoverProps {
  /** What it is, for screen readers. */
  readonly label: string
  /** The button that opens it. */
  readonly trigger: ReactNode
  readonly children: ReactNode
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'right top'
  readonly isOpen?: boolean
  readonly onOpenChange?: (isOpen: boolean) => void
  /** Where it hangs, when not on its trigger. */
  readonly anchor?: RefObject<Element | null>
}

/** A small sheet beside the thing it belongs to; Escape or a click elsewhere closes it, the focus goes back. */
export function Popover({ label, trigger, children, placement = 'bottom start', isOpen, onOpenChange, anchor }: PopoverProps) {
  return (
    <DialogTrigger {...(isOpen === undefined ? {} : { isOpen })} {...(onOpenChange === undefined ? {} : { onOpenChange })}>
      {trigger}
      <AriaPopover
        className={styles.popover ?? ''}
        placement={placement}
        offset={4}
        {...(anchor === undefined ? {} : { triggerRef: anchor })}
      >
        <Dialog aria-label={label} className={styles.matter ?? ''}>
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
