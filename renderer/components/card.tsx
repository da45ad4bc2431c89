import type { ReactNode } from 'react'
import type { BodyColour } from '../../shared/domain/vocabulary.ts'
import { Link as AriaLink } from 'react-aria-components'
import styles from './card.module.css'

export interface CardProps {
  /** The seal and name of what the card is about. */
  readonly head: ReactNode
  /** The one figure (days to go) and its unit. */
  readonly figure: ReactNode
  readonly unit: ReactNode
  /** Beside the figure: what it counts to. */
  readonly title: ReactNode
  readonly note?: ReactNode
  /** Below: stages, then a line of two facts. */
  readonly stages?: ReactNode
  readonly footStart?: ReactNode
  readonly footEnd?: ReactNode
  readonly body?: BodyColour | null
  /** Expected, not planned: drawn dashed. */
  readonly isExpected?: boolean
  readonly href?: string
  /** The card's spoken name. */
  readonly label: string
}

/** A coming event as a card; the whole card is the link. */
export function Card(props: CardProps) {
  return (
    <article className={styles.card} data-body={props.body ?? undefined} data-expected={props.isExpected || undefined}>
      <div className={styles.head}>{props.head}</div>
      <div className={styles.when}>
        <span className={styles.figure}>
          {props.figure} <small>{props.unit}</small>
        </span>
        <span className={styles.what}>
          <b>{props.title}</b>
          {props.note}
        </span>
      </div>
      {props.stages}
      <div className={styles.foot}>
        {props.footStart !== undefined && <b>{props.footStart}</b>}
        <span>{props.footEnd}</span>
      </div>
      {props.href !== undefined && <AriaLink className={styles.cover ?? ''} href={props.href} aria-label={props.label} />}
    </article>
  )
}

/** Cards side by side, as many as fit. */
export function Cards({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className={styles.cards} aria-label={label}>
      {children}
    </section>
  )
}
