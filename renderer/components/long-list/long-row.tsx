import { memo, type ReactNode } from 'react'
import styles from '../rows.module.css'

interface LongRowProps {
  readonly id: string
  readonly at: number
  /** Undefined: it has not come yet. */
  readonly item: object | undefined
  readonly textOf: (item: never) => string
  readonly head: ReactNode
  /** Kept in the page though it was scrolled away. */
  readonly isKept: boolean
  readonly isStop: boolean
  /** Null in a list that is not chosen from. */
  readonly isChosen: boolean | null
  readonly children: (item: object) => ReactNode
}

/** A row of a long list. Drawn once, however often one scrolls past other rows. */
export const LongRow = memo(function LongRow(props: LongRowProps) {
  const { id, at, item, textOf, head, isKept, isStop, isChosen, children } = props
  return (
    <div
      role="row"
      aria-rowindex={at + 1}
      aria-label={item === undefined ? '…' : textOf(item as never)}
      aria-busy={item === undefined || undefined}
      {...(isChosen === null ? {} : { 'aria-selected': isChosen })}
      tabIndex={isStop ? 0 : -1}
      className={styles.row}
      data-key={id}
      data-at={at}
      data-light
      data-selected={isChosen === true || undefined}
      data-kept={isKept || undefined}
      data-to-come={item === undefined || undefined}
    >
      <div role="gridcell" aria-colindex={1} style={{ display: 'contents' }}>
        {head}
        <div className={styles.matter}>{item !== undefined && children(item)}</div>
      </div>
    </div>
  )
})
