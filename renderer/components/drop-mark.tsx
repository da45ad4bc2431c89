import { dropText } from '../../shared/text/drop-text.ts'
import styles from './drop-mark.module.css'
import { useWords } from './words.ts'

export interface DropMarkProps {
  /** In the list, px. */
  readonly top: number
  readonly left: number
  /** The row below which it will be nested; null: none. */
  readonly under: string | null
}

/** The line that shows where rows in the hand will fall: as far in as they will stand, naming the row below which they will be nested. */
export function DropMark({ top, left, under }: DropMarkProps) {
  const words = useWords(dropText)
  return (
    <div className={styles.mark} style={{ top, left }} data-nested={under === null ? undefined : true} aria-hidden="true">
      {under !== null && <span className={styles.label}>{words.under(under)}</span>}
    </div>
  )
}
