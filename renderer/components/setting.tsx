import type { ReactNode } from 'react'
import { SectionHeading } from './section-heading.tsx'
import styles from './setting.module.css'

export interface SettingProps {
  readonly term: ReactNode
  readonly help?: ReactNode
  readonly children: ReactNode
}

/** A line of facts about the program: what it is, the control or the fact, and one quiet sentence. */
export function Setting({ term, help, children }: SettingProps) {
  return (
    <div className={styles.setting}>
      <div className={styles.term}>{term}</div>
      <div className={styles.value}>
        {children}
        {help !== undefined && <p className={styles.help}>{help}</p>}
      </div>
    </div>
  )
}

/** Lines that belong together. */
export function SettingsSection({
  title,
  note,
  children,
}: {
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}) {
  return (
    <section className={styles.section} aria-label={title}>
      <SectionHeading note={note}>{title}</SectionHeading>
      {children}
    </section>
  )
}
