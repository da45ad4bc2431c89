import type { ReactNode } from 'react'
import { InItsLanguage } from './in-its-language.tsx'
import styles from './section-heading.module.css'

export interface SectionHeadingProps {
  readonly children: ReactNode
  /** Quiet, beside the title: a count, an era. */
  readonly note?: ReactNode
  /** At the right: a link or a few controls. */
  readonly more?: ReactNode
  readonly level?: 2 | 3
  readonly id?: string
}

/** The heading of a part of a screen or of the inspector. */
export function SectionHeading({ children, note, more, level = 2, id }: SectionHeadingProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className={styles.heading}>
      <Heading id={id}>{children}</Heading>
      {note !== undefined && <small>{typeof note === 'string' ? <InItsLanguage>{note}</InItsLanguage> : note}</small>}
      {more !== undefined && <span className={styles.more}>{more}</span>}
    </div>
  )
}
