import type { ReactNode } from 'react'
import styles from './split.module.css'

export interface SplitProps {
  /** The matter; scrolls by itself. */
  readonly children: ReactNode
  /** Inspector, paper or a second list; left out: the matter takes the full width. */
  readonly side?: ReactNode
  /** inspector: 280 px. narrow: 248 px, beside a drawing that needs the room. paper: about two fifths. half: one half. */
  readonly sideWidth?: 'inspector' | 'narrow' | 'paper' | 'half'
  /** none: the matter keeps its own margins (editors, grids that scroll both ways). */
  readonly margins?: 'page' | 'none'
  /** Remembers where the matter was scrolled, by this name. */
  readonly scrollKey?: string
  /** Where one comes to look something up: from the top, but by Back and Forward. */
  readonly startsAtTop?: boolean
}

/** A screen's plan: one column of matter, at the right what belongs to the chosen thing. */
export function Split({ children, side, sideWidth = 'inspector', margins = 'page', scrollKey, startsAtTop = false }: SplitProps) {
  return (
    <div className={styles.split} data-side={side === undefined ? 'none' : sideWidth}>
      <div
        className={styles.matter}
        data-margins={margins}
        data-scroll-key={scrollKey ?? 'matter'}
        data-starts-at-top={startsAtTop || undefined}
      >
        {children}
      </div>
      {side !== undefined && <div className={styles.side}>{side}</div>}
    </div>
  )
}
