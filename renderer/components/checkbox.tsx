import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import styles from './checkbox.module.css'
import { Icon } from './icon.tsx'

export interface CheckboxProps {
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
  /** Some of what it stands for are checked. */
  readonly isMixed?: boolean
  readonly isDisabled?: boolean
  /** The words beside the box; without them `label` names it. */
  readonly children?: ReactNode
  readonly label?: string
}

/** Yes or no. */
export function Checkbox({ isChecked, onChange, isMixed = false, isDisabled = false, children, label }: CheckboxProps) {
  return (
    <AriaCheckbox
      className={styles.checkbox ?? ''}
      isSelected={isChecked}
      isIndeterminate={isMixed}
      isDisabled={isDisabled}
      onChange={onChange}
      aria-label={label}
    >
      <span className={styles.box}>{isMixed ? <Icon of={Minus} size={12} /> : isChecked && <Icon of={Check} size={12} />}</span>
      {children}
    </AriaCheckbox>
  )
}
