import type { ReactNode } from 'react'
import styles from './gallery.module.css'

export interface SpecimenProps {
  /** The component's name in the code. */
  readonly name: string
  /** Its own layout; otherwise pieces stand in a row. */
  readonly isBlock?: boolean
  readonly children: ReactNode
}

/** One component of the gallery in its states. */
export function Specimen({ name, isBlock = false, children }: SpecimenProps) {
  return (
    <section className={styles.specimen} aria-label={name} data-specimen>
      <h2>{name}</h2>
      <div className={isBlock ? undefined : styles.row}>{children}</div>
    </section>
  )
}
