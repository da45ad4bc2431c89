import { type LucideIcon, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { commonText } from '../../shared/text/common-text.ts'
import type { BodyColour } from '../../shared/domain/vocabulary.ts'
import styles from './chip.module.css'
import { Icon } from './icon.tsx'
import { useWords } from './words.ts'

export interface ChipProps {
  readonly children: ReactNode
  readonly tone?: 'plain' | 'accent' | 'alert' | 'due' | 'done'
  /** Wears a body's colour: the chip stands for a plan or meeting of that body. */
  readonly body?: BodyColour | null
  readonly icon?: LucideIcon
  /** Makes the chip a button (to change the kind, the year, …). */
  readonly onPress?: () => void
  /** Adds a cross; `removeLabel` names what goes. */
  readonly onRemove?: () => void
  readonly removeLabel?: string
}

/** A small fact about a line: kind, plan, fiscal year. */
export function Chip({ children, tone = 'plain', body, icon, onPress, onRemove, removeLabel }: ChipProps) {
  const words = useWords(commonText)
  const matter = (
    <>
      {icon !== undefined && <Icon of={icon} size={12} />}
      <span className={styles.word}>{children}</span>
    </>
  )
  return (
    <span className={styles.chip} data-tone={tone} data-body={body ?? undefined}>
      {onPress === undefined ? (
        matter
      ) : (
        <AriaButton className={styles.press} onPress={onPress}>
          {matter}
        </AriaButton>
      )}
      {onRemove !== undefined && (
        <AriaButton className={styles.remove} onPress={onRemove} aria-label={removeLabel ?? words.remove}>
          <Icon of={X} size={12} />
        </AriaButton>
      )}
    </span>
  )
}
